package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.CaseExpression;
import dev.cinnabar.sql.Cast;
import dev.cinnabar.sql.SqlExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code CASE WHEN condition THEN result …}: a value chosen by conditions, of which the first that
 * holds wins. Immutable; started by {@link Expressions#when}.
 *
 * <pre>{@code
 * when(TASK.completed.isTrue(), "done").when(TASK.due.lt(today), "late").otherwise("open")
 * // CASE WHEN completed = ? THEN CAST(? AS VARCHAR) WHEN due < ? THEN … ELSE … END
 * }</pre>
 *
 * @param <T> the Java type of the value
 * @param <X> the kind of value
 */
public final class Case<T, X> {

  private record Branch<T>(Predicate condition, Expression<T> result) {}

  private final Computed.Kind<T, X> kind;
  private final List<Branch<T>> branches;

  private Case(Computed.Kind<T, X> kind, List<Branch<T>> branches) {
    this.kind = kind;
    this.branches = branches;
  }

  static <T, X> Case<T, X> of(Computed.Kind<T, X> kind, Predicate condition, Expression<T> result) {
    return new Case<>(kind, List.of(new Branch<>(condition, result)));
  }

  /** {@code WHEN condition THEN value}. */
  public Case<T, X> when(Predicate condition, T value) {
    return when(condition, constant(value));
  }

  /** {@code WHEN condition THEN result}. */
  public Case<T, X> when(Predicate condition, Expression<T> result) {
    List<Branch<T>> all = new ArrayList<>(branches);
    all.add(new Branch<>(condition, result));
    return new Case<>(kind, all);
  }

  /** {@code ELSE value END}. */
  public X otherwise(T value) {
    return otherwise(constant(value));
  }

  /** {@code ELSE result END}. */
  public X otherwise(Expression<T> result) {
    return end(result, List.of(result));
  }

  /** {@code END}: null where no condition holds. */
  public X orNull() {
    return end(branches.get(0).result(), List.of());
  }

  private Expression<T> constant(T value) {
    Expression<T> first = branches.get(0).result();
    return constant(first.type(), Conditions.required(first, value, "when(…, null)", "orNull()"));
  }

  /** Returns a value whose type the database cannot learn from what stands around it. */
  static <T> Expression<T> constant(ValueType<T> type, T value) {
    return new Computed.Value<>(
        type, scope -> new Cast(scope.parameter(type, value), type.sqlType(), type.sqlType()));
  }

  private X end(Expression<T> last, List<Expression<T>> otherwise) {
    Expression<T> widest = last;
    for (Branch<T> branch : branches) {
      widest = Numbers.common(widest, branch.result()) == widest.type() ? widest : branch.result();
    }
    ValueType<T> type = widest.type();
    return kind.of(
        type,
        scope -> {
          List<CaseExpression.Branch> all = new ArrayList<>();
          for (Branch<T> branch : branches) {
            SqlExpression condition = branch.condition().toSql(scope);
            all.add(new CaseExpression.Branch(condition, Numbers.at(type, branch.result(), scope)));
          }
          SqlExpression rest =
              otherwise.isEmpty() ? null : Numbers.at(type, otherwise.get(0), scope);
          return new CaseExpression(all, rest);
        });
  }
}
