package dev.cinnabar.conformance.support;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source that notes what reaches the driver, and fails where a test tells it to. */
public final class RecordingDataSource implements DataSource {

  private final DataSource target;
  private final SqlLog log = new SqlLog();
  private final Traces traces = new Traces();
  private final List<String> left = new ArrayList<>();
  private Predicate<String> failing = sql -> false;
  private boolean commitFails;
  private final AtomicInteger open = new AtomicInteger();

  /** Records what passes to another data source. */
  public RecordingDataSource(DataSource target) {
    this.target = target;
  }

  /** Returns the data source behind this one, past the record. */
  public DataSource target() {
    traces.addUnknown();
    return target;
  }

  /** Returns the data source behind this one, for reading. */
  DataSource reading() {
    return target;
  }

  /** Returns what was left in the database. */
  Traces traces() {
    return traces;
  }

  /** Returns what was sent. */
  public SqlLog log() {
    return log;
  }

  /** Has statements fail whose text satisfies the condition. */
  public void failOn(Predicate<String> statements) {
    failing = statements;
  }

  /** Has every commit fail without an answer, as when the connection breaks. */
  public void failOnCommit(boolean fails) {
    commitFails = fails;
  }

  /** Returns how many connections were borrowed and not returned. */
  public int open() {
    return open.get();
  }

  /** Returns in what way connections came back changed. */
  public List<String> leftBehind() {
    return List.copyOf(left);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = target.getConnection();
    open.incrementAndGet();
    return proxy(Connection.class, new Recorder(connection, null));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            RecordingDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private final class Recorder implements InvocationHandler {
    private final Object target;
    private final String prepared;
    private int batch;
    private boolean closed;

    Recorder(Object target, String prepared) {
      this.target = target;
      this.prepared = prepared;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      String name = method.getName();
      String sql = arguments != null && arguments[0] instanceof String text ? text : prepared;
      if (target instanceof Connection connection) {
        if (name.equals("commit") && commitFails) {
          throw new SQLException("the line is dead", "08007");
        }
        if ((name.equals("close") || name.equals("abort")) && !closed) {
          closed = true;
          open.decrementAndGet();
          if (name.equals("close") && !connection.isClosed() && !connection.getAutoCommit()) {
            left.add("auto-commit off");
          }
        }
      } else if (name.equals("addBatch")) {
        batch++;
      } else if (name.startsWith("execute")) {
        log.add(sql, name.contains("Batch") ? batch : 1);
        traces.add(sql);
        batch = 0;
        if (failing.test(sql)) {
          throw new SQLException("told to fail", "22000");
        }
      }
      Object result = call(method, arguments);
      if (result instanceof PreparedStatement statement && target instanceof Connection) {
        return proxy(PreparedStatement.class, new Recorder(statement, sql));
      }
      if (result instanceof Statement statement && target instanceof Connection) {
        return proxy(Statement.class, new Recorder(statement, null));
      }
      return result;
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
      try {
        return method.invoke(target, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return target.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    target.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    target.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return target.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return target.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return target.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return target.isWrapperFor(type);
  }
}
