package dev.cinnabar.conformance.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The statements that reached the driver, in order. */
public final class SqlLog {

  private static final Pattern SETTING =
      Pattern.compile("\\s*(PRAGMA|SET|SAVEPOINT)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final List<String> statements = new ArrayList<>();
  private final List<Sent> sent = new ArrayList<>();

  private record Sent(String summary, int rows) {
    @Override
    public String toString() {
      return rows == 1 ? summary : summary + " x" + rows;
    }
  }

  void add(String sql, int rows) {
    if (SETTING.matcher(sql).matches()) {
      return;
    }
    statements.add(sql);
    String summary = SqlSummary.of(sql);
    int last = sent.size() - 1;
    // One batch or several statements for the same columns: what counts is rows and order.
    if (last >= 0 && !summary.startsWith("select") && sent.get(last).summary().equals(summary)) {
      sent.set(last, new Sent(summary, sent.get(last).rows() + rows));
    } else {
      sent.add(new Sent(summary, rows));
    }
  }

  /** Forgets what was sent so far. */
  public void clear() {
    statements.clear();
    sent.clear();
  }

  /** Returns the full text of what was sent since the last look. */
  public List<String> statements() {
    return List.copyOf(statements);
  }

  /** Checks in short what was sent since the last look, such as {@code insert users x2}. */
  public void assertSent(String... expected) {
    List<String> actual = sent.stream().map(Sent::toString).toList();
    assertEquals(List.of(expected), actual, () -> String.join("\n", statements));
    clear();
  }
}
