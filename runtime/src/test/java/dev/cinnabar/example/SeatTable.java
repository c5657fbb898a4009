package dev.cinnabar.example;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.GeneratedTable;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.NumberColumn;
import dev.cinnabar.query.TableSource;
import dev.cinnabar.query.TextColumn;

/** The table {@code seats} of {@link Seat}. */
@GeneratedTable(entity = Seat.class, table = "seats")
public final class SeatTable extends EntityTable<Seat, Long> {
  /** The table on its own. */
  public static final SeatTable SEAT = new SeatTable(TableSource.root());

  /** {@code id BIGINT NOT NULL}. */
  public final NumberColumn<Long> id = numberColumn("id", ValueType.LONG);

  /** {@code code VARCHAR(10) NOT NULL}. */
  public final TextColumn code = textColumn("code");

  /** The table at a place in a query. */
  public SeatTable(TableSource source) {
    super(source);
  }

  @Override
  public EntityMapper<Seat, Long, ?> mapper() {
    return SeatMapper.INSTANCE;
  }
}
