package dev.cinnabar.example;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.GeneratedTable;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.NumberColumn;
import dev.cinnabar.query.TableSource;
import dev.cinnabar.query.TextColumn;

/** The table {@code items} of {@link Item}. */
@GeneratedTable(entity = Item.class, table = "items")
public final class ItemTable extends EntityTable<Item, Long> {
  /** The table on its own. */
  public static final ItemTable ITEM = new ItemTable(TableSource.root());

  /** {@code id BIGINT NOT NULL}. */
  public final NumberColumn<Long> id = numberColumn("id", ValueType.LONG);

  /** {@code name VARCHAR(100) NOT NULL}. */
  public final TextColumn name = textColumn("name");

  /** The table at a place in a query. */
  public ItemTable(TableSource source) {
    super(source);
  }

  @Override
  public EntityMapper<Item, Long, ?> mapper() {
    return ItemMapper.INSTANCE;
  }
}
