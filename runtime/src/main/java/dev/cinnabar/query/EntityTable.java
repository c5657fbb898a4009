package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ArrayType;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.CompositeKeyMapper;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.KeyPart;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.IdentityType;
import dev.cinnabar.sql.KeyConditions;
import dev.cinnabar.sql.KeyType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The table of an entity as queries name it; the base of generated tables.
 *
 * @param <E> the entity class
 * @param <K> the type of its key
 */
public abstract non-sealed class EntityTable<E, K> implements RowSource {

  private final TableSource source;

  /** Creates the table as it occurs in a query. */
  protected EntityTable(TableSource source) {
    this.source = source;
  }

  /** Returns the mapper of the entity. */
  public abstract EntityMapper<E, K, ?> mapper();

  /**
   * Returns where the table stands in a query: on its own, under an alias or at the end of a path.
   */
  public final TableSource source() {
    return source;
  }

  /**
   * Returns the column of the key, whatever it is called.
   *
   * @throws QueryException where the key has several columns; see {@link #hasKey}
   */
  public final Column<K> key() {
    if (mapper().mapping().keyColumns().size() > 1) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "%s.key(): the key has several columns. Use hasKey(…), or the columns one by one."
              .formatted(this));
    }
    return new Column<>(this, mapper().mapping().keyColumn().name(), new KeyType<>(mapper()));
  }

  /**
   * The condition that a row has the key: {@code id = ?}, or {@code order_id = ? AND line_no = ?}
   * where the key has several columns. At the end of a path the foreign key is compared, without a
   * join.
   */
  public final Predicate hasKey(K key) {
    return has(mapper().identity(key));
  }

  /**
   * The condition that a row is the one of an object with a key: {@code TASK.user().eq(anna)} is
   * {@code user_id = ?}.
   *
   * @throws QueryException where the object has no key yet
   */
  public final Predicate eq(E entity) {
    return has(identityOf(entity, "eq"));
  }

  /**
   * The condition that a row is one of those of the objects: {@code user_id IN (?, …)}, or {@code
   * (order_id, line_no) IN ((?, ?), …)} where the key has several columns.
   *
   * @throws QueryException where one of them has no key yet
   */
  public final Predicate in(Collection<? extends E> entities) {
    List<Object> keys = new ArrayList<>(entities.size());
    entities.forEach(entity -> keys.add(identityOf(entity, "in")));
    IdentityType type = new IdentityType(mapper());
    boolean single = mapper().mapping().keyColumns().size() == 1;
    return new Predicate(
        scope ->
            KeyConditions.in(
                scope.key(this), single ? scope.list(type, keys) : scope.rows(type, keys)));
  }

  /** Returns the criteria of {@code ORDER BY} that sort by the key, ascending. */
  public final List<Order> keyOrder() {
    return mapper() instanceof CompositeKeyMapper<E, K, ?> composite
        ? composite.parts().stream().map(part -> column(part).asc()).toList()
        : List.of(key().asc());
  }

  private <V> Column<V> column(KeyPart<E, K, V> part) {
    ColumnMapping column = mapper().mapping().keyColumns().get(part.position());
    return new Column<>(this, column.name(), part.type());
  }

  private Predicate has(Object identity) {
    return new Predicate(
        scope -> KeyConditions.equal(scope.key(this), scope.keyParameters(mapper(), identity)));
  }

  /** Returns the key of an object that must have one. */
  final Object identityOf(@Nullable E entity, String call) {
    Object identity = entity == null ? null : mapper().identityOf(entity);
    if (identity == null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "%s.%s: %s. Flush it first, or leave it out."
              .formatted(this, call, entity == null ? "null has no row" : "the object has no key"));
    }
    return identity;
  }

  /** A column of numbers. */
  protected final <N extends Number & Comparable<N>> NumberColumn<N> numberColumn(
      String name, ValueType<N> type) {
    return new NumberColumn<>(this, name, type);
  }

  /** A column of text. */
  protected final TextColumn textColumn(String name) {
    return new TextColumn(this, name);
  }

  /** A column of truth values. */
  protected final BooleanColumn booleanColumn(String name) {
    return new BooleanColumn(this, name);
  }

  /** A column of values with an order: dates, times, enums, UUIDs, characters. */
  protected final <T extends Comparable<? super T>> ComparableColumn<T> comparableColumn(
      String name, ValueType<T> type) {
    return new ComparableColumn<>(this, name, type);
  }

  /** A column of values without an order. */
  protected final <T> Column<T> column(String name, ValueType<T> type) {
    return new Column<>(this, name, type);
  }

  /** A column of arrays. */
  protected final <T, X> ArrayColumn<T, X> arrayColumn(String name, ArrayType<T, X> type) {
    return new ArrayColumn<>(this, name, type);
  }

  /** A column of JSON. */
  protected final <T> JsonColumn<T> jsonColumn(String name, ValueType<T> type) {
    return new JsonColumn<>(this, name, type);
  }

  /** The elements of a collection, for conditions on them and to be fetched. */
  protected final <T, X extends EntityTable<T, ?>> ToManyPath<E, T, X> toMany(
      String attribute, Supplier<X> target, Function<TableSource, X> occurrence) {
    return new ToManyPath<>(this, attribute, target, occurrence);
  }

  /** A reference, to be fetched. */
  protected final <T> ToOnePath<E, T> reference(
      String attribute, Function<TableSource, ? extends EntityTable<T, ?>> occurrence) {
    return new ToOnePath<>(this, attribute, occurrence);
  }

  /** The table that a foreign key of this one refers to; using it joins it. */
  protected final <T extends EntityTable<?, ?>> T toOne(
      String attribute, Function<TableSource, T> occurrence) {
    return occurrence.apply(TableSource.along(this, attribute));
  }

  /** Tells whether the other is the same table at the same place. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof EntityTable<?, ?> table
            && mapper() == table.mapper()
            && source.equals(table.source));
  }

  @Override
  public final int hashCode() {
    return 31 * System.identityHashCode(mapper()) + source.hashCode();
  }

  /** Returns the entity or the alias, or the path that leads here. */
  @Override
  public final String toString() {
    if (source.from() != null) {
      return source.from() + "." + source.attribute() + "()";
    }
    String alias = source.alias();
    return alias == null ? mapper().mapping().name() : alias;
  }
}
