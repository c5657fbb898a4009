package dev.cinnabar.sample.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Writes the file of tasks that ships with the sample: the same bytes every time. */
final class SampleFile {

  private static final int ROWS = 3_000;

  private static final List<String> OWNERS =
      List.of(
          "Jürgen Weiß",
          "Zoë Müller",
          "Søren Kierk",
          "Łucja Nowak",
          "İpek Yılmaz",
          "Renée d'Arc",
          "O'Neill, Pat",
          "Ana \"Nana\" Silva",
          "Björk Ólafsdóttir",
          "Nguyễn Văn An",
          "山田 花子",
          "Mary Smith");

  private static final List<String> VERBS =
      List.of("Write", "Review", "Fix", "Plan", "Test", "Translate", "Measure", "Clean up");

  private static final List<String> THINGS =
      List.of(
          "the report",
          "the Ärmelkanal map",
          "the \"final\" draft",
          "bread, milk, eggs",
          "the café menu",
          "the build",
          "a letter to Köln",
          "the index",
          "the straße sign",
          "two lines\nof notes");

  private SampleFile() {}

  /** Writes the file, after the generator was changed on purpose. */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of("src/main/resources/tasks.csv"), text());
  }

  static String text() {
    Random random = new Random(20260101); // the algorithm of Random is part of its contract
    StringBuilder text = new StringBuilder("title,owner,due,priority,completed\n");
    for (int row = 1; row <= ROWS; row++) {
      String title = pick(VERBS, random) + " " + pick(THINGS, random) + " " + row;
      LocalDate due = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
      text.append(quoted(title))
          .append(',')
          .append(quoted(pick(OWNERS, random)))
          .append(',')
          .append(random.nextInt(10) == 0 ? "" : due.toString())
          .append(',')
          .append(1 + random.nextInt(5))
          .append(',')
          .append(random.nextInt(3) == 0 ? "yes" : "no")
          .append('\n');
    }
    return text.toString();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static String quoted(String value) {
    return value.matches("(?s).*[\",\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
