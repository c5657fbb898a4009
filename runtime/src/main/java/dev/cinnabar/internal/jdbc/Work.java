package dev.cinnabar.internal.jdbc;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Failure;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.dialect.JdbcBinder;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.MappingException;
import dev.cinnabar.error.OutcomeUnknownException;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one session does on its connection, transaction after transaction. Not safe for use by
 * several threads.
 *
 * <p>The first statement borrows a connection and begins a transaction; commit and rollback end it
 * and hand the connection back, as it was. A connection that cannot be put back into the state in
 * which it came is aborted and never handed back. Every error of the driver comes out as an
 * exception of this library; errors of the caller's own code come out as they are.
 */
public final class Work implements AutoCloseable {

  private final ConnectionSource source;
  private final Dialect dialect;
  private final StatementLog log;
  private final ErrorTranslation errors;
  private final StatementCache statements = new StatementCache();
  private final Set<Cursor> cursors = new LinkedHashSet<>();
  private @Nullable Loan loan;
  private boolean suspect;
  private boolean broken;

  /** Creates a unit without a connection yet. */
  public Work(DatabaseCore core) {
    this.source = core.connections();
    this.dialect = core.dialect();
    this.log = core.log();
    this.errors = new ErrorTranslation(core);
  }

  /** Tells whether a transaction is open. */
  public boolean isActive() {
    return loan != null;
  }

  /**
   * Runs a query.
   *
   * @param fetchSize how many rows the driver is to fetch at a time, or 0 for its own choice
   */
  public Cursor query(String sql, Consumer<Binder> values, int fetchSize) {
    PreparedStatement statement = prepare(sql, List.of());
    Execution execution = new Execution(log, sql, 1);
    try {
      values.accept(execution.binder(dialect.binder(statement)));
      if (fetchSize > 0) {
        statement.setFetchSize(fetchSize);
      }
      execution.start();
      ResultSet results = statement.executeQuery();
      execution.done();
      Cursor cursor = new Cursor(this, sql, statement, results, dialect.row(results));
      cursors.add(cursor);
      return cursor;
    } catch (SQLException | RuntimeException | Error e) {
      throw failed(e, sql, statement, execution);
    }
  }

  /**
   * Runs an INSERT, UPDATE or DELETE for each row of values, as one batch.
   *
   * @return the number of rows that each affected; -2 where the driver cannot tell
   */
  public long[] update(String sql, int rows, RowBinding values) {
    if (rows == 0) {
      return new long[0];
    }
    PreparedStatement statement = prepare(sql, List.of());
    Execution execution = new Execution(log, sql, rows);
    try {
      JdbcBinder binder = dialect.binder(statement);
      long[] counts = new Batch(statement, binder, execution, sql).update(rows, values);
      execution.done();
      keep(sql, statement);
      return counts;
    } catch (SQLException | RuntimeException | Error e) {
      throw failed(e, sql, statement, execution);
    }
  }

  /**
   * Runs an INSERT for each row of values.
   *
   * @param keyColumn the column whose generated value is wanted, or null where none is
   * @param keys takes the keys in the order of the rows; some may have been taken when too few, too
   *     many or null keys are refused
   */
  public void insert(
      String sql, int rows, RowBinding values, @Nullable String keyColumn, KeyReading keys) {
    insert(sql, rows, values, keyColumn, List.of(), keys);
  }

  /**
   * Runs an INSERT for each row of values.
   *
   * @param keyColumn the column whose generated value is wanted, or null where none is
   * @param others other columns that are wanted behind it
   * @param keys takes what comes back, in the order of the rows
   */
  public void insert(
      String sql,
      int rows,
      RowBinding values,
      @Nullable String keyColumn,
      List<String> others,
      KeyReading keys) {
    if (rows == 0) {
      return;
    }
    List<String> wanted = new ArrayList<>(others);
    if (keyColumn != null) {
      wanted.add(0, keyColumn);
    }
    boolean ofBatch =
        dialect.has(Feature.BATCH_GENERATED_KEYS)
            && (others.isEmpty() || dialect.has(Feature.RETURNED_COLUMNS));
    boolean returning = !wanted.isEmpty() && !ofBatch && dialect.has(Feature.INSERT_RETURNING);
    String text = returning ? sql + dialect.returning(wanted) : sql;
    List<String> ofStatement = returning ? List.of() : wanted;
    PreparedStatement statement = prepare(text, ofStatement);
    Execution execution = new Execution(log, text, rows);
    try {
      JdbcBinder binder = dialect.binder(statement);
      Batch batch = new Batch(statement, binder, execution, text);
      if (wanted.isEmpty()) {
        batch.insert(rows, values);
      } else if (returning) {
        batch.insertReturning(rows, values, dialect, keyColumn != null, keys);
      } else {
        batch.insertWithKeys(rows, values, dialect, keyColumn != null, keys);
      }
      execution.done();
      keep(cacheKey(text, ofStatement), statement);
    } catch (SQLException | RuntimeException | Error e) {
      throw failed(e, text, statement, execution);
    }
  }

