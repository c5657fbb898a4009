package dev.cinnabar.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.query.TableRegistry;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry of a module: what it lists, its name, and how it is found. */
final class RegistryProcessorTest {

  private static final String SERVICE = "META-INF/services/dev.cinnabar.query.TableRegistry";

  @TempDir private Path folder;

  private Path sources;
  private Path classes;
  private Path generated;

  @BeforeEach
  void makeFolders() throws IOException {
    makeFolders("main");
  }

  private void makeFolders(String part) throws IOException {
    sources = Files.createDirectories(folder.resolve(part).resolve("sources"));
    classes = Files.createDirectories(folder.resolve(part).resolve("classes"));
    generated = Files.createDirectories(folder.resolve(part).resolve("generated"));
  }

  @Test
  void listsAllTablesInOrder() {
    entity("demo.shop", "Order");
    entity("demo", "Task");
    entity("demo.admin", "Account");
    assertEquals("", javac());
    assertEquals("demo.TaskRegistry", registry());
    assertEquals(
        """
        package demo;

        import demo.admin.AccountTable;
        import demo.shop.OrderTable;
        import dev.cinnabar.query.EntityTable;
        import dev.cinnabar.query.TableRegistry;
        import java.util.List;

        /** Lists the tables of this module. */
        public final class TaskRegistry implements TableRegistry {
          /** Called by the service loader. */
          public TaskRegistry() {}

          @Override
          public List<EntityTable<?, ?>> tables() {
            return List.of(
                TaskTable.TASK,
                AccountTable.ACCOUNT,
                OrderTable.ORDER);
          }
        }
        """,
        read(generated.resolve("demo/TaskRegistry.java")));
    assertEquals(
        List.of("demo.TaskTable", "demo.admin.AccountTable", "demo.shop.OrderTable"), load());
  }

  @Test
  void isTheSameWhateverTheOrderOfTheSources() throws IOException {
    entity("demo", "Task");
    entity("demo", "Account");
    source("demo/Zebra.java", "package demo; class Zebra {}");
    assertEquals("", javac());
    Path first = generated;
    String file = read(classes.resolve(SERVICE));
    List<Path> files = new ArrayList<>(files());
    makeFolders("again");
    Collections.reverse(files);
    assertEquals("", javac(files));
    assertEquals(file, read(classes.resolve(SERVICE)));
    try (Stream<Path> written = Files.walk(first)) {
      for (Path source : written.filter(Files::isRegularFile).toList()) {
        assertEquals(read(source), read(generated.resolve(first.relativize(source))));
      }
    }
  }

  @Test
  void listsMoreTablesThanListOfHasParameters() {
    for (int i = 10; i < 30; i++) {
      entity("demo", "Entity" + i);
    }
    assertEquals("", javac());
    assertEquals(20, load().size());
  }

  @Test
  void listsTablesOfEntitiesThatAreNotPublic() {
    source("demo/Task.java", "package demo; " + body("class Task").replace("public", ""));
    assertEquals("", javac("-Acinnabar.registry=elsewhere.Tables"));
    assertEquals(List.of("demo.TaskTable"), load());
  }

  @Test
  void takesItsNameFromTheOption() {
    entity("demo", "Task");
    assertEquals("", javac("-Acinnabar.registry=demo.tables.All"));
    assertEquals("demo.tables.All", registry());
  }

  @Test
  void refusesAnOptionThatIsNoName() {
    entity("demo", "Task");
    String messages = javac("-Acinnabar.registry=demo.1");
    assertTrue(messages.contains("error: [InvalidOption] -Acinnabar.registry:"), messages);
  }

  @Test
  void keepsItsNameWhenEntitiesAreAdded() {
    entity("demo", "Task");
    assertEquals("", javac());
    entity("demo", "Account");
    assertEquals("", javac());
    assertEquals("demo.TaskRegistry", registry());
    assertEquals(List.of("demo.AccountTable", "demo.TaskTable"), load());
  }

