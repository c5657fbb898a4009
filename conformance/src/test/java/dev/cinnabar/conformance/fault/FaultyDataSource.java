package dev.cinnabar.conformance.fault;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A pool that counts the calls of connections, statements and results, and makes one call fail:
 * before it reaches the driver, or after the driver has done it.
 *
 * <p>It also notes in which state each connection came back; see {@link #loans()}.
 */
final class FaultyDataSource implements DataSource, AutoCloseable {

  private static final List<Class<?>> PARTS =
      List.of(PreparedStatement.class, Statement.class, ResultSet.class, DatabaseMetaData.class);

  private final DataSource target;
  private final Deque<Connection> idle = new ArrayDeque<>();
  private final List<String> calls = new ArrayList<>();
  private final List<Loan> loans = new ArrayList<>();
  private int failAt;
  private Fault fault;
  private Throwable failure;

  FaultyDataSource(DataSource target) {
    this.target = target;
  }

  /** Lets the call of a number fail, counted from one from now on; returns what it will throw. */
  Throwable failAt(int number, Fault fault) {
    reset();
    failAt = number;
    this.fault = fault;
    failure = fault.create();
    return failure;
  }

  /** Forgets calls and loans, and lets nothing fail. */
  void reset() {
    failAt = 0;
    calls.clear();
    loans.clear();
  }

  /** Returns the calls so far, such as {@code Connection.commit}. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  /** Returns what became of each connection. */
  List<Loan> loans() {
    return List.copyOf(loans);
  }

  @Override
  public Connection getConnection() throws SQLException {
    try {
      if (isCounted("DataSource.getConnection")) {
        throw failure; // A connection that nobody gets is nobody's to return.
      }
      Loan loan = new Loan(idle.isEmpty() ? target.getConnection() : idle.pop(), idle);
      loans.add(loan);
      return wrap(loan.connection(), Connection.class, loan);
    } catch (SQLException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Counts a call, and tells whether it is the one to fail. */
  private boolean isCounted(String name) {
    calls.add(name);
    return calls.size() == failAt;
  }

  private Object call(Object real, Method method, Object[] arguments, String name, Loan loan)
      throws Throwable {
    boolean failing = isCounted(name);
    if (failing && !fault.afterwards()) {
      throw fail(loan);
    }
    loan.before(name);
    Object result = answer(real, method, arguments, name, loan);
    if (failing) {
      throw fail(loan);
    }
    loan.after(name);
    return result;
  }

  private Throwable fail(Loan loan) throws SQLException {
    if (fault.kind() == Fault.Kind.LOST_CONNECTION) {
      loan.lose();
    }
    return failure;
  }

  private <T> T wrap(Object real, Class<T> type, Loan loan) {
    return type.cast(
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getDeclaringClass() == Object.class) {
                return invoke(real, method, arguments);
              }
              String name = type.getSimpleName() + "." + method.getName();
              return call(real, method, arguments, name, loan);
            }));
  }

  private Object answer(Object real, Method method, Object[] arguments, String name, Loan loan)
      throws Throwable {
    if (loan.answersItself(name)) {
      return null;
    }
    Object result = invoke(real, method, arguments);
    for (Class<?> part : PARTS) {
      if (method.getReturnType() == part && result != null) {
        return wrap(result, part, loan);
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

  /** Closes the connections that were returned. */
  @Override
  public void close() throws SQLException {
    for (Connection connection : idle) {
      connection.close();
    }
    idle.clear();
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
