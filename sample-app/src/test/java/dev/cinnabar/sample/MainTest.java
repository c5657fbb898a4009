package dev.cinnabar.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private int run(String... arguments) {
    bytes.reset();
    return Main.run(arguments, new PrintStream(bytes, true, StandardCharsets.UTF_8));
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void playsTheSameOnSqliteAsOnH2() {
    assertEquals(0, run());
    String onH2 = printed();
    String file = folder.resolve("tasks.db").toString();
    assertEquals(0, run("--sqlite", file));
    assertEquals(onH2, printed());
    assertEquals(0, run("--sqlite", file), "once more on the same file");
    assertEquals(onH2, printed());
    assertTrue(Files.exists(Path.of(file)));
  }

  @Test
  void readsTheFileGiven() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mine.csv"),
            "title,owner,due,priority,completed\nMine,Jürgen Klein,2026-01-01,1,no\n");
    assertEquals(0, run(file.toString()));
    assertTrue(printed().contains("What does Jürgen Klein have? 1 tasks"), this::printed);
  }

  @Test
  void reportsTheBrokenLine() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("broken.csv"), "title,owner,due,priority,completed\nMine,Me\n");
    assertEquals(1, run(file.toString()));
    assertTrue(printed().contains("Line 2: 5 values expected, found 2."), this::printed);
  }

  @Test
  void saysHowToCallIt() {
    assertEquals(1, run("--postgres"));
    assertTrue(printed().startsWith("Arguments:"), this::printed);
    assertEquals(1, run(folder.resolve("absent.csv").toString()));
    assertTrue(printed().startsWith("No file to read:"), this::printed);
  }
}