  /** Runs a statement without values, such as DDL. */
  public void execute(String sql) {
    Execution execution = new Execution(log, sql, 1);
    try (Statement statement = connection().createStatement()) {
      execution.start();
      statement.execute(sql);
      execution.done();
    } catch (SQLException | RuntimeException | Error e) {
      throw failed(e, sql, null, execution);
    }
  }

  /** Asks the connection who answers. */
  public Product product() {
    return ask(Product::of);
  }

  /** Refuses a database that is set up so that it would change values. */
  public void requireSafeSettings() {
    Optional<String> unsafe =
        ask(connection -> Optional.ofNullable(dialect.unsafeSetting(connection)));
    if (unsafe.isPresent()) {
      throw new MappingException(
          ErrorCode.UnsafeSettings, dialect.name() + ": " + unsafe.orElseThrow());
    }
  }

  /** Returns those of the tables that the database has. */
  public Set<TableName> existing(Collection<TableName> tables) {
    return ask(connection -> Inspection.existing(connection, dialect, tables));
  }

  /** What is asked with statements of its own. */
  private interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  private <T> T ask(Question<T> question) {
    Connection connection = connection();
    try {
      return question.ask(connection);
    } catch (SQLException | RuntimeException | Error e) {
      suspect = true; // A statement may have been left open.
      throw failed(e, null, null, null);
    }
  }

  /**
   * Commits, and hands the connection back. Does nothing where no transaction is open.
   *
   * @throws DatabaseException where the database refused; the transaction must be rolled back
   * @throws OutcomeUnknownException where its answer was lost; the connection is gone
   */
  public void commit() {
    if (loan == null) {
      return;
    }
    try {
      loan.connection().commit();
    } catch (SQLException e) {
      Failure failure = dialect.failure(e);
      if (failure.kind() == Failure.Kind.CONSTRAINT || failure.kind() == Failure.Kind.CONFLICT) {
        throw translate(e, null);
      }
      throw lost(e);
    } catch (RuntimeException | Error e) {
      throw lost(e);
    }
    Faults faults = new Faults();
    release(faults, true);
    // Whoever is told that commit failed would do it again, but it did not fail.
    faults.log("A connection was thrown away after a commit.");
  }

  private OutcomeUnknownException lost(Throwable cause) {
    Faults faults = new Faults();
    faults.add(cause);
    release(faults, false);
    return new OutcomeUnknownException(
        "Commit: the database's answer was lost. The transaction may have been committed or rolled"
            + " back; look at the data before doing it again.",
        cause);
  }

  /**
   * Rolls back, and hands the connection back. Does nothing where no transaction is open. What a
   * lost connection had begun, or one that does not roll back, ends with that connection.
   */
  public void rollback() {
    if (loan == null) {
      broken = false;
      return;
    }
    Faults faults = new Faults();
    if (!suspect) {
      faults.attempt(loan.connection()::rollback);
    }
    release(faults, !suspect);
    faults.raiseUnlessSql("A transaction ended with its connection.");
  }

  /** Rolls back what is open and hands the connection back; calling it again does nothing. */
  @Override
  public void close() {
    rollback();
  }

  /** Marks the place in the transaction that {@link #rollbackTo} can go back to. */
  public SavedPoint savepoint() {
    try {
      return new SavedPoint(connection().setSavepoint(), Set.copyOf(cursors));
    } catch (SQLException | RuntimeException | Error e) {
      throw failed(e, null, null, null);
    }
  }

