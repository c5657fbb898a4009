package dev.cinnabar.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script of a schema, written by the program that users run after compilation. */
final class SchemaScriptTest {

  private static final Path GOLDEN = Path.of("src/test/resources/schema");

  @TempDir private static Path folder;
  private static Path classes;

  @BeforeAll
  static void compileTheModel() throws IOException {
    classes = compile("model", GOLDEN.resolve("Shop.java"));
  }

  private static Path compile(String name, Path source) throws IOException {
    Path target = Files.createDirectories(folder.resolve(name));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                target.toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "-processorpath",
                System.getProperty("java.class.path"),
                source.toString());
    assertEquals(0, status, "javac");
    return target;
  }

  @ParameterizedTest
  @ValueSource(strings = {"H2", "SQLite", "PostgreSQL", "MariaDB"})
  void writesTheStatementsOfEachDatabase(String dialect) throws Exception {
    Path script = folder.resolve("out").resolve(dialect + ".sql");

    Run run = run(classes, "--dialect", dialect, "--out", script.toString());

    assertEquals(new Run(0, "", ""), run);
    Path golden = GOLDEN.resolve(dialect.toLowerCase(Locale.ROOT) + ".sql");
    if (Boolean.getBoolean("golden.update")) {
      Files.copy(script, golden, StandardCopyOption.REPLACE_EXISTING);
    }
    assertEquals(Files.readString(golden), Files.readString(script));
  }

  @Test
  void writesToTheStandardOutput() throws Exception {
    Run run = run(classes, "--drop", "--dialect", "h2");

    assertEquals(0, run.status());
    assertTrue(run.out().endsWith("DROP TABLE IF EXISTS \"order\";\n"), run.out());
  }

  @Test
  void refusesOptionsThatMakeNoSense() throws Exception {
    String use = " Use: --dialect <name> [--out <file>] [--drop].\n";
    assertEquals(
        new Run(2, "", "SchemaScript: nothing says which database the script is for." + use),
        run(classes));
    assertEquals(
        new Run(2, "", "SchemaScript: '--fast' is no option." + use), run(classes, "--fast"));
    assertEquals(
        new Run(2, "", "SchemaScript: there is nothing behind --out." + use),
        run(classes, "--out", "--drop"));
    Run unknown = run(classes, "--dialect", "oracle");
    assertEquals(2, unknown.status());
    assertTrue(
        unknown.err().startsWith("SchemaScript: there is no dialect 'oracle', only H2, SQLite"),
        unknown.err());
  }

  @Test
  void saysThatNoRegistryIsThere() throws Exception {
    Run run = run(Files.createDirectories(folder.resolve("empty")), "--dialect", "H2");

    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("[NoRegistry] "), run.err());
  }

  @Test
  void saysWhichColumnTheDatabaseCannotKeep() throws Exception {
    Path refused = compile("refused", GOLDEN.resolve("Galaxy.java"));

    Run run = run(refused, "--dialect", "SQLite", "--out", folder.resolve("no.sql").toString());

    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("[UnsupportedByDatabase] Galaxy.stars: SQLite "), run.err());
    assertTrue(Files.notExists(folder.resolve("no.sql")));
  }

  @Test
  void saysThatTheFileCannotBeWritten() throws Exception {
    Run run = run(classes, "--dialect", "H2", "--out", folder.toString());

    assertEquals(1, run.status());
    assertTrue(run.err().contains("cannot be written"), run.err());
  }

  /** Runs the program as a user does, with the model and the runtime on its class path alone. */
  private static Run run(Path model, String... arguments) throws Exception {
    String runtime =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.contains("runtime"))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                model + File.pathSeparator + runtime,
                "dev.cinnabar.schema.SchemaScript"));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the program runs for too long");
    return new Run(process.exitValue(), text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file).replace(System.lineSeparator(), "\n");
  }

  private record Run(int status, String out, String err) {}
}
