package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Collate;
import dev.cinnabar.sql.Comparison;
import dev.cinnabar.sql.Comparison.Operator;
import dev.cinnabar.sql.FunctionCall;
import dev.cinnabar.sql.Like;
import dev.cinnabar.sql.Operation;
import dev.cinnabar.sql.Operation.Function;
import dev.cinnabar.sql.SqlExpression;
import java.util.ArrayList;
import java.util.List;

/** Text. */
public interface TextExpression extends ComparableExpression<String> {

  /**
   * {@code this LIKE pattern}: {@code %} stands for any text, {@code _} for one character, and
   * there is no escape. For text that may hold either, use {@link #contains}, {@link #startsWith}
   * or {@link #endsWith}.
   */
  default Predicate like(String pattern) {
    return Conditions.like(this, "like", pattern, Like::withoutEscape, false);
  }

  /** {@code this NOT LIKE pattern}. */
  default Predicate notLike(String pattern) {
    return Conditions.like(this, "notLike", pattern, Like::withoutEscape, true);
  }

  /** {@code this LIKE '%text%'}; {@code %} and {@code _} in the text stand for themselves. */
  default Predicate contains(String text) {
    return Conditions.like(this, "contains", text, t -> "%" + Like.escape(t) + "%", false);
  }

  /** {@code this LIKE 'text%'}; {@code %} and {@code _} in the text stand for themselves. */
  default Predicate startsWith(String text) {
    return Conditions.like(this, "startsWith", text, t -> Like.escape(t) + "%", false);
  }

  /** {@code this LIKE '%text'}; {@code %} and {@code _} in the text stand for themselves. */
  default Predicate endsWith(String text) {
    return Conditions.like(this, "endsWith", text, t -> "%" + Like.escape(t), false);
  }

  /** {@code LOWER(this) = LOWER(value)}. */
  default Predicate equalsIgnoreCase(String value) {
    String text = Conditions.required(this, value, "equalsIgnoreCase(null)", "isNull()");
    return new Predicate(
        scope ->
            new Comparison(
                lower().toSql(scope),
                Operator.EQUAL,
                new FunctionCall("LOWER", List.of(scope.parameter(type(), text)))));
  }

  /** {@code LOWER(this)}. */
  default TextExpression lower() {
    return new Computed.Text(type(), scope -> new FunctionCall("LOWER", List.of(toSql(scope))));
  }

  /** {@code UPPER(this)}. */
  default TextExpression upper() {
    return new Computed.Text(type(), scope -> new FunctionCall("UPPER", List.of(toSql(scope))));
  }

  /** {@code TRIM(this)}: without spaces at either end. */
  default TextExpression trim() {
    return new Computed.Text(type(), scope -> new FunctionCall("TRIM", List.of(toSql(scope))));
  }

  /** {@code COALESCE(this, value)}: the value where this is null. */
  @Override
  default TextExpression coalesce(String value) {
    return new Computed.Text(type(), Conditions.coalesce(this, value));
  }

  /** {@code COALESCE(this, other)}: the other where this is null. */
  @Override
  default TextExpression coalesce(Expression<String> other) {
    return new Computed.Text(Numbers.common(this, other), Conditions.coalesce(this, other));
  }

  /** {@code NULLIF(this, value)}: null where this is the value. */
  @Override
  default TextExpression nullIf(String value) {
    return new Computed.Text(type(), Conditions.nullIf(this, value));
  }

  /** {@code this || text}: both texts, one after the other; null where one is. */
  default TextExpression concat(String text) {
    return new Computed.Text(
        type(), scope -> operation(scope, Function.CONCAT, Conditions.literal(scope, text)));
  }

  /** {@code this || other}: both texts, one after the other; null where one is. */
  default TextExpression concat(Expression<String> other) {
    return new Computed.Text(
        type(), scope -> operation(scope, Function.CONCAT, other.toSql(scope)));
  }

  /**
   * {@code CHAR_LENGTH(this)}: the number of characters. Beyond U+FFFF H2 counts two, as Java does,
   * and the other databases one.
   */
  default NumberExpression<Integer> length() {
    return new Computed.Numeric<>(ValueType.INTEGER, scope -> operation(scope, Function.LENGTH));
  }

  /**
   * {@code SUBSTRING(this FROM start)}: the characters from a position on.
   *
   * @param start the position, counted from 1
   */
  default TextExpression substring(int start) {
    return new Computed.Text(
        type(),
        scope -> operation(scope, Function.SUBSTRING, scope.parameter(ValueType.INTEGER, start)));
  }

  /**
   * {@code SUBSTRING(this FROM start FOR length)}: so many characters from a position on.
   *
   * @param start the position, counted from 1
   * @param length the number of characters
   */
  default TextExpression substring(int start, int length) {
    return new Computed.Text(
        type(),
        scope ->
            operation(
                scope,
                Function.SUBSTRING_FOR,
                scope.parameter(ValueType.INTEGER, start),
                scope.parameter(ValueType.INTEGER, length)));
  }

  /** {@code POSITION(text IN this)}: where the text starts, counted from 1; 0 where it is not. */
  default NumberExpression<Integer> position(String text) {
    return new Computed.Numeric<>(
        ValueType.INTEGER,
        scope -> operation(scope, Function.POSITION, Conditions.literal(scope, text)));
  }

  /** {@code REPLACE(this, text, replacement)}: with each occurrence of a text replaced. */
  default TextExpression replace(String text, String replacement) {
    return new Computed.Text(
        type(),
        scope ->
            new FunctionCall(
                "REPLACE",
                List.of(
                    toSql(scope),
                    Conditions.literal(scope, text),
                    Conditions.literal(scope, replacement))));
  }

  /**
   * {@code this COLLATE collation}: compares and sorts by an order of the database. Collations and
   * their names differ between databases; H2 has none for a single expression.
   */
  default TextExpression collate(String collation) {
    return new Computed.Text(type(), scope -> new Collate(toSql(scope), collation));
  }

  private SqlExpression operation(Scope scope, Function function, SqlExpression... more) {
    List<SqlExpression> arguments = new ArrayList<>(List.of(toSql(scope)));
    arguments.addAll(List.of(more));
    return new Operation(function, arguments);
  }
}
