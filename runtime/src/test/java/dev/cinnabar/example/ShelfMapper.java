package dev.cinnabar.example;

import static dev.cinnabar.mapping.ColumnMapping.column;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.Check;
import dev.cinnabar.mapping.CompositeKey;
import dev.cinnabar.mapping.CompositeKeyMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.KeyPart;
import dev.cinnabar.mapping.ObjectEntry;
import dev.cinnabar.mapping.References;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.mapping.ValueType;
import java.util.List;

/** Maps {@link Shelf} to rows of {@code shelves}. */
final class ShelfMapper extends CompositeKeyMapper<Shelf, ShelfId, ShelfMapper.Snapshot> {
  private static final KeyPart<Shelf, ShelfId, String> ROOM =
      KeyPart.of(
          0,
          ValueType.varchar(20),
          shelf -> shelf.room,
          (shelf, room) -> shelf.room = room,
          ShelfId::getRoom);

  private static final KeyPart<Shelf, ShelfId, Integer> NUMBER =
      KeyPart.of(
          1,
          ValueType.INTEGER,
          shelf -> shelf.number,
          (shelf, number) -> shelf.number = number,
          ShelfId::getNumber);

  static final ShelfMapper INSTANCE = new ShelfMapper();

  private ShelfMapper() {
    super(
        EntityMapping.of(Shelf.class, TableName.of("shelves"))
            .key(column("room", "room", SqlType.varchar(20)).required())
            .key(column("shelf_number", "number", SqlType.INTEGER).required())
            .column(column("label", "label", SqlType.varchar(40)))
            .build(),
        List.of(ROOM, NUMBER));
  }

  @Override
  public Shelf create() {
    return new Shelf();
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot();
  }

  @Override
  protected ShelfId newKey(CompositeKey key) {
    ShelfId shelfId = new ShelfId();
    shelfId.setRoom(ROOM.of(key));
    shelfId.setNumber(NUMBER.of(key));
    return shelfId;
  }

  @Override
  public void read(Shelf shelf, Row row, int at, References references) {
    shelf.label = row.getString(at + 2);
  }

  @Override
  public void capture(Shelf shelf, Snapshot snapshot) {
    snapshot.label = shelf.label;
  }

  @Override
  public void copy(Snapshot from, Snapshot to) {
    to.label = from.label;
  }

  @Override
  public void compare(Shelf shelf, Snapshot snapshot, Changes changes) {
    changes.compare(2, shelf.label, snapshot.label);
  }

  @Override
  public void restore(Shelf shelf, int column, Snapshot snapshot) {
    switch (column) {
      case 2 -> shelf.label = snapshot.label;
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void bind(Shelf shelf, int column, Binder binder) {
    switch (column) {
      case 0, 1 -> bindPart(shelf, column, binder);
      case 2 -> binder.setString(shelf.label);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void validate(Shelf shelf, Check check) {
    check.text(0, shelf.room);
    check.text(2, shelf.label);
  }

  /** A shelf as last read from or written to its row. */
  static final class Snapshot extends ObjectEntry<Shelf> {
    private String label;
  }
}
