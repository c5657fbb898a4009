package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Junction;
import dev.cinnabar.sql.Junction.Kind;
import dev.cinnabar.sql.Not;
import dev.cinnabar.sql.SqlExpression;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A condition on rows, which is also a value: true, false or null. Immutable, and usable in any
 * number of statements.
 */
public final class Predicate implements Expression<Boolean> {

  private final Function<Scope, SqlExpression> sql;

  Predicate(Function<Scope, SqlExpression> sql) {
    this.sql = sql;
  }

  /** The condition that all of the given ones hold; with none, there is no condition. */
  public static Predicate allOf(Collection<Predicate> predicates) {
    return junction(Kind.AND, predicates);
  }

  /** The condition that one of the given ones holds; with none, nothing matches. */
  public static Predicate anyOf(Collection<Predicate> predicates) {
    return junction(Kind.OR, predicates);
  }

  /** {@code this AND other}. */
  public Predicate and(Predicate other) {
    return new Predicate(scope -> Junction.of(Kind.AND, toSql(scope), other.toSql(scope)));
  }

  /** {@code this OR other}. */
  public Predicate or(Predicate other) {
    return new Predicate(scope -> Junction.of(Kind.OR, toSql(scope), other.toSql(scope)));
  }

  /** {@code NOT (this)}; rows for which this is unknown, because of nulls, do not match. */
  public Predicate not() {
    return new Predicate(scope -> new Not(toSql(scope)));
  }

  @Override
  public ValueType<Boolean> type() {
    return ValueType.BOOLEAN;
  }

  @Override
  public SqlExpression toSql(Scope scope) {
    return sql.apply(scope);
  }

  private static Predicate junction(Kind kind, Collection<Predicate> predicates) {
    List<Predicate> operands = List.copyOf(predicates);
    if (operands.size() == 1) {
      return operands.get(0);
    }
    return new Predicate(
        scope -> new Junction(kind, operands.stream().map(p -> p.toSql(scope)).toList()));
  }

  @Override
  public String toString() {
    return "a condition";
  }
}
