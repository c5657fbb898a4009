package dev.cinnabar.sql;

/**
 * {@code left operator right}.
 *
 * @param left the left side
 * @param operator the operator
 * @param right the right side
 */
public record Comparison(SqlExpression left, Operator operator, SqlExpression right)
    implements SqlExpression {

  /** How two values are compared. */
  public enum Operator {
    /** {@code =}. */
    EQUAL("="),
    /** {@code <>}. */
    NOT_EQUAL("<>"),
    /** {@code <}. */
    LESS("<"),
    /** {@code <=}. */
    LESS_OR_EQUAL("<="),
    /** {@code >}. */
    GREATER(">"),
    /** {@code >=}. */
    GREATER_OR_EQUAL(">="),
    /** {@code IS DISTINCT FROM}: two nulls are the same. */
    DISTINCT_FROM("IS DISTINCT FROM"),
    /** {@code IS NOT DISTINCT FROM}: two nulls are the same. */
    NOT_DISTINCT_FROM("IS NOT DISTINCT FROM");

    private final String sql;

    Operator(String sql) {
      this.sql = sql;
    }

    /** Returns the operator in standard SQL. */
    public String sql() {
      return sql;
    }
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
