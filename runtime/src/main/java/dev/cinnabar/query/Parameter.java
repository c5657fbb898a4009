package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.SqlExpression;

/**
 * A value that a statement is given when it runs. Declared once, used in any statement any number
 * of times; parameters are told apart by identity, the name is for messages.
 *
 * <pre>{@code
 * static final Parameter<Integer> LEAST = Parameter.of("least", ValueType.INTEGER);
 * static final Select<Task> URGENT = select(TASK).where(TASK.priority.ge(LEAST));
 *
 * session.list(URGENT.with(LEAST, 3));
 * // SELECT … FROM tasks WHERE priority >= ?
 * }</pre>
 *
 * @param <T> the Java type of the value
 */
public final class Parameter<T> implements Expression<T> {

  private final String name;
  private final ValueType<T> type;

  private Parameter(String name, ValueType<T> type) {
    this.name = name;
    this.type = type;
  }

  /** Declares a parameter; {@code TASK.priority.type()} is the type of a column's values. */
  public static <T> Parameter<T> of(String name, ValueType<T> type) {
    return new Parameter<>(name, type);
  }

  /** Returns the name, for messages. */
  public String name() {
    return name;
  }

  @Override
  public ValueType<T> type() {
    return type;
  }

  @Override
  public SqlExpression toSql(Scope scope) {
    return scope.parameter(this);
  }

  @Override
  public String toString() {
    return "parameter " + name;
  }
}
