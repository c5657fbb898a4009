package dev.cinnabar.fault;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source of real connections that counts the calls of connections, statements and results,
 * and makes one call fail: before it reaches the driver, or after the driver has done it.
 *
 * <p>It also notes in which state each connection came back; see {@link #loans()}.
 */
public final class FaultyDataSource implements DataSource {

  /** The kinds of failure. */
  public enum Kind {
    SQL_EXCEPTION,
    LOST_CONNECTION,
    RUNTIME_EXCEPTION,
    ERROR;

    private Throwable create() {
      return switch (this) {
        case SQL_EXCEPTION -> new SQLException("injected", "HY000");
        case LOST_CONNECTION -> new SQLException("injected", "08006");
        case RUNTIME_EXCEPTION -> new IllegalStateException("injected");
        case ERROR -> new AssertionError("injected");
      };
    }
  }

  private final String url;
  private final List<String> calls = new ArrayList<>();
  private final List<Loan> loans = new ArrayList<>();
  private int failAt;
  private boolean afterwards;
  private Throwable fault;

  /** Creates a data source over a JDBC URL. */
  public FaultyDataSource(String url) {
    this.url = url;
  }

  /** Lets the call of a number fail, counted from one from now on. */
  public Throwable failAt(int number, Kind kind, boolean afterwards) {
    calls.clear();
    loans.clear();
    failAt = number;
    this.afterwards = afterwards;
    fault = kind.create();
    return fault;
  }

  /** Forgets calls and loans, and lets nothing fail. */
  public void reset() {
    failAt = 0;
    calls.clear();
    loans.clear();
  }

  /** Returns the calls so far, such as {@code Connection.commit}. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  /** Tells whether the fault was met. */
  public boolean hasFailed() {
    return failAt > 0 && calls.size() >= failAt;
  }

  /** Returns what became of each connection. */
  public List<Loan> loans() {
    return List.copyOf(loans);
  }

  @Override
  public Connection getConnection() throws SQLException {
    try {
      Loan[] loan = new Loan[1];
      Object connection =
          call(
              "DataSource.getConnection",
              () -> {
                if (calls.size() == failAt) {
                  throw fault; // A connection that nobody gets is nobody's to return.
                }
                Connection real = DriverManager.getConnection(url);
                loan[0] = new Loan(real);
                return wrap(real, Connection.class, loan[0]);
              });
      loans.add(loan[0]);
      return (Connection) connection;
    } catch (SQLException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private Object call(String name, Call call) throws Throwable {
    calls.add(name);
    boolean failing = calls.size() == failAt;
    if (failing && !afterwards) {
      throw fault;
    }
    Object result = call.run();
    if (failing) {
      throw fault;
    }
    return result;
  }

  private Object wrap(Object real, Class<?> type, Loan loan) {
    return Proxy.newProxyInstance(
        getClass().getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          String name = type.getSimpleName() + "." + method.getName();
          if (method.getDeclaringClass() == Object.class) {
            return invoke(real, method, arguments);
          }
          loan.before(name);
          Object result = call(name, () -> wrapped(invoke(real, method, arguments), loan, method));
          loan.after(name);
          return result;
        });
  }

  private Object wrapped(Object result, Loan loan, Method method) {
    for (Class<?> type :
        List.of(
            PreparedStatement.class, Statement.class, ResultSet.class, DatabaseMetaData.class)) {
      if (method.getReturnType() == type && result != null) {
        return wrap(result, type, loan);
      }
    }
    return result;
  }

  private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private interface Call {
    Object run() throws Throwable;
  }

  /** What became of one connection. */
  public static final class Loan implements AutoCloseable {
    private final Connection real;
    private final boolean autoCommit;
    private final int isolation;
    private final boolean readOnly;
    private final String schema;
    private boolean restored;
    private boolean returned;
    private boolean aborted;
    private int openStatements;

    private Loan(Connection real) throws SQLException {
      this.real = real;
      this.autoCommit = real.getAutoCommit();
      this.isolation = real.getTransactionIsolation();
      this.readOnly = real.isReadOnly();
      this.schema = real.getSchema();
    }

    private void before(String name) throws SQLException {
      switch (name) {
        case "PreparedStatement.close", "Statement.close" -> openStatements--;
        case "Connection.abort" -> aborted = true;
        case "Connection.close" -> {
          if (!returned && !real.isClosed()) {
            restored =
                real.getAutoCommit() == autoCommit
                    && real.getTransactionIsolation() == isolation
                    && real.isReadOnly() == readOnly
                    && java.util.Objects.equals(real.getSchema(), schema);
          }
          returned = true;
        }
        default -> {}
      }
    }

    /** A statement counts once the caller has it. */
    private void after(String name) {
      if (name.equals("Connection.prepareStatement") || name.equals("Connection.createStatement")) {
        openStatements++;
      }
    }

    /** Tells whether it was closed, or at least the attempt was made. */
    public boolean isReturned() {
      return returned;
    }

    /** Tells whether it was closed as it was borrowed. */
    public boolean isRestored() {
      return restored && openStatements <= 0;
    }

    /** Tells whether it was aborted. */
    public boolean isAborted() {
      return aborted;
    }

    /** Closes the real connection, whatever became of the loan. */
    @Override
    public void close() throws SQLException {
      real.close();
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("nothing to unwrap");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
