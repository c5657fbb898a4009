package dev.cinnabar.sample.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.sample.ChapterRun;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ValuesChapterTest {

  private static final String ALL =
      "SELECT number, street, city, invoice_street, invoice_city, amount, currency, remark FROM"
          + " customers";

  private static ChapterRun run;

  @BeforeAll
  static void runChapter() {
    run = ChapterRun.of(new ValuesChapter());
  }

  @Test
  void printsValues() {
    assertEquals(
        List.of(
            "C1: Thun, Money[amount=100.00, currency=CHF]",
            "Invoice address: null",
            "Without address: [C2]"),
        run.lines());
  }

  @Test
  void sendsWhatTheGuideShows() {
    assertEquals(
        List.of(
            "UPDATE customers SET city = ?, amount = ?, currency = ? WHERE number = ?",
            ALL + " WHERE number = ?",
            ALL + " WHERE city = ?",
            ALL + " WHERE street IS NULL AND city IS NULL",
            ALL + " WHERE amount IS NOT DISTINCT FROM ? AND currency IS NOT DISTINCT FROM ?"),
        run.sql().subList(run.sql().size() - 6, run.sql().size() - 1));
  }
}
