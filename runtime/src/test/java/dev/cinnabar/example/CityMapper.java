package dev.cinnabar.example;

import static dev.cinnabar.mapping.ColumnMapping.column;

import dev.cinnabar.mapping.Binder;
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
import dev.cinnabar.mapping.ToOne;
import java.util.List;

/** Maps {@link City} to rows of {@code cities}. */
final class CityMapper extends LongKeyMapper<City, Long, CityMapper.Snapshot> {
  static final ToOne<City, Country> COUNTRY =
      ToOne.of(
              "country", 4, () -> CountryTable.COUNTRY.mapper(), City::getCountry, City::setCountry)
          .eager();

  static final CityMapper INSTANCE = new CityMapper();

  private CityMapper() {
    super(
        EntityMapping.of(City.class, TableName.of("cities"))
            .column(column("id", "id", SqlType.BIGINT).required().generated(KeyGeneration.AUTO))
            .column(column("name", "name", SqlType.varchar(100)).required())
            .column(column("capital", "capital", SqlType.BOOLEAN).required())
            .column(column("population", "population", SqlType.INTEGER).required())
            .column(
                column("country_code", "country", SqlType.varchar(2))
                    .references(() -> CountryTable.COUNTRY.mapper()))
            .build());
  }

  @Override
  public List<ToOne<City, ?>> toOnes() {
    return List.of(COUNTRY);
  }

  @Override
  public City create() {
    return new City();
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot();
  }

  @Override
  public City stub(Lazy lazy) {
    return new CityStub(lazy);
  }

  @Override
  public boolean hasKey(City city) {
    return city.getId() != null;
  }

  @Override
  public long key(City city) {
    return city.getId();
  }

  @Override
  public void setKey(City city, long key) {
    city.setId(key);
  }

  @Override
  public void clearKey(City city) {
    city.setId(null);
  }

  @Override
  public Long box(long key) {
    return key;
  }

  @Override
  public void read(City city, Row row, int at, References references) {
    city.setName(row.required(row.getString(at + 1)));
    city.setCapital(row.getBoolean(at + 2));
    city.setPopulation(row.getInt(at + 3));
    city.setCountry(references.find(COUNTRY, row, at + 4));
  }

  @Override
  public void capture(City city, Snapshot snapshot) {
    snapshot.name = city.getName();
    snapshot.capital = city.isCapital();
    snapshot.population = city.getPopulation();
    snapshot.country = city.getCountry();
  }

  @Override
  public void copy(Snapshot from, Snapshot to) {
    to.name = from.name;
    to.capital = from.capital;
    to.population = from.population;
    to.country = from.country;
  }

  @Override
  public void compare(City city, Snapshot snapshot, Changes changes) {
    changes.compare(1, city.getName(), snapshot.name);
    changes.compare(2, city.isCapital(), snapshot.capital);
    changes.compare(3, city.getPopulation(), snapshot.population);
    changes.compareReference(4, city.getCountry(), snapshot.country);
  }

  @Override
  public void restore(City city, int column, Snapshot snapshot) {
    switch (column) {
      case 1 -> city.setName(snapshot.name);
      case 2 -> city.setCapital(snapshot.capital);
      case 3 -> city.setPopulation(snapshot.population);
      case 4 -> city.setCountry(snapshot.country);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void bind(City city, int column, Binder binder) {
    switch (column) {
      case 0 -> binder.setLongOrNull(city.getId());
      case 1 -> binder.setString(city.getName());
      case 2 -> binder.setBoolean(city.isCapital());
      case 3 -> binder.setInt(city.getPopulation());
      case 4 -> COUNTRY.bind(city.getCountry(), binder);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void validate(City city, Check check) {
    check.text(1, city.getName());
  }

  /** A city as last read from or written to its row. */
  static final class Snapshot extends LongEntry<City> {
    private String name;
    private boolean capital;
    private int population;
    private Country country;
  }
}
