package dev.cinnabar.example;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.NumberColumn;
import dev.cinnabar.query.TableSource;
import dev.cinnabar.query.TextColumn;

/** The table {@code shelves} of {@link Shelf}. */
public final class ShelfTable extends EntityTable<Shelf, ShelfId> {
  /** The table on its own. */
  public static final ShelfTable SHELF = new ShelfTable(TableSource.root());

  /** {@code room VARCHAR(20) NOT NULL}. */
  public final TextColumn room = textColumn("room");

  /** {@code shelf_number INTEGER NOT NULL}. */
  public final NumberColumn<Integer> number = numberColumn("shelf_number", ValueType.INTEGER);

  /** {@code label VARCHAR(40)}. */
  public final TextColumn label = textColumn("label");

  /** The table at a place in a query. */
  public ShelfTable(TableSource source) {
    super(source);
  }

  @Override
  public EntityMapper<Shelf, ShelfId, ?> mapper() {
    return ShelfMapper.INSTANCE;
  }
}
