package dev.cinnabar.processor.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.cinnabar.processor.EntityProcessor;
import dev.cinnabar.processor.diagnostics.Mistake.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake on javac: exactly the messages that the markers announce, line and text. */
final class JavacDiagnosticsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.cinnabar.processor.diagnostics.Mistakes#all")
  void reports(Mistake mistake) {
    Compilation compilation =
        Compiler.javac()
            .withOptions("-Xlint:all,-processing")
            .withProcessors(new EntityProcessor())
            .compile(
                mistake.sources().stream()
                    .map(source -> JavaFileObjects.forSourceString(name(source), source.text()))
                    .toList());

    List<Message> missing = new ArrayList<>(mistake.expected());
    List<Message> surplus = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
      Message given = message(diagnostic);
      if (!missing.removeIf(expected -> expected.matches(given))) {
        surplus.add(given);
      }
    }
    if (!missing.isEmpty() || !surplus.isEmpty()) {
      fail("missing:\n" + lines(missing) + "\nnot announced:\n" + lines(surplus));
    }
    boolean fails = mistake.expected().stream().anyMatch(m -> m.kind() == Diagnostic.Kind.ERROR);
    assertEquals(
        fails ? Compilation.Status.FAILURE : Compilation.Status.SUCCESS, compilation.status());
  }

  private static String name(Mistake.Source source) {
    return source.path().replace('/', '.').replaceFirst("\\.java$", "");
  }

  private static Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    Diagnostic.Kind kind =
        diagnostic.getKind() == Diagnostic.Kind.MANDATORY_WARNING
            ? Diagnostic.Kind.WARNING
            : diagnostic.getKind();
    return new Message(
        kind,
        source == null ? "" : source.getName().replaceFirst("^/(SOURCE_OUTPUT/)?", ""),
        diagnostic.getLineNumber(),
        diagnostic.getMessage(Locale.ROOT));
  }

  private static String lines(List<Message> messages) {
    return String.join("\n", messages.stream().map(Message::toString).toList());
  }
}
