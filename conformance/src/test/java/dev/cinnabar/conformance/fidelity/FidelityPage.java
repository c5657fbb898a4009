package dev.cinnabar.conformance.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.conformance.fidelity.Experiment.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page of the guide that lists what becomes of every value. The test of a database compares its
 * column; {@code -Dgolden.update=true} writes it anew.
 */
final class FidelityPage {

  private static final Path PAGE = Path.of("../docs/guide/fidelity.md");
  private static final String START = "<!-- written by FidelityContract from here on -->\n";
  private static final List<String> DATABASES = List.of("H2", "PostgreSQL", "MariaDB", "SQLite");
  private static final String UNKNOWN = "?";
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final int WIDTH = 100;

  /** What the page says of a value, by database. */
  private final Map<Place, Map<String, String>> cells = new LinkedHashMap<>();

  static void check(String database, Map<Place, String> outcomes) {
    try {
      String text = Files.readString(PAGE);
      FidelityPage page = new FidelityPage();
      page.parse(text.substring(text.indexOf(START) + START.length()));
      if (Boolean.getBoolean("golden.update")) {
        page.put(database, outcomes);
        Files.writeString(PAGE, text.substring(0, text.indexOf(START)) + START + page.text());
      } else if (DATABASES.contains(database)) {
        assertEquals(text(page.column(database, outcomes)), text(outcomes));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Map<Place, String> outcomes) {
    return outcomes.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }

  /** Returns what the page says of a database, in the order of what was found. */
  private Map<Place, String> column(String database, Map<Place, String> outcomes) {
    Map<Place, String> column = new LinkedHashMap<>(outcomes);
    column.replaceAll((place, outcome) -> UNKNOWN);
    cells.forEach((place, row) -> column.put(place, row.getOrDefault(database, UNKNOWN)));
    return column;
  }

  private void parse(String text) {
    String title = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("### ")) {
        title = line.substring(4);
      } else if (line.startsWith("| `")) {
        String[] row = line.substring(2, line.length() - 2).split(" \\| ", -1);
        Map<String, String> byDatabase = row(title, row[0].substring(1, row[0].length() - 1));
        for (int i = 1; i < row.length; i++) {
          byDatabase.put(DATABASES.get(i - 1), row[i]);
        }
      } else {
        Matcher label = CODE.matcher(line);
        while (label.find()) {
          Map<String, String> byDatabase = row(title, label.group(1));
          DATABASES.forEach(name -> byDatabase.put(name, Experiment.EXACT));
        }
      }
    }
  }

  private Map<String, String> row(String title, String label) {
    return cells.computeIfAbsent(new Place(title, label), place -> new LinkedHashMap<>());
  }

  private void put(String database, Map<Place, String> outcomes) {
    Map<Place, Map<String, String>> before = new LinkedHashMap<>(cells);
    cells.clear();
    outcomes.forEach(
        (place, outcome) -> {
          Map<String, String> row = before.getOrDefault(place, new LinkedHashMap<>());
          row.put(database, outcome);
          cells.put(place, row);
        });
  }

  /** A heading for each type, a line for what is exact on all databases, a table for the rest. */
  private String text() {
    StringBuilder text = new StringBuilder();
    cells.keySet().stream()
        .map(Place::title)
        .distinct()
        .forEach(
            title -> {
              text.append("\n### ").append(title).append("\n");
              appendExact(text, title);
              appendTable(text, title);
            });
    return text.toString();
  }

  private void appendExact(StringBuilder text, String title) {
    List<String> exact = new ArrayList<>();
    cells.forEach(
        (place, row) -> {
          if (place.title().equals(title) && isExact(row)) {
            exact.add(code(place.label()));
          }
        });
    if (!exact.isEmpty()) {
      text.append('\n').append(fill("Exact: " + String.join(", ", exact)));
    }
  }

  private void appendTable(StringBuilder text, String title) {
    StringBuilder lines = new StringBuilder();
    cells.forEach(
        (place, row) -> {
          if (place.title().equals(title) && !isExact(row)) {
            lines.append("| ").append(code(place.label()));
            DATABASES.forEach(name -> lines.append(" | ").append(row.getOrDefault(name, UNKNOWN)));
            lines.append(" |\n");
          }
        });
    if (!lines.isEmpty()) {
      text.append("\n| Value | ")
          .append(String.join(" | ", DATABASES))
          .append(" |\n|---|---|---|---|---|\n")
          .append(lines);
    }
  }

  private static String fill(String list) {
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (String item : list.split("(?<=`, )", -1)) {
      if (text.length() + item.length() - start > WIDTH) {
        text.setLength(text.length() - 1);
        start = text.append('\n').length();
      }
      text.append(item);
    }
    return text.append('\n').toString();
  }

  private static boolean isExact(Map<String, String> row) {
    return DATABASES.stream().allMatch(name -> Experiment.EXACT.equals(row.get(name)));
  }

  private static String code(String label) {
    return "`" + label + "`";
  }
}
