package dev.cinnabar.example;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.GeneratedTable;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.NumberColumn;
import dev.cinnabar.query.TableSource;
import dev.cinnabar.query.TextColumn;

/** The table {@code owners} of {@link Owner}. */
@GeneratedTable(entity = Owner.class, table = "owners")
public final class OwnerTable extends EntityTable<Owner, Long> {
  /** The table on its own. */
  public static final OwnerTable OWNER = new OwnerTable(TableSource.root());

  /** {@code id BIGINT NOT NULL}. */
  public final NumberColumn<Long> id = numberColumn("id", ValueType.LONG);

  /** {@code name VARCHAR(100) NOT NULL}. */
  public final TextColumn name = textColumn("name");

  /** The table at a place in a query. */
  public OwnerTable(TableSource source) {
    super(source);
  }

  @Override
  public EntityMapper<Owner, Long, ?> mapper() {
    return OwnerMapper.INSTANCE;
  }
}
