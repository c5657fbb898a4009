package dev.cinnabar.internal.jdbc;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.H2Dialect;
import dev.cinnabar.dialect.MariaDbDialect;
import dev.cinnabar.dialect.PostgresDialect;
import dev.cinnabar.dialect.SqliteDialect;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.MappingException;
import org.junit.jupiter.api.Test;

/** The floors of drivers. */
final class ProductTest {

  @Test
  void refusesDriversBelowTheirFloor() {
    assertTooOld("2.1.214 (2022-06-13)", new H2Dialect());
    assertTooOld("1.4", new H2Dialect());
    assertTooOld("3.41.2.1", new SqliteDialect());
    assertTooOld("3.41", new SqliteDialect());
    assertTooOld("unknown", new SqliteDialect());
    assertTooOld("42.7.11", new PostgresDialect());
    assertTooOld("42.3.8.jre7", new PostgresDialect());
    assertTooOld("3.5.8", new MariaDbDialect());
  }

  @Test
  void takesDriversFromTheirFloorOn() {
    assertFits("2.2.220 (2023-07-04)", new H2Dialect());
    assertFits("10.0", new H2Dialect());
    assertFits("3.41.2.2", new SqliteDialect());
    assertFits("3.54.1.0", new SqliteDialect());
    assertFits("42.7.12", new PostgresDialect());
    assertFits("42.8.0", new PostgresDialect());
    assertFits("3.5.9", new MariaDbDialect());
    assertFits("4.0.0", new MariaDbDialect());
    assertFits("any", Dialect.ansi());
  }

  private static void assertTooOld(String version, Dialect dialect) {
    MappingException refused =
        assertThrows(
            MappingException.class,
            () -> new Product(dialect.name(), "Driver", version).requireDriverFor(dialect));
    assertEquals(ErrorCode.DriverTooOld, refused.code());
    assertEquals(
        "[DriverTooOld] Driver: version %s is too old. Use version %s or newer."
            .formatted(version, dialect.oldestDriver()),
        refused.getMessage());
  }

  private static void assertFits(String version, Dialect dialect) {
    assertDoesNotThrow(
        () -> new Product(dialect.name(), "Driver", version).requireDriverFor(dialect));
  }
}
