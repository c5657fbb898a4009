package dev.cinnabar.query;

import dev.cinnabar.sql.Comparison;
import dev.cinnabar.sql.Comparison.Operator;
import dev.cinnabar.sql.FunctionCall;
import dev.cinnabar.sql.Like;
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
}
