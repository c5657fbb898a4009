package dev.cinnabar.query;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.JdbcRow;
import dev.cinnabar.dialect.RenderedStatement;
import dev.cinnabar.dialect.SqlRenderer;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.ValueType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Two tables with a few rows, and queries of values run on them. */
final class QueryFixture implements QueryExecutor, AutoCloseable {

  final List<String> statements = new ArrayList<>();

  private final Dialect dialect;
  private final Connection connection;

  QueryFixture(Dialect dialect, String url) throws SQLException {
    this.dialect = dialect;
    this.connection = DriverManager.getConnection(url);
    dialect.setUp(connection);
    String key = dialect.identityKey(dialect.typeName(SqlType.BIGINT));
    execute("CREATE TABLE users (id " + key + ", name VARCHAR(100) NOT NULL)");
    execute(
        "CREATE TABLE user_tasks (id "
            + key
            + ", title VARCHAR(200) NOT NULL, completed "
            + dialect.typeName(SqlType.BOOLEAN)
            + " NOT NULL, priority VARCHAR(6), user_id BIGINT REFERENCES users (id))");
    execute("INSERT INTO users (name) VALUES ('Anna'), ('Bob'), ('Carl')");
    execute(
        """
        INSERT INTO user_tasks (title, completed, priority, user_id) VALUES
          ('Learn 100%', FALSE, 'HIGH', 1), ('learn_more', TRUE, 'LOW', 1),
          ('Write!', FALSE, NULL, 2), ('Rest', FALSE, 'NORMAL', NULL)""");
  }

  @Override
  public <R> List<R> list(Select<R> select) {
    ValueReading<R> reading = (ValueReading<R>) select.reading();
    RenderedStatement rendered = SqlRenderer.render(dialect, select.statement());
    statements.add(rendered.sql());
    try (PreparedStatement statement = connection.prepareStatement(rendered.sql())) {
      rendered.bind(select.bound().arguments(), dialect.binder(statement));
      try (ResultSet results = statement.executeQuery()) {
        return read(results, reading);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(rendered.sql(), e);
    }
  }

  @Override
  public <R> Stream<R> stream(Select<R> select, int fetchSize) {
    return list(select).stream();
  }

  @Override
  public <R> void chunks(Select<R> select, int size, Consumer<? super List<R>> action) {
    throw new UnsupportedOperationException("only sessions do");
  }

  @Override
  public long execute(DataChange<?> change) {
    throw new UnsupportedOperationException("only sessions do");
  }

  @Override
  public <R> List<R> list(Returning<R> returning) {
    throw new UnsupportedOperationException("only sessions do");
  }

  @Override
  public String explain(Select<?> select) {
    throw new UnsupportedOperationException("only sessions do");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private <R> List<R> read(ResultSet results, ValueReading<R> reading) throws SQLException {
    JdbcRow row = dialect.row(results);
    List<R> read = new ArrayList<>();
    while (results.next()) {
      Object[] values = new Object[reading.types().size()];
      int at = 0;
      for (ValueType<?> type : reading.types()) {
        values[at++] = type.read(row, at);
      }
      read.add(reading.mapping().apply(values));
    }
    return read;
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
