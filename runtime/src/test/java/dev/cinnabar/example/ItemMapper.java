package dev.cinnabar.example;

import static dev.cinnabar.mapping.ColumnMapping.column;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.Check;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.KeyGeneration;
import dev.cinnabar.mapping.KeyReference;
import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.LongEntry;
import dev.cinnabar.mapping.LongKeyMapper;
import dev.cinnabar.mapping.References;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import java.util.List;

/** Maps {@link Item} to rows of {@code items}. */
final class ItemMapper extends LongKeyMapper<Item, Long, ItemMapper.Snapshot> {
  static final KeyReference<Item, Long> OWNER_ID =
      KeyReference.of(
          "ownerId",
          2,
          () -> OwnerTable.OWNER.mapper(),
          item -> item.ownerId,
          (item, ownerId) -> item.ownerId = ownerId);

  static final ItemMapper INSTANCE = new ItemMapper();

  private ItemMapper() {
    super(
        EntityMapping.of(Item.class, TableName.of("items"))
            .column(column("id", "id", SqlType.BIGINT).required().generated(KeyGeneration.AUTO))
            .column(column("name", "name", SqlType.varchar(100)).required())
            .column(
                column("owner_id", "ownerId", SqlType.BIGINT)
                    .references(() -> OwnerTable.OWNER.mapper()))
            .build());
  }

  @Override
  public List<KeyReference<Item, ?>> keyReferences() {
    return List.of(OWNER_ID);
  }

  @Override
  public Item create() {
    return new Item();
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot();
  }

  @Override
  public Item stub(Lazy lazy) {
    return new ItemStub(lazy);
  }

  @Override
  public boolean hasKey(Item item) {
    return item.id != null;
  }

  @Override
  public long key(Item item) {
    return item.id;
  }

  @Override
  public void setKey(Item item, long key) {
    item.id = key;
  }

  @Override
  public void clearKey(Item item) {
    item.id = null;
  }

  @Override
  public Long box(long key) {
    return key;
  }

  @Override
  public void read(Item item, Row row, int at, References references) {
    item.name = row.required(row.getString(at + 1));
    item.ownerId = row.getLongOrNull(at + 2);
  }

  @Override
  public void capture(Item item, Snapshot snapshot) {
    snapshot.name = item.name;
    snapshot.ownerId = item.ownerId;
  }

  @Override
  public void copy(Snapshot from, Snapshot to) {
    to.name = from.name;
    to.ownerId = from.ownerId;
  }

  @Override
  public void compare(Item item, Snapshot snapshot, Changes changes) {
    changes.compare(1, item.name, snapshot.name);
    changes.compare(2, item.ownerId, snapshot.ownerId);
  }

  @Override
  public void restore(Item item, int column, Snapshot snapshot) {
    switch (column) {
      case 1 -> item.name = snapshot.name;
      case 2 -> item.ownerId = snapshot.ownerId;
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void bind(Item item, int column, Binder binder) {
    switch (column) {
      case 0 -> binder.setLongOrNull(item.id);
      case 1 -> binder.setString(item.name);
      case 2 -> binder.setLongOrNull(item.ownerId);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void validate(Item item, Check check) {
    check.text(1, item.name);
  }

  /** An item as last read from or written to its row. */
  static final class Snapshot extends LongEntry<Item> {
    private String name;
    private Long ownerId;
  }
}
