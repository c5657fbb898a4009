package dev.cinnabar.example;

import static dev.cinnabar.mapping.ColumnMapping.column;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Cascades;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.Check;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.KeyGeneration;
import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.LongEntry;
import dev.cinnabar.mapping.LongKeyMapper;
import dev.cinnabar.mapping.References;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.mapping.ToMany;
import java.util.List;

/** Maps {@link Owner} to rows of {@code owners}. */
final class OwnerMapper extends LongKeyMapper<Owner, Long, OwnerMapper.Snapshot> {
  static final ToMany<Owner, Item> ITEMS =
      ToMany.<Owner, Item>list(
          "items",
          () -> ItemTable.ITEM.mapper(),
          "ownerId",
          owner -> owner.items,
          (owner, items) -> owner.items = items);
  static final ToMany<Owner, Seat> SEATS =
      ToMany.<Owner, Seat>set(
              "seats",
              () -> SeatTable.SEAT.mapper(),
              "ownerId",
              owner -> owner.seats,
              (owner, seats) -> owner.seats = seats)
          .cascade(Cascades.ALL)
          .orphanRemoval();

  static final OwnerMapper INSTANCE = new OwnerMapper();

  private OwnerMapper() {
    super(
        EntityMapping.of(Owner.class, TableName.of("owners"))
            .column(column("id", "id", SqlType.BIGINT).required().generated(KeyGeneration.AUTO))
            .column(column("name", "name", SqlType.varchar(100)).required())
            .build());
  }

  @Override
  public List<ToMany<Owner, ?>> toManys() {
    return List.of(ITEMS, SEATS);
  }

  @Override
  public Owner create() {
    return new Owner();
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot();
  }

  @Override
  public Owner stub(Lazy lazy) {
    return new OwnerStub(lazy);
  }

  @Override
  public boolean hasKey(Owner owner) {
    return owner.id != null;
  }

  @Override
  public long key(Owner owner) {
    return owner.id;
  }

  @Override
  public void setKey(Owner owner, long key) {
    owner.id = key;
  }

  @Override
  public void clearKey(Owner owner) {
    owner.id = null;
  }

  @Override
  public Long box(long key) {
    return key;
  }

  @Override
  public void read(Owner owner, Row row, int at, References references) {
    owner.name = row.required(row.getString(at + 1));
  }

  @Override
  public void capture(Owner owner, Snapshot snapshot) {
    snapshot.name = owner.name;
  }

  @Override
  public void copy(Snapshot from, Snapshot to) {
    to.name = from.name;
  }

  @Override
  public void compare(Owner owner, Snapshot snapshot, Changes changes) {
    changes.compare(1, owner.name, snapshot.name);
  }

  @Override
  public void restore(Owner owner, int column, Snapshot snapshot) {
    switch (column) {
      case 1 -> owner.name = snapshot.name;
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void bind(Owner owner, int column, Binder binder) {
    switch (column) {
      case 0 -> binder.setLongOrNull(owner.id);
      case 1 -> binder.setString(owner.name);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void validate(Owner owner, Check check) {
    check.text(1, owner.name);
  }

  /** An owner as last read from or written to its row. */
  static final class Snapshot extends LongEntry<Owner> {
    private String name;
  }
}
