package dev.cinnabar.processor.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.processor.EntityProcessor;
import dev.cinnabar.processor.diagnostics.Mistake.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake on the Eclipse compiler: the same codes in the same files. */
final class EcjDiagnosticsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.cinnabar.processor.diagnostics.Mistakes#all")
  void reports(Mistake mistake, @TempDir Path folder) throws IOException {
    List<Path> inputs = new ArrayList<>();
    for (Mistake.Source source : mistake.sources()) {
      Path file = folder.resolve("src").resolve(source.path());
      Files.createDirectories(file.getParent());
      inputs.add(Files.writeString(file, source.text()));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = new EclipseCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      Path output = Files.createDirectories(folder.resolve("classes"));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              manager,
              diagnostics,
              List.of("-17", "-proceedOnError", "-d", output.toString(), "-s", output.toString()),
              null,
              manager.getJavaFileObjectsFromPaths(inputs));
      task.setProcessors(List.of(new EntityProcessor()));
      task.call();
    }

    boolean failsAnyway =
        mistake.expected().stream().anyMatch(message -> !message.text().startsWith("["));
    Path sources = folder.resolve("src");
    List<Message> given =
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> coded(diagnostic) || (!failsAnyway && isError(diagnostic)))
            .map(diagnostic -> message(diagnostic, sources))
            .toList();
    List<Message> expected =
        mistake.expected().stream().filter(message -> message.text().startsWith("[")).toList();
    assertEquals(outlines(expected), outlines(given));
    List<String> files = expected.stream().map(Message::path).toList();
    // The Eclipse compiler knows no place of a record.
    assertTrue(given.stream().allMatch(one -> one.path().isEmpty() || files.contains(one.path())));
  }

  private static List<String> outlines(List<Message> messages) {
    return messages.stream().map(Message::outline).sorted().toList();
  }

  /** The Eclipse compiler has warnings of its own taste. */
  private static boolean coded(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT).startsWith("[");
  }

  private static boolean isError(Diagnostic<?> diagnostic) {
    return diagnostic.getKind() == Diagnostic.Kind.ERROR;
  }

  private static Message message(Diagnostic<? extends JavaFileObject> diagnostic, Path sources) {
    JavaFileObject source = diagnostic.getSource();
    String path =
        source == null ? "" : sources.relativize(Path.of(source.toUri().getPath())).toString();
    return new Message(
        diagnostic.getKind(), path, diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
  }
}