  @Test
  void keepsTheTablesOfEntitiesThatAreNotCompiledAgain() throws IOException {
    entity("demo", "Account");
    entity("demo", "Gone");
    entity("demo", "Task");
    assertEquals("", javac());
    Files.delete(sources.resolve("demo/Account.java"));
    Files.delete(sources.resolve("demo/Gone.java"));
    for (String name : List.of("Gone", "GoneTable", "GoneMapper", "GoneMapper$Snapshot")) {
      Files.delete(classes.resolve("demo/" + name + ".class"));
    }
    assertEquals("", javac());
    assertEquals(List.of("demo.AccountTable", "demo.TaskTable"), load());
  }

  @Test
  void keepsWhatOthersProvide() throws IOException {
    Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(classes.resolve(SERVICE), "demo.Own # by hand\n");
    entity("demo", "Task");
    assertEquals("", javac());
    assertEquals("", javac());
    assertEquals(
        """
        demo.Own # by hand
        # Written for these tables:
        #   demo.TaskTable
        demo.TaskRegistry
        """,
        read(classes.resolve(SERVICE)));
  }

  @Test
  void givesWayToAClassOfItsName() {
    entity("demo", "Task");
    source("demo/TaskRegistry.java", "package demo; class TaskRegistry {}");
    assertEquals("", javac());
    assertEquals("demo.TaskRegistry2", registry());
  }

  @Test
  void waitsForEntitiesThatWaitForGeneratedTypes() {
    entity("demo", "Account");
    source(
        "demo/Task.java",
        "package demo; " + body("public class Task").replace("Long id;", "Long id; Level level;"));
    source("demo/Marked.java", "package demo; @LevelWriter.Mark class Marked {}");
    source("demo/LevelWriter.java", LEVEL_WRITER);
    // The other processor is compiled first, then runs along with ours.
    Path processor = folder.resolve("processor");
    assertEquals(
        "",
        run(
            List.of("-proc:none", "-d", processor.toString(), "-cp", path()),
            List.of(sources.resolve("demo/LevelWriter.java"))));
    classes = folder.resolve("output");
    assertEquals(
        "",
        run(
            List.of(
                "-processor",
                "dev.cinnabar.processor.RegistryProcessor,"
                    + "dev.cinnabar.processor.EntityProcessor,demo.LevelWriter",
                "-d",
                classes.toString(),
                "-cp",
                path() + File.pathSeparator + processor),
            List.of(
                sources.resolve("demo/Account.java"),
                sources.resolve("demo/Task.java"),
                sources.resolve("demo/Marked.java"))));
    assertEquals("demo.AccountRegistry", registry());
    assertEquals(
        List.of("demo.AccountTable", "demo.TaskTable"),
        read(classes.resolve(SERVICE))
            .lines()
            .filter(line -> line.startsWith("#   "))
            .map(line -> line.substring(4))
            .toList());
  }

  @Test
  void isProvidedByANamedModule() {
    entity("demo.model", "Task");
    entity("demo.other", "Account");
    source("module-info.java", module("provides " + provided("demo.app.CinnabarRegistry")));
    assertEquals("", javac());
    assertEquals("demo.app.CinnabarRegistry", registry());
  }

  @Test
  void namesTheLineThatTheModuleLacks() {
    entity("demo.model", "Task");
    source("module-info.java", module(""));
    String messages = javac();
    String line = provided("demo.app.CinnabarRegistry");
    assertEquals(
        "warning: [RegistryNotProvided] module demo.app: its tables are not found when it runs as a"
            + " module. Add 'provides "
            + line
            + "' to module-info.java.",
        messages.lines().findFirst().orElse(""));
  }

  @Test
  void leavesTheRegistryOfAModuleAloneInItsTests() throws IOException {
    entity("demo.model", "Task");
    source("module-info.java", module("provides " + provided("demo.app.CinnabarRegistry")));
    assertEquals("", javac());
    Path main = classes;
    makeFolders("tests");
    entity("demo.model", "Sample");
    assertEquals(
        "",
        javac(
            "--module-path",
            path() + File.pathSeparator + main,
            "--patch-module",
            "demo.app=" + sources));
    assertEquals("demo.model.SampleRegistry", registry());
  }

