package dev.cinnabar.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A statement that inserts rows and has still to say what happens to those whose key is taken.
 *
 * @param <E> the entity class
 */
public final class OnConflict<E> {

  private final Insert<E> insert;
  private final Set<String> key;

  OnConflict(Insert<E> insert, Set<String> key) {
    this.insert = insert;
    this.key = key;
  }

  /**
   * Writes the values of the new row, but for those of the key, to the row that is there. Its
   * version is counted up.
   */
  public Upsert<E> update() {
    Set<String> columns = new LinkedHashSet<>();
    insert.columns().forEach(columns::addAll);
    columns.removeAll(key);
    columns.remove(Versions.column(insert.table));
    return new Upsert<>(insert, key, settings(columns));
  }

  /** Writes some values of the new row to the row that is there. */
  public Upsert<E> update(Column<?>... columns) {
    Set<String> names = new LinkedHashSet<>();
    for (Column<?> column : columns) {
      names.add(Setting.target(insert.table, column));
    }
    return new Upsert<>(insert, key, settings(names));
  }

  /**
   * Writes something else to the row that is there: {@code update(row -> row.set(STOCK.amount,
   * STOCK.amount.plus(proposed(STOCK.amount))))}. Columns mean the row that is there, {@link
   * Expressions#proposed} the new one.
   */
  public Upsert<E> update(UnaryOperator<Update<E>> change) {
    return new Upsert<>(insert, key, change.apply(new Update<>(insert.table, null)));
  }

  /** Leaves the row that is there as it is. */
  public Upsert<E> ignore() {
    return new Upsert<>(insert, key, new Update<>(insert.table, null));
  }

  private Update<E> settings(Set<String> columns) {
    List<Setting> settings = new ArrayList<>();
    for (String column : columns) {
      settings.add(
          new Setting(
              List.of(column), scope -> List.of(new dev.cinnabar.sql.ProposedValue(column))));
    }
    return new Update<>(insert.table, null).with(settings);
  }
}
