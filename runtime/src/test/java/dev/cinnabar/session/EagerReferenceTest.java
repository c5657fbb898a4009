package dev.cinnabar.session;

import static dev.cinnabar.example.CityTable.CITY;
import static dev.cinnabar.example.CountryTable.COUNTRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.example.City;
import dev.cinnabar.example.Country;
import java.util.List;
import org.junit.jupiter.api.Test;

/** References to a class that can have no stub are loaded with the result. */
final class EagerReferenceTest extends SessionFixture {

  private static final String SELECT_CITIES =
      "SELECT id, name, capital, population, country_code FROM cities ORDER BY id";

  private void storeCities(int cities) {
    database()
        .inTransaction(
            session -> {
              Country france = new Country("FR", "France");
              Country spain = new Country("ES", "Spain");
              for (int i = 1; i <= cities; i++) {
                session.add(new City("city " + i, i % 2 == 0 ? france : spain));
              }
              session.add(new City("nowhere", null));
            });
    forgetStatements();
  }

  @Test
  void loadsEachObjectOnceWithTheResult() {
    storeCities(1_200);
    try (Session session = database().openSession()) {
      List<City> cities = session.select(CITY).orderBy(CITY.id.asc()).list();
      assertSent(SELECT_CITIES, "SELECT code, name FROM countries WHERE code IN (?, ?)");
      assertEquals("Spain", cities.get(0).getCountry().getName());
      assertSame(cities.get(1).getCountry(), session.get(COUNTRY, "FR"));
      assertNull(cities.get(1_200).getCountry());
      assertSent();
    }
  }

  @Test
  void asksNothingForWhatTheSessionHas() {
    storeCities(2);
    try (Session session = database().openSession()) {
      session.select(COUNTRY).list();
      forgetStatements();
      session.select(CITY).orderBy(CITY.id.asc()).list();
      assertSent(SELECT_CITIES);
    }
  }

  @Test
  void leavesNoHalfReadObjectBehindAFailedResult() {
    storeCities(3);
    elsewhere("UPDATE cities SET name = '' WHERE id = 2");
    try (Session session = database().openSession()) {
      assertThrows(EntityException.class, () -> session.select(CITY).orderBy(CITY.id.asc()).list());
      City first = session.require(CITY, 1L);
      assertEquals("Spain", first.getCountry().getName());
    }
  }
}
