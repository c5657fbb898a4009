package dev.cinnabar.processor.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.cinnabar.processor.EntityProcessor;
import dev.cinnabar.processor.RegistryProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Source that no compiler takes: the processor stays calm and leaves the word to the compiler. */
final class BrokenSourceTest {

  private static final String IMPORTS =
      "import jakarta.persistence.*; import dev.cinnabar.annotation.*; import java.util.*; ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Entity class Task",
        "@Entity class Task { @Id Long id; ",
        "@Entity class Task extends Task { @Id Long id; }",
        "@Entity class Task extends Other { @Id Long id; } @Entity class Other extends Task {}",
        "@Entity class Task extends Missing<Task> { @Id Long id; }",
        "@Entity class Task implements Missing, List<Absent> { @Id Long id; }",
        "@Entity @Table(name = UNKNOWN) class Task { @Id Long id; }",
        "@Entity @Table(name = 5) class Task { @Id Long id; }",
        "@Entity @Table(nme = \"x\") class Task { @Id Long id; }",
        "@Entity @Table(name = \"x\") @Table(name = \"y\") class Task { @Id Long id; }",
        "@Entity @Entity class Task { @Id Long id; }",
        "@Entity class Task { @Id Long id; @Column(length = \"x\") String a; }",
        "@Entity class Task { @Id Long id; @Column(length = 1 / 0) String a; }",
        "@Entity class Task { @Id Long id; @References(Missing.class) Long a; }",
        "@Entity class Task { @Id Long id; @References Long a; }",
        "@Entity class Task { @Id Long id; @References(int.class) Long a; @References(Long[].class) Long b; }",
        "@Entity class Task { @Id Long id; @OneToMany(mappedBy = ) List<Task> a; }",
        "@Entity class Task { @Id Long id; @OneToMany(mappedBy = \"id\", cascade = CascadeType.NOTHING) List<Task> a; }",
        "@Entity class Task { @Id Long id; @OneToMany(mappedBy = \"a\") List a; }",
        "@Entity class Task { @Id Long id; @OneToMany(mappedBy = \"a\") int a; @ManyToOne int b; @ManyToOne int[] c; }",
        "@Entity class Task<T extends Task<T>> { @Id T id; @ManyToOne T parent; @OneToMany(mappedBy = \"parent\") List<T> all; }",
        "@Entity class Task { @Id Long id; Long id; String id; }",
        "@Entity class Task { @Id void id; }",
        "@Entity class Task { @Id Long id() { return 1; } @Id void id(int a) {} @Id <T> T getT(T t) { return t; } }",
        "@Entity class Task { @Id Long id; Accessors a; @Accessors(get = \"x\") String b; @Accessors String c; }",
        "@Entity class Task { @Id Long id; class Inner extends Task {} @Entity class Deep { @Entity class Deeper {} } }",
        "@Entity class Task { @Id @GeneratedValue(strategy = GenerationType.MAGIC, generator = 3) Long id; }",
        "@Entity class Task { @Id Missing id; @ManyToOne Task a; @References(Task.class) Absent b; }",
        "@Entity class Task { @Id Map.Entry<String, ?>[] id; List<List<Missing[]>> b; }",
        "@Entity class Task { @Id Long id; Task() throws Missing {} Missing get(Absent a) { } }",
        "@Entity class Task { @Id Long id; } @Entity class Task { @Id Long id; }",
        "@Entity class Task { @Id Long id; enum E { A { void a() {} }, B } E e; @Enumerated(EnumType.NONE) E f; }",
        "@Entity sealed class Task permits Sub { @Id Long id; } final class Sub extends Task { @ManyToOne Task task; }",
        "@Entity @MissingAnnotation(a = 1, b = {}) class Task { @Id @Gone Long id; @Column(name = @Gone) String x; }",
        "@Entity interface Task<T> extends Task { @Id Long id(); }",
        "@Entity record Task(@Id Long id, @ManyToOne Task other) { Task {} }",
        "@Entity enum Task { @Id A, B; @Id Long id; }",
        "@Entity @interface Task { @Id long id() default 1; }",
        "class Out { void m() { @Entity class Task { @Id Long id; } Object o = new Object() { @Id Long id; }; } }",
        "@Entity class $ { @Id Long $; Long _a, $$; } @Entity class Ünï { @Id Long ïd; }",
        "@MappedSuperclass class Task { @Id Long id; @ManyToOne Gone gone; } @Entity class Sub extends Task {}"
      })
  void leavesTheWordToTheCompiler(String source, @TempDir Path folder) throws IOException {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new EntityProcessor(), new RegistryProcessor())
            .compile(
                JavaFileObjects.forSourceString("demo.Task", "package demo; " + IMPORTS + source),
                JavaFileObjects.forSourceString("Root", IMPORTS + source.replace("Task", "Root")));

    assertEquals(List.of(), faults(compilation.diagnostics()));
    assertEquals(List.of(), faults(eclipse(source, folder)));
  }

  private static List<? extends Diagnostic<?>> eclipse(String source, Path folder)
      throws IOException {
    Path file = folder.resolve("demo/Task.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package demo; " + IMPORTS + source);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = new EclipseCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      String output = folder.toString();
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              manager,
              diagnostics,
              List.of("-17", "-proceedOnError", "-d", output, "-s", output),
              null,
              manager.getJavaFileObjects(file));
      task.setProcessors(List.of(new EntityProcessor(), new RegistryProcessor()));
      task.call();
    }
    return diagnostics.getDiagnostics();
  }

  private static List<String> faults(List<? extends Diagnostic<?>> diagnostics) {
    return diagnostics.stream()
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .filter(message -> message.contains("[InternalError]") || message.contains("Exception:"))
        .toList();
  }
}
