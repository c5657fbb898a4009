package dev.cinnabar.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code left UNION right ORDER BY …}: the rows of two queries as one result.
 *
 * @param kind which rows are in it
 * @param left the first query, which names the columns
 * @param right the second query
 * @param orderBy the order of the result, by {@linkplain ResultColumn its columns}
 * @param limit the largest number of rows
 * @param offset the number of rows left out at the start
 */
public record CompoundQuery(
    Kind kind,
    Query left,
    Query right,
    List<OrderItem> orderBy,
    @Nullable SqlExpression limit,
    @Nullable SqlExpression offset)
    implements Query {

  /** Which rows of the two queries are in the result. */
  public enum Kind {
    /** The rows of both, each once. */
    UNION("UNION"),
    /** The rows of both. */
    UNION_ALL("UNION ALL"),
    /** The rows that both have, each once. */
    INTERSECT("INTERSECT"),
    /** The rows of the first that the second does not have, each once. */
    EXCEPT("EXCEPT");

    private final String sql;

    Kind(String sql) {
      this.sql = sql;
    }

    /** Returns the words in SQL. */
    public String sql() {
      return sql;
    }
  }

  /** Copies the list. */
  public CompoundQuery {
    orderBy = List.copyOf(orderBy);
  }

  /** {@code left kind right}, in no order. */
  public static CompoundQuery of(Kind kind, Query left, Query right) {
    return new CompoundQuery(kind, left, right, List.of(), null, null);
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
