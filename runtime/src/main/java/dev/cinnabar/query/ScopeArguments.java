package dev.cinnabar.query;

import dev.cinnabar.mapping.CompositeKey;
import dev.cinnabar.mapping.CompositeKeyMapper;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.KeyPart;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Argument;
import dev.cinnabar.sql.IdentityType;
import dev.cinnabar.sql.ListParameter;
import dev.cinnabar.sql.SqlExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The values of one statement while it is built, subqueries included. */
abstract class ScopeArguments {

  private final List<Argument> arguments;
  private final Map<Parameter<?>, Argument> values;

  /** The values of a statement. */
  ScopeArguments(Map<Parameter<?>, Argument> values) {
    this.arguments = new ArrayList<>();
    this.values = values;
  }

  /** The values of the statement that a subquery is part of. */
  ScopeArguments(ScopeArguments outer) {
    this.arguments = outer.arguments;
    this.values = outer.values;
  }

  /** Notes a value, which may be null for SQL NULL, and returns its place. */
  <T> SqlExpression parameter(ValueType<T> type, @Nullable T value) {
    return parameter(type, value, null);
  }

  /** Notes a value that an expression is compared with, and returns its place. */
  <T> SqlExpression parameter(Expression<T> compared, @Nullable T value) {
    return parameter(compared, compared.type(), value);
  }

  /** Notes a value of another type that an expression is compared with, and returns its place. */
  <T> SqlExpression parameter(Expression<?> compared, ValueType<T> type, @Nullable T value) {
    return parameter(type, value, subject(compared));
  }

  private <T> SqlExpression parameter(
      ValueType<T> type, @Nullable T value, @Nullable Supplier<String> subject) {
    arguments.add(new Argument.Value<>(type, value, subject));
    return new dev.cinnabar.sql.Parameter(arguments.size() - 1, type.sqlType());
  }

  private static @Nullable Supplier<String> subject(Expression<?> expression) {
    return expression instanceof Column<?> column ? column::attribute : null;
  }

  /** Notes the value of a parameter, or that it has none yet, and returns its place. */
  SqlExpression parameter(Parameter<?> parameter) {
    Argument value = values.get(parameter);
    arguments.add(value == null ? new Argument.Missing(parameter.name()) : value);
    return new dev.cinnabar.sql.Parameter(arguments.size() - 1, parameter.type().sqlType());
  }

  /**
   * Notes a key, in the form of {@link EntityMapper#identity} or null for SQL NULL, and returns
   * places for its parts.
   */
  List<SqlExpression> keyParameters(EntityMapper<?, ?, ?> mapper, @Nullable Object key) {
    if (!(mapper instanceof CompositeKeyMapper<?, ?, ?> composite)) {
      return List.of(parameter(new IdentityType(mapper), key));
    }
    List<SqlExpression> parameters = new ArrayList<>();
    for (KeyPart<?, ?, ?> part : composite.parts()) {
      parameters.add(parameter(mapper, part, (CompositeKey) key));
    }
    return parameters;
  }

  private <V> SqlExpression parameter(
      EntityMapper<?, ?, ?> mapper, KeyPart<?, ?, V> part, @Nullable CompositeKey key) {
    return parameter(
        part.type(),
        key == null ? null : part.of(key),
        () -> mapper.mapping().attributeOf(part.position()));
  }

  /** Notes the values of a list that an expression is compared with, and returns their places. */
  <T> ListParameter list(Expression<T> compared, List<T> values) {
    return list(compared.type(), values, subject(compared));
  }

  /** Notes the values of a list and returns their places. */
  <T> ListParameter list(ValueType<T> type, List<T> values) {
    return list(type, values, null);
  }

  private <T> ListParameter list(
      ValueType<T> type, List<T> values, @Nullable Supplier<String> subject) {
    arguments.add(new Argument.Values<>(type, values, subject));
    return ListParameter.of(arguments.size() - 1, type.sqlType(), values.size());
  }

  /** Notes rows of values and returns their places. */
  <T> ListParameter rows(ValueType<T> type, List<T> rows) {
    arguments.add(new Argument.Values<>(type, rows));
    return ListParameter.ofRows(arguments.size() - 1, type.sqlType(), rows.size());
  }

  /** Returns the values noted so far, subqueries included. */
  final List<Argument> arguments() {
    return arguments;
  }

  /** Returns the values of parameters. */
  final Map<Parameter<?>, Argument> values() {
    return values;
  }
}
