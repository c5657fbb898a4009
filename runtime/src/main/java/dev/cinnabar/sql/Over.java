package dev.cinnabar.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code function OVER (PARTITION BY … ORDER BY … frame)}.
 *
 * @param function an aggregate, or a function that only a window has
 * @param partitionBy what makes a partition
 * @param orderBy the order within a partition
 * @param frame the rows around the current one, or null for those the database assumes
 */
public record Over(
    SqlExpression function,
    List<SqlExpression> partitionBy,
    List<OrderItem> orderBy,
    @Nullable Frame frame)
    implements SqlExpression {

  /** Copies the lists. */
  public Over {
    partitionBy = List.copyOf(partitionBy);
    orderBy = List.copyOf(orderBy);
  }

  /**
   * {@code unit BETWEEN start AND end}.
   *
   * @param unit what is counted
   * @param start the first row
   * @param end the last row
   */
  public record Frame(Unit unit, Bound start, Bound end) {}

  /** What a frame counts. */
  public enum Unit {
    /** Rows. */
    ROWS,
    /** Differences of the value ordered by. */
    RANGE
  }

  /**
   * An end of a frame.
   *
   * @param side where it lies
   * @param distance how far from the current row, or null where it is the end of the partition
   */
  public record Bound(Side side, @Nullable SqlExpression distance) {}

  /** Where an end of a frame lies. */
  public enum Side {
    /** Before the current row. */
    PRECEDING,
    /** At it. */
    CURRENT,
    /** After it. */
    FOLLOWING
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