  /** Lets go of a place, and keeps what was done since. */
  public void forget(SavedPoint point) {
    try {
      connection().releaseSavepoint(point.savepoint());
    } catch (SQLException | RuntimeException | Error e) {
      throw failed(e, null, null, null);
    }
  }

  /**
   * Takes back what was done since a place; results begun since then end.
   *
   * @throws DatabaseException where the database has ended the transaction by itself, so that there
   *     is no such place any more
   */
  public void rollbackTo(SavedPoint point) {
    if (loan == null) {
      throw new SessionStateException(
          ErrorCode.MustRollBack, "Session: its transaction has ended before the block in it.");
    }
    Faults faults = new Faults();
    for (Cursor cursor : List.copyOf(cursors)) {
      if (!point.cursors().contains(cursor)) {
        cursors.remove(cursor);
        faults.attempt(cursor::end);
      }
    }
    Connection connection = loan.connection();
    faults.attempt(() -> connection.rollback(point.savepoint()));
    raise(faults);
    broken = false;
  }

  private void release(Faults faults, boolean known) {
    Loan ending = loan;
    loan = null;
    for (Cursor cursor : cursors) {
      faults.attempt(cursor::end);
    }
    cursors.clear();
    statements.close(faults);
    if (ending != null && known && !suspect && faults.isEmpty()) {
      ending.giveBack(faults);
    } else if (ending != null) {
      ending.discard(faults);
    }
    suspect = false;
    broken = false;
  }

  private void raise(Faults faults) {
    try {
      faults.raise();
    } catch (SQLException e) {
      throw translate(e, null);
    }
  }

  private Connection connection() {
    if (loan == null) {
      try {
        loan = Loan.begin(source);
      } catch (SQLException e) {
        throw notConnected(dialect.name(), e);
      } catch (RuntimeException | Error e) {
        broken = true;
        throw e;
      }
    }
    return loan.connection();
  }

  /** Returns the error for a database that cannot be reached. */
  public static DatabaseException notConnected(String place, SQLException cause) {
    return new DatabaseException(
        ErrorCode.ConnectionFailed,
        "%s: no connection could be had. Check the URL, that the driver's jar is there and that the database runs. The driver says: %s"
            .formatted(place, cause.getMessage()),
        null,
        cause);
  }

  private PreparedStatement prepare(String sql, List<String> returned) {
    Connection connection = connection();
    PreparedStatement idle = statements.take(cacheKey(sql, returned));
    if (idle != null) {
      return idle;
    }
    try {
      return returned.isEmpty()
          ? connection.prepareStatement(sql)
          : connection.prepareStatement(sql, returned.toArray(String[]::new));
    } catch (SQLException e) {
      throw translate(e, sql);
    } catch (RuntimeException | Error e) {
      broken = true;
      throw e;
    }
  }

  /**
   * Tells whether the driver has thrown something other than an {@code SQLException} since the
   * transaction began: nobody knows what became of the statement then.
   */
  public boolean isBroken() {
    return broken;
  }

  private static String cacheKey(String sql, List<String> returned) {
    return returned.isEmpty() ? sql : String.join(",", returned) + '\n' + sql;
  }

  /** Keeps a statement that is done. */
  void keep(String key, PreparedStatement statement) {
    try {
      statements.keep(key, statement);
    } catch (SQLException e) {
      throw translate(e, key);
    }
  }

  void closed(Cursor cursor) {
    cursors.remove(cursor);
  }

  DatabaseException translate(SQLException error, @Nullable String sql) {
    DatabaseException translated = errors.translate(error, sql);
    suspect |= translated.code() == ErrorCode.ConnectionFailed;
    return translated;
  }

  /**
   * Closes a statement that failed and tells the log; what fails then is suppressed.
   *
   * @return what to throw, translated where it came from the driver
   */
  RuntimeException failed(
      Throwable error,
      @Nullable String sql,
      @Nullable PreparedStatement statement,
      @Nullable Execution execution) {
    Throwable failure = error instanceof SQLException e ? translate(e, sql) : error;
    broken |= !(failure instanceof CinnabarException);
    Faults faults = new Faults();
    faults.add(failure);
    if (statement != null) {
      faults.attempt(statement::close);
    }
    if (execution != null) {
      faults.attempt(() -> execution.failed(failure));
    }
    if (failure instanceof Error e) {
      throw e;
    }
    return (RuntimeException) failure;
  }
}
