package dev.cinnabar.conformance.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cinnabar.Database;
import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.session.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What holds on every database: each test has an empty one with all tables. */
public abstract class Contract {

  private final TestDatabase product;
  protected RecordingDataSource dataSource;
  protected Database database;
  private Dialect dialect;
  protected SqlLog log;

  protected Contract(TestDatabase product) {
    this.product = product;
  }

  @BeforeEach
  final void createDatabase() throws Exception {
    dataSource = new RecordingDataSource(product.create());
    log = dataSource.log();
    dialect = Tables.dialect(dataSource.target());
    database = Database.of(dataSource, Tables.keptBy(dialect));
    database.createAll();
    log.clear();
    dataSource.traces().clear();
  }

  @AfterEach
  final void returnsEveryConnectionClean() throws SQLException {
    if (dataSource == null) {
      return; // There is no such database on this machine.
    }
    database.close();
    product.giveBack(dataSource.reading(), dataSource.traces());
    assertEquals(0, dataSource.open(), "connections not returned");
    assertEquals(List.of(), dataSource.leftBehind());
  }

  /** Skips a test on databases that cannot do something. */
  protected final void requires(Feature feature) {
    assumeTrue(dialect.has(feature), () -> dialect.name() + " has no " + feature);
  }

  /** Returns what is known of the database. */
  protected final Dialect dialect() {
    return dialect;
  }

  /** Skips a test on databases that can do something. */
  protected final void lacks(Feature feature) {
    assumeTrue(!dialect.has(feature), () -> dialect.name() + " has " + feature);
  }

  /** Runs work in a transaction of its own and forgets what it sent. */
  protected final void prepare(Consumer<Session> work) {
    try (Session session = database.openSession()) {
      work.accept(session);
      session.commit();
    }
    log.clear();
  }

  /** Writes rows past the product, as another program would. */
  protected final void change(String sql) {
    try (Connection connection = dataSource.reading().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Writes rows past the product. */
  protected final void update(String sql) {
    try (Connection connection = dataSource.target().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Reads rows past the product, each as its values joined by a bar; "names" may be quoted. */
  protected final List<String> rows(String sql) {
    try (Connection connection = dataSource.reading().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(inQuotesOf(connection, sql))) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          row.append(column == 1 ? "" : "|").append(rows.getString(column));
        }
        found.add(row.toString());
      }
      return found;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static String inQuotesOf(Connection connection, String sql) throws SQLException {
    return sql.replace("\"", connection.getMetaData().getIdentifierQuoteString());
  }
}
