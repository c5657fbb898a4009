package dev.cinnabar.sample.input;

import static dev.cinnabar.sample.input.OwnedTaskTable.OWNED_TASK;
import static dev.cinnabar.sample.input.OwnerTable.OWNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.Database;
import dev.cinnabar.sample.ChapterRun;
import dev.cinnabar.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputChapterTest {

  @TempDir private Path folder;

  @Test
  void shipsTheFileThatTheGeneratorWrites() throws IOException {
    assertEquals(SampleFile.text(), Files.readString(Path.of("src/main/resources/tasks.csv")));
  }

  @Test
  void storesAllRowsAndAnswers() {
    ChapterRun run = ChapterRun.of(new InputChapter(null));
    assertEquals(
        List.of(
            "1000 lines read",
            "2000 lines read",
            "3000 lines read",
            "3000 tasks stored",
            "How much is left? 1995 tasks of 12 owners",
            "What burns most?",
            "  Translate the report 1180 (Zoë Müller, 2026-01-01)",
            "  Translate the straße sign 954 (Søren Kierk, 2026-01-02)",
            "  Clean up the straße sign 2219 (Łucja Nowak, 2026-01-04)",
            "What does Jürgen Weiß have? 241 tasks"),
        run.lines());
  }

  @Test
  void writesInBatchesByTheThousand() {
    List<String> sql = ChapterRun.of(new InputChapter(null)).sql();
    assertEquals(
        List.of(
            "INSERT INTO owners (name) VALUES (?)",
            "INSERT INTO owned_tasks (title, due, priority, completed, owner_id)"
                + " VALUES (?, ?, ?, ?, ?)"),
        sql.stream().filter(statement -> statement.startsWith("INSERT")).distinct().toList());
    assertEquals(4, sql.stream().filter(statement -> statement.startsWith("INSERT")).count());
  }

  @Test
  void namesTheBrokenLineAndStoresNothing() throws IOException {
    reports("Write,Anna,2026-02-30,1,no", 3_002, "\"2026-02-30\" is no date like 2026-03-31.");
    reports("Write,Anna,2026-02-28,high,no", 3_002, "\"high\" is no whole number.");
    reports("Write,Anna,,1,perhaps", 3_002, "completed is yes or no, not \"perhaps\".");
    reports(",Anna,,1,no", 3_002, "title is empty.");
    reports("\"Write,Anna,,1,no", 3_002, "the quotes do not match.");
    reports("Write,Anna,,1,no,more", 3_002, "5 values expected, found 6.");
    reports("Write,Anna", 3_002, "5 values expected, found 2.");
  }

  @Test
  void namesLineOfAnUnknownHeader() throws IOException {
    Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
    assertEquals(1, broken(file).line());
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(
        file,
        "title,owner,due,priority,completed\nMüll,Anna,,1,no\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(2, broken(file).line());
  }

  private void reports(String line, long number, String problem) throws IOException {
    StringBuilder text = new StringBuilder("title,owner,due,priority,completed\n");
    for (int row = 2; row < number; row++) {
      text.append("Task ").append(row).append(",Owner ").append(row % 10).append(",,1,no\n");
    }
    Path file = Files.writeString(folder.resolve("broken.csv"), text + line + "\n");
    BrokenLineException broken = broken(file);
    assertEquals(number, broken.line());
    assertEquals("Line " + number + ": " + problem + " Nothing was stored.", broken.getMessage());
  }

  private static BrokenLineException broken(Path file) {
    try (Database database = Database.open("jdbc:h2:mem:broken")) {
      database.createAll();
      PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
      BrokenLineException broken =
          assertThrows(BrokenLineException.class, () -> new InputChapter(file).run(database, out));
      try (Session session = database.openSession()) {
        assertEquals(0, session.select(OWNED_TASK).count());
        assertEquals(0, session.select(OWNER).count());
      }
      return broken;
    }
  }
}
