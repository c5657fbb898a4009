package dev.cinnabar.query;

import dev.cinnabar.mapping.SqlType;
import java.util.function.Predicate;

/**
 * A column of a query's result, as another query knows it.
 *
 * @param name its name, which no other column of the result has
 * @param type the type of its values
 * @param read whether it is one of those that a result is made of
 * @param holds tells whether it holds the value of an expression
 */
record ResultColumn(String name, SqlType type, boolean read, Predicate<Expression<?>> holds) {

  /** Returns the same column, which is known by another expression too. */
  ResultColumn or(Predicate<Expression<?>> other) {
    return new ResultColumn(name, type, read, holds.or(other));
  }
}
