package dev.cinnabar.sql;

import java.util.List;

/**
 * {@code VALUES (…), (…)}: rows written in the statement itself.
 *
 * @param rows the rows, all of one width; a single row of none stands for a row of defaults
 */
public record ValuesQuery(List<List<SqlExpression>> rows) implements Query {

  /** Copies the lists, and refuses rows of different widths. */
  public ValuesQuery {
    rows = rows.stream().map(List::copyOf).toList();
    if (rows.stream().mapToInt(List::size).distinct().count() != 1) {
      throw new IllegalArgumentException("rows of one width are needed, and one at least");
    }
  }

  /** Returns a single row. */
  public static ValuesQuery of(List<SqlExpression> row) {
    return new ValuesQuery(List.of(row));
  }

  /** Returns the number of columns. */
  public int width() {
    return rows.get(0).size();
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
