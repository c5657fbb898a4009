package dev.cinnabar.sql;

import dev.cinnabar.mapping.ValueType;
import java.util.List;

/**
 * {@code operand [NOT] IN (values)}. An empty list is written as a condition that never holds, or
 * always where it is negated.
 *
 * @param operand the value
 * @param type how the values are bound
 * @param values the values, without nulls
 * @param negated whether the value must be none of them
 * @param <T> the Java type of the values
 */
public record In<T>(SqlExpression operand, ValueType<T> type, List<T> values, boolean negated)
    implements SqlExpression {

  /** Copies the list. */
  public In {
    values = List.copyOf(values);
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
