package dev.cinnabar.query;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.KeyType;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The table of an entity as queries name it; the base of generated tables.
 *
 * @param <E> the entity class
 * @param <K> the type of its key
 */
public abstract class EntityTable<E, K> {

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

  /** Returns the column of the key, whatever it is called. */
  public final Column<K> key() {
    return new Column<>(this, mapper().mapping().keyColumn().name(), new KeyType<>(mapper()));
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

  /** The elements of a collection, for conditions on them. */
  protected final <T extends EntityTable<?, ?>> ToManyPath<T> toMany(
      String attribute, Supplier<T> target, Function<TableSource, T> occurrence) {
    return new ToManyPath<>(this, attribute, target, occurrence);
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
