package dev.cinnabar.internal.jdbc;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.MappingException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who answers at the other end of a connection.
 *
 * @param name the database
 * @param driver the driver
 * @param driverVersion the driver's version
 */
public record Product(String name, String driver, String driverVersion) {

  private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*");

  /** Asks a connection. */
  public static Product of(Connection connection) throws SQLException {
    DatabaseMetaData metadata = connection.getMetaData();
    return new Product(
        metadata.getDatabaseProductName(), metadata.getDriverName(), metadata.getDriverVersion());
  }

  /** Asks a connection and closes it; where that fails it is thrown away. */
  public static Product askOnce(Connection connection) throws SQLException {
    try (connection) {
      return of(connection);
    } catch (SQLException | RuntimeException | Error e) {
      Faults faults = new Faults();
      faults.add(e);
      faults.attempt(() -> connection.abort(Runnable::run));
      throw e;
    }
  }

  /** Refuses a driver that is older than the oldest one that works. */
  public void requireDriverFor(Dialect dialect) {
    String oldest = dialect.oldestDriver();
    if (isOlder(driverVersion, oldest)) {
      throw new MappingException(
          ErrorCode.DriverTooOld,
          "%s: version %s is too old. Use version %s or newer."
              .formatted(driver, driverVersion, oldest));
    }
  }

  /** Compares the numbers at the start of two versions; what is missing counts as zero. */
  static boolean isOlder(String version, String oldest) {
    int[] numbers = numbers(version);
    int[] floor = numbers(oldest);
    for (int i = 0; i < floor.length; i++) {
      int number = i < numbers.length ? numbers[i] : 0;
      if (number != floor[i]) {
        return number < floor[i];
      }
    }
    return false;
  }

  private static int[] numbers(String version) {
    Matcher start = NUMBERS.matcher(version);
    return start.lookingAt()
        ? Stream.of(start.group().split("\\.")).mapToInt(Integer::parseInt).toArray()
        : new int[0];
  }
}