  @Test
  void isWrittenByEclipse() {
    entity("demo.shop", "Order");
    entity("demo", "Task");
    StringWriter messages = new StringWriter();
    PrintWriter writer = new PrintWriter(messages);
    List<String> arguments =
        new ArrayList<>(
            List.of("-nowarn", "--release", "17", "-cp", path(), "-d", classes.toString(), "-s"));
    arguments.add(generated.toString());
    arguments.addAll(List.of("-processorpath", path(), "-processor", processors()));
    files().forEach(file -> arguments.add(file.toString()));
    BatchCompiler.compile(arguments.toArray(new String[0]), writer, writer, null);
    assertEquals("", messages.toString());
    assertEquals(List.of("demo.TaskTable", "demo.shop.OrderTable"), load());
  }

  private static final String LEVEL_WRITER =
      """
      package demo;

      import java.util.Set;
      import javax.annotation.processing.*;
      import javax.lang.model.SourceVersion;
      import javax.lang.model.element.TypeElement;

      @SupportedAnnotationTypes("demo.LevelWriter.Mark")
      public class LevelWriter extends AbstractProcessor {
        public @interface Mark {}

        public SourceVersion getSupportedSourceVersion() {
          return SourceVersion.latestSupported();
        }

        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
          if (!annotations.isEmpty()) {
            try (var writer = processingEnv.getFiler().createSourceFile("demo.Level").openWriter()) {
              writer.write("package demo; public enum Level { LOW, HIGH }");
            } catch (java.io.IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          }
          return false;
        }
      }
      """;

  private void entity(String in, String name) {
    source(
        in.replace('.', '/') + "/" + name + ".java",
        "package " + in + "; " + body("public class " + name));
  }

  private static String body(String declaration) {
    return "@jakarta.persistence.Entity @jakarta.persistence.Table(name = \"t_"
        + declaration.substring(declaration.lastIndexOf(' ') + 1)
        + "\") "
        + declaration
        + " { @jakarta.persistence.Id Long id; protected "
        + declaration.substring(declaration.lastIndexOf(' ') + 1)
        + "() {} }";
  }

  private static String module(String directive) {
    return """
        module demo.app {
          requires transitive dev.cinnabar.runtime;
          requires jakarta.persistence;
          %s
        }
        """
        .formatted(directive);
  }

  private static String provided(String registry) {
    return "dev.cinnabar.query.TableRegistry with " + registry + ";";
  }

  private void source(String file, String text) {
    try {
      Path path = sources.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles all sources with every warning on. */
  private String javac(String... more) {
    return javac(files(), more);
  }

  private String javac(List<Path> files, String... more) {
    boolean named = Files.exists(sources.resolve("module-info.java"));
    List<String> options =
        new ArrayList<>(
            List.of(
                "-Xlint:all,-processing", "-processor", processors(), "-processorpath", path()));
    options.addAll(
        List.of(
            named ? "--module-path" : "-cp",
            named ? path() : path() + File.pathSeparator + classes));
    options.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
    options.addAll(List.of(more));
    return run(options, files);
  }

  private static String run(List<String> options, List<Path> files) {
    StringWriter messages = new StringWriter();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      compiler
          .getTask(
              messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages.toString();
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String processors() {
    return "dev.cinnabar.processor.EntityProcessor,dev.cinnabar.processor.RegistryProcessor";
  }

  private static String path() {
    return Stream.of(
            TableRegistry.class,
            Entity.class,
            EntityProcessor.class,
            com.palantir.javapoet.ClassName.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .reduce((one, other) -> one + File.pathSeparator + other)
        .orElseThrow();
  }

  private String registry() {
    List<String> lines =
        read(classes.resolve(SERVICE)).lines().filter(line -> !line.startsWith("#")).toList();
    assertEquals(1, lines.size());
    return lines.get(0);
  }

  /** Returns the tables as a program finds them. */
  private List<String> load() {
    try {
      URL[] urls = {classes.toUri().toURL()};
      try (var loader = new URLClassLoader(urls, TableRegistry.class.getClassLoader())) {
        List<String> names = new ArrayList<>();
        for (TableRegistry registry : ServiceLoader.load(TableRegistry.class, loader)) {
          registry.tables().forEach(table -> names.add(table.getClass().getName()));
        }
        return names;
      }
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
