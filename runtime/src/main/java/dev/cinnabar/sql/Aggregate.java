package dev.cinnabar.sql;

import org.jspecify.annotations.Nullable;

/**
 * {@code function([DISTINCT] operand) [FILTER (WHERE filter)]} over the rows of a group.
 *
 * @param function what is computed
 * @param distinct whether equal values count once
 * @param operand the values, or null for {@code COUNT(*)}
 * @param filter the condition on rows, or null for all
 */
public record Aggregate(
    Function function,
    boolean distinct,
    @Nullable SqlExpression operand,
    @Nullable SqlExpression filter)
    implements SqlExpression {

  /** Counts rows. */
  public static final Aggregate COUNT_ROWS = new Aggregate(Function.COUNT, false, null, null);

  /** What is computed. */
  public enum Function {
    /** The number of values. */
    COUNT,
    /** The sum. */
    SUM,
    /** The smallest value. */
    MIN,
    /** The largest value. */
    MAX,
    /** The mean. */
    AVG
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
