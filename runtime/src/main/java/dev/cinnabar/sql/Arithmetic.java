package dev.cinnabar.sql;

/**
 * {@code left operator right}.
 *
 * @param left the left side
 * @param operator the operator
 * @param right the right side
 */
public record Arithmetic(SqlExpression left, Operator operator, SqlExpression right)
    implements SqlExpression {

  /** What is done with two numbers. */
  public enum Operator {
    /** {@code +}. */
    PLUS("+"),
    /** {@code -}. */
    MINUS("-"),
    /** {@code *}. */
    TIMES("*"),
    /** {@code /}. */
    DIVIDED_BY("/");

    private final String sql;

    Operator(String sql) {
      this.sql = sql;
    }

    /** Returns the operator in SQL. */
    public String sql() {
      return sql;
    }
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
