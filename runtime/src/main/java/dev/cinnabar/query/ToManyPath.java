package dev.cinnabar.query;

import dev.cinnabar.mapping.ToMany;
import dev.cinnabar.sql.ColumnReference;
import dev.cinnabar.sql.ColumnSource;
import dev.cinnabar.sql.Exists;
import dev.cinnabar.sql.FromItem;
import dev.cinnabar.sql.Join;
import dev.cinnabar.sql.Junction;
import dev.cinnabar.sql.KeyConditions;
import dev.cinnabar.sql.SelectStatement;
import dev.cinnabar.sql.SqlExpression;
import dev.cinnabar.sql.TableOccurrence;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a collection, for conditions on them, for joins and to be fetched.
 *
 * @param <E> the entity with the collection
 * @param <T> the entity of the elements
 * @param <X> the generated table of the elements
 */
public final class ToManyPath<E, T, X extends EntityTable<T, ?>> extends FetchPath<E, T> {

  private final EntityTable<E, ?> owner;
  private final String attribute;
  private final Supplier<X> target;
  private final Function<TableSource, X> occurrence;

  ToManyPath(
      EntityTable<E, ?> owner,
      String attribute,
      Supplier<X> target,
      Function<TableSource, X> occurrence) {
    this.owner = owner;
    this.attribute = attribute;
    this.target = target;
    this.occurrence = occurrence;
  }

  @Override
  FetchStep<E, T> step() {
    return FetchStep.of(attribute, null);
  }

  /** Returns the table of the collection's owner. */
  public EntityTable<E, ?> owner() {
    return owner;
  }

  /** Returns the collection. */
  public String attribute() {
    return attribute;
  }

  /** Returns the table of the elements. */
  public X target() {
    return target.get();
  }

  /**
   * {@code EXISTS (SELECT 1 FROM elements WHERE elements.owner_id = owner.id AND condition)}: one
   * element at least matches. The condition names the elements by their own table: {@code
   * USER.tasks.any(TASK.completed.isFalse())}.
   */
  public Predicate any(Predicate condition) {
    return exists(target(), condition, false);
  }

  /**
   * As {@link #any(Predicate)}, for a query that has the elements' table already: {@code
   * USER.tasks.any(task -> task.due.lt(TASK.due))}.
   */
  public Predicate any(Function<X, Predicate> condition) {
    X elements = elements();
    return exists(elements, condition.apply(elements), false);
  }

  /** {@code NOT EXISTS (… AND condition)}: no element matches. */
  public Predicate none(Predicate condition) {
    return exists(target(), condition, true);
  }

  /** As {@link #none(Predicate)}, for a query that has the elements' table already. */
  public Predicate none(Function<X, Predicate> condition) {
    X elements = elements();
    return exists(elements, condition.apply(elements), true);
  }

  /** {@code NOT EXISTS (…)}: there is no element. */
  public Predicate isEmpty() {
    return exists(elements(), null, true);
  }

  /** {@code EXISTS (…)}: there is an element. */
  public Predicate isNotEmpty() {
    return exists(elements(), null, false);
  }

  /** Joins the elements to their owner, where a further condition holds. */
  void join(Scope scope, EntityTable<?, ?> table, Join.Kind kind, @Nullable Predicate condition) {
    JoinPath path = JoinPath.of(collection());
    if (path == null) {
      scope.join(
          table, kind, on -> and(correlation(ownerKey(on), on.occurrence(table)), condition, on));
      return;
    }
    List<ColumnReference> key = ownerKey(scope);
    TableOccurrence rows = scope.rows(path.table());
    if (kind == Join.Kind.INNER || condition == null) {
      scope.join(rows, kind, path.ofOwner(rows, key));
      scope.join(table, kind, on -> and(toElement(path, rows, table, on), condition, on));
    } else {
      // Both tables or none: an owner whose elements do not match is one row.
      scope.joinBehind(
          rows,
          table,
          on -> toElement(path, rows, table, on),
          on -> and(path.ofOwner(rows, key), condition, on));
    }
  }

  private static SqlExpression toElement(
      JoinPath path, TableOccurrence rows, EntityTable<?, ?> table, Scope on) {
    return path.toElement(rows, on.occurrence(table), table.mapper());
  }

  private static SqlExpression and(SqlExpression join, @Nullable Predicate condition, Scope scope) {
    return condition == null ? join : Junction.of(Junction.Kind.AND, join, condition.toSql(scope));
  }

  /** Returns the condition that an element belongs to the owner. */
  private SqlExpression correlation(List<ColumnReference> ownerKey, ColumnSource elements) {
    List<ColumnReference> foreignKey =
        PathColumns.of(owner.mapper(), collection()).end().stream()
            .map(column -> elements.column(column.name()))
            .toList();
    return KeyConditions.equal(foreignKey, ownerKey);
  }

  private List<ColumnReference> ownerKey(Scope scope) {
    ColumnSource occurrence = scope.occurrence(owner);
    return owner.mapper().mapping().keyColumns().stream()
        .map(column -> occurrence.column(column.name()))
        .toList();
  }

  private Predicate exists(X table, @Nullable Predicate condition, boolean negated) {
    return new Predicate(
        scope -> {
          // Before the elements hide it: the owner may be the same table.
          List<ColumnReference> ownerKey = ownerKey(scope);
          Scope inner = scope.inner();
          FromItem elements = inner.elements(table);
          SqlExpression where = belongs(inner, ownerKey, elements);
          if (condition != null) {
            where = Junction.of(Junction.Kind.AND, where, condition.toSql(inner));
          }
          SelectStatement rows = SelectStatement.of(List.of(), elements, where);
          return new Exists(inner.finish(rows.withJoins(inner.joins())), negated);
        });
  }

  /** Returns the condition that an element belongs to the owner, joining what it takes. */
  private SqlExpression belongs(
      Scope scope, List<ColumnReference> ownerKey, ColumnSource elements) {
    JoinPath path = JoinPath.of(collection());
    if (path == null) {
      return correlation(ownerKey, elements);
    }
    TableOccurrence rows = scope.rows(path.table());
    scope.join(rows, Join.Kind.INNER, path.toElement(rows, elements, target().mapper()));
    return path.ofOwner(rows, ownerKey);
  }

  private X elements() {
    return occurrence.apply(TableSource.along(owner, attribute));
  }

  private ToMany<?, ?> collection() {
    for (ToMany<?, ?> collection : owner.mapper().toManys()) {
      if (collection.name().equals(attribute)) {
        return collection;
      }
    }
    throw new IllegalStateException(owner + " has no collection " + attribute);
  }

  @Override
  public String toString() {
    return owner + "." + attribute;
  }
}
