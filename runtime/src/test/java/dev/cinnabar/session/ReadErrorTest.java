package dev.cinnabar.session;

import static dev.cinnabar.example.CityTable.CITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of a row that does not fit its entity. */
final class ReadErrorTest extends SessionFixture {

  /** A table as another program might have made it: nothing is required, nothing checked. */
  @BeforeEach
  void createLooseTable() {
    elsewhere(
        "DROP TABLE cities",
        "CREATE TABLE cities (id BIGINT PRIMARY KEY, name VARCHAR(100), capital "
            + (engine == Engine.H2 ? "BOOLEAN" : "INTEGER")
            + ", population INTEGER, country_code VARCHAR(2))");
  }

  @Test
  void namesTheAttributeWhoseSetterFailed() {
    elsewhere("INSERT INTO cities VALUES (7, '', FALSE, 1, NULL)");
    assertFails(ErrorCode.AccessorFailed, "City.name of key 7: the setter failed");
  }

  @Test
  void namesTheAttributeThatIsNoBoolean() {
    assumeTrue(engine == Engine.SQLITE, "the other databases keep booleans only");
    elsewhere("INSERT INTO cities VALUES (7, 'Rome', 2, 1, NULL)");
    assertFails(ErrorCode.ColumnValue, "City.capital of key 7: the stored value cannot be read");
  }

  @Test
  void namesTheAttributeThatCannotBeNull() {
    elsewhere("INSERT INTO cities VALUES (7, 'Rome', FALSE, NULL, NULL)");
    assertFails(ErrorCode.ColumnValue, "City.population of key 7: the stored value cannot be read");
  }

  private void assertFails(ErrorCode code, String start) {
    try (Session session = database().openSession()) {
      EntityException failure =
          assertThrows(EntityException.class, () -> session.select(CITY).list());
      assertEquals(code, failure.code());
      assertEquals("City", failure.entity());
      assertEquals(7L, failure.key());
      assertTrue(failure.getMessage().contains(start), failure.getMessage());
      session.rollback(); // SQLite lets nobody else write during a transaction.
      elsewhere("UPDATE cities SET name = 'Rome', capital = FALSE, population = 1");
      assertEquals("Rome", session.require(CITY, 7L).getName());
    }
  }
}
