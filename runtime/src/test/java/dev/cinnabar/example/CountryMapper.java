package dev.cinnabar.example;

import static dev.cinnabar.mapping.ColumnMapping.column;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.Check;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.ObjectEntry;
import dev.cinnabar.mapping.ObjectKeyMapper;
import dev.cinnabar.mapping.References;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.mapping.ValueType;

/** Maps {@link Country} to rows of {@code countries}. */
final class CountryMapper extends ObjectKeyMapper<Country, String, CountryMapper.Snapshot> {

  static final CountryMapper INSTANCE = new CountryMapper();

  private CountryMapper() {
    super(
        EntityMapping.of(Country.class, TableName.of("countries"))
            .column(column("code", "code", SqlType.varchar(2)).required())
            .column(column("name", "name", SqlType.varchar(100)).required())
            .build(),
        ValueType.STRING);
  }

  @Override
  public Country create() {
    return new Country();
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot();
  }

  @Override
  protected String key(Country country) {
    return country.code;
  }

  @Override
  protected void setKey(Country country, String key) {
    country.code = key;
  }

  @Override
  public void clearKey(Country country) {
    country.code = null;
  }

  @Override
  public void read(Country country, Row row, int at, References references) {
    country.name = row.required(row.getString(at + 1));
  }

  @Override
  public void capture(Country country, Snapshot snapshot) {
    snapshot.name = country.name;
  }

  @Override
  public void copy(Snapshot from, Snapshot to) {
    to.name = from.name;
  }

  @Override
  public void compare(Country country, Snapshot snapshot, Changes changes) {
    changes.compare(1, country.name, snapshot.name);
  }

  @Override
  public void restore(Country country, int column, Snapshot snapshot) {
    switch (column) {
      case 1 -> country.name = snapshot.name;
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void bind(Country country, int column, Binder binder) {
    switch (column) {
      case 0 -> binder.setString(country.code);
      case 1 -> binder.setString(country.name);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void validate(Country country, Check check) {
    check.text(0, country.code);
    check.text(1, country.name);
  }

  /** A country as last read from or written to its row. */
  static final class Snapshot extends ObjectEntry<Country> {
    private String name;
  }
}
