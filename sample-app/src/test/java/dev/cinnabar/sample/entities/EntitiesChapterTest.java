package dev.cinnabar.sample.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.sample.ChapterRun;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class EntitiesChapterTest {

  private static ChapterRun run;

  @BeforeAll
  static void runChapter() {
    run = ChapterRun.of(new EntitiesChapter());
  }

  @Test
  void printsColumnsOfManyTypes() {
    assertEquals(
        List.of(
            "Invoice 2026-001: 119.00, due on 2026-03-31, OPEN, created at 2026-03-01T09:30:00Z",
            "Now it is PAID.",
            "EUR 978 €"),
        run.lines());
  }

  @Test
  void givesFinalValuesToConstructor() {
    String select = "SELECT code, number, symbol FROM currencies WHERE code = ?";
    assertEquals(
        List.of(
            "INSERT INTO currencies (code, number, symbol) VALUES (?, ?, ?)",
            select,
            "UPDATE currencies SET symbol = ? WHERE code = ?",
            select),
        run.sql().subList(4, 8));
  }

  @Test
  void updatesOneColumn() {
    String select =
        "SELECT number, created_at, amount, due_on, status, reference FROM invoices"
            + " WHERE number = ?";
    assertEquals(
        List.of(
            "INSERT INTO invoices (number, created_at, amount, due_on, status, reference)"
                + " VALUES (?, ?, ?, ?, ?, ?)",
            select,
            "UPDATE invoices SET status = ? WHERE number = ?",
            select),
        run.sql().subList(0, 4));
  }
}
