package dev.cinnabar.example;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.GeneratedTable;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.TableSource;
import dev.cinnabar.query.TextColumn;

/** The table {@code countries} of {@link Country}. */
@GeneratedTable(entity = Country.class, table = "countries")
public final class CountryTable extends EntityTable<Country, String> {
  /** The table on its own. */
  public static final CountryTable COUNTRY = new CountryTable(TableSource.root());

  /** {@code code VARCHAR(2) NOT NULL}. */
  public final TextColumn code = textColumn("code");

  /** {@code name VARCHAR(100) NOT NULL}. */
  public final TextColumn name = textColumn("name");

  /** The table at a place in a query. */
  public CountryTable(TableSource source) {
    super(source);
  }

  @Override
  public EntityMapper<Country, String, ?> mapper() {
    return CountryMapper.INSTANCE;
  }
}
