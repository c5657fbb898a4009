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

/** Maps {@link Seat} to rows of {@code seats}. */
final class SeatMapper extends LongKeyMapper<Seat, Long, SeatMapper.Snapshot> {
  static final KeyReference<Seat, Long> OWNER_ID =
      KeyReference.of(
          "ownerId",
          2,
          () -> OwnerTable.OWNER.mapper(),
          seat -> seat.ownerId,
          (seat, ownerId) -> seat.ownerId = ownerId);

  static final SeatMapper INSTANCE = new SeatMapper();

  private SeatMapper() {
    super(
        EntityMapping.of(Seat.class, TableName.of("seats"))
            .column(column("id", "id", SqlType.BIGINT).required().generated(KeyGeneration.AUTO))
            .column(column("code", "code", SqlType.varchar(10)).required())
            .column(
                column("owner_id", "ownerId", SqlType.BIGINT)
                    .required()
                    .references(() -> OwnerTable.OWNER.mapper()))
            .build());
  }

  @Override
  public List<KeyReference<Seat, ?>> keyReferences() {
    return List.of(OWNER_ID);
  }

  @Override
  public Seat create() {
    return new Seat();
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot();
  }

  @Override
  public Seat stub(Lazy lazy) {
    return new SeatStub(lazy);
  }

  @Override
  public boolean hasKey(Seat seat) {
    return seat.id != null;
  }

  @Override
  public long key(Seat seat) {
    return seat.id;
  }

  @Override
  public void setKey(Seat seat, long key) {
    seat.id = key;
  }

  @Override
  public void clearKey(Seat seat) {
    seat.id = null;
  }

  @Override
  public Long box(long key) {
    return key;
  }

  @Override
  public void read(Seat seat, Row row, int at, References references) {
    seat.code = row.required(row.getString(at + 1));
    seat.ownerId = row.getLongOrNull(at + 2);
  }

  @Override
  public void capture(Seat seat, Snapshot snapshot) {
    snapshot.code = seat.code;
    snapshot.ownerId = seat.ownerId;
  }

  @Override
  public void copy(Snapshot from, Snapshot to) {
    to.code = from.code;
    to.ownerId = from.ownerId;
  }

  @Override
  public void compare(Seat seat, Snapshot snapshot, Changes changes) {
    changes.compare(1, seat.code, snapshot.code);
    changes.compare(2, seat.ownerId, snapshot.ownerId);
  }

  @Override
  public void restore(Seat seat, int column, Snapshot snapshot) {
    switch (column) {
      case 1 -> seat.code = snapshot.code;
      case 2 -> seat.ownerId = snapshot.ownerId;
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void bind(Seat seat, int column, Binder binder) {
    switch (column) {
      case 0 -> binder.setLongOrNull(seat.id);
      case 1 -> binder.setString(seat.code);
      case 2 -> binder.setLongOrNull(seat.ownerId);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void validate(Seat seat, Check check) {
    check.text(1, seat.code);
    check.value(2, seat.ownerId);
  }

  /** A seat as last read from or written to its row. */
  static final class Snapshot extends LongEntry<Seat> {
    private String code;
    private Long ownerId;
  }
}
