package dev.cinnabar;

import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.internal.jdbc.DatabaseCore;
import dev.cinnabar.internal.jdbc.Work;
import dev.cinnabar.internal.session.Sessions;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.schema.Schema;
import dev.cinnabar.session.Session;
import dev.cinnabar.session.SessionOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * A data source, its dialect and the tables it holds.
 *
 * <pre>{@code
 * try (Database database = Database.open("jdbc:h2:mem:tasks")) {
 *   database.createAll();
 *   database.inTransaction(session -> session.add(new Task("Learn ORM")));
 * }
 * }</pre>
 *
 * <p>Safe for use by many threads; the sessions it opens are for one thread each. Where no tables
 * are listed, those of the generated registries are taken.
 */
public final class Database implements AutoCloseable {

  private final DatabaseCore core;
  private final Schema schema;
  private final Sessions sessions;

  Database(DatabaseCore core, Schema schema) {
    this.core = core;
    this.schema = schema;
    this.sessions = new Sessions(core);
  }

  /**
   * Opens a database by its JDBC URL. Its connections are kept for reuse until it is closed; an
   * in-memory database lives as long. For a server under load give a pool to {@link #of}.
   */
  public static Database open(String url, EntityTable<?, ?>... tables) {
    return at(url).tables(tables).open();
  }

  /** Opens a database over a data source, which stays the caller's to close. */
  public static Database of(DataSource dataSource, EntityTable<?, ?>... tables) {
    return over(dataSource).tables(tables).open();
  }

  /** Starts to open a database by its JDBC URL, with options. */
  public static DatabaseBuilder at(String url) {
    return new DatabaseBuilder(new UrlOpening(url));
  }

  /** Starts to open a database over a data source, with options. */
  public static DatabaseBuilder over(DataSource dataSource) {
    return new DatabaseBuilder(new DataSourceOpening(dataSource));
  }

  /**
   * Creates the tables that do not exist, in the order of their foreign keys, with the schemas and
   * sequences that they need. Several programs may do so at the same time: a table that another one
   * has made first is taken for there.
   */
  public void createAll() {
    Set<String> refused = new HashSet<>();
    while (!createMissing(refused)) {
      // Another program has made something in the meantime, and each thing is made once.
    }
  }

  /**
   * Tells whether all could be made, rather than one of them by another program. Schemas and
   * sequences come before all tables; on some databases their IF NOT EXISTS fails where two
   * programs run it at once, so each is tried twice.
   *
   * @param refused the statements that were tried before
   */
  private boolean createMissing(Set<String> refused) {
    try (Work work = new Work(core)) {
      Set<TableName> existing = work.existing(schema.tables());
      work.commit(); // So that it waits for whoever is writing with nothing in its own hands.
      boolean begun = false;
      for (String statement : schema.create(existing)) {
        Set<TableName> made = schema.tableOf(statement).map(Set::of).orElse(Set.of());
        try {
          work.execute(statement);
        } catch (DatabaseException failure) {
          work.rollback();
          boolean again =
              made.isEmpty() ? !begun && refused.add(statement) : !work.existing(made).isEmpty();
          if (!again) {
            throw failure;
          }
          return false;
        }
        begun |= !made.isEmpty();
      }
      work.commit();
      return true;
    }
  }

  /** Drops the tables, in the reverse order of their foreign keys, with all that is in them. */
  public void dropAll() {
    try (Work work = new Work(core)) {
      schema.drop(work.existing(schema.tables())).forEach(work::execute);
      work.commit();
    }
  }

  /** Opens a session; it takes a connection with its first statement. */
  public Session openSession() {
    return sessions.open(sessions.options());
  }

  /**
   * Opens a session that behaves in another way than those of this database do: {@code
   * database.openSession(options -> options.strictLoading(true))}.
   *
   * @param options is given how sessions of this database behave, and returns how this one does
   */
  public Session openSession(UnaryOperator<SessionOptions> options) {
    return sessions.open(options.apply(sessions.options()));
  }

  /** Runs a block in a session of its own: commits at its end, rolls back on an exception. */
  public <X extends Exception> void inTransaction(Block<X> block) throws X {
    try (Session session = openSession()) {
      block.run(session);
      session.commit();
    }
  }

  /**
   * Runs a block in a session of its own and returns what it returns: commits at its end, rolls
   * back on an exception.
   */
  public <R, X extends Exception> R callInTransaction(Call<R, X> call) throws X {
    try (Session session = openSession()) {
      R result = call.run(session);
      session.commit();
      return result;
    }
  }

  /**
   * Runs a block in a session of its own, and again in another one where it lost against another
   * transaction. The block must bear that: nothing but the session should know of a failed attempt.
   *
   * @throws X what the block throws
   */
  public <X extends Exception> void inTransaction(RetryPolicy policy, Block<X> block) throws X {
    this.<Boolean, X>callInTransaction(
        policy,
        session -> {
          block.run(session);
          return true;
        });
  }

  /** Runs a block as {@link #inTransaction(RetryPolicy, Block)} does and returns its result. */
  public <R, X extends Exception> R callInTransaction(RetryPolicy policy, Call<R, X> call)
      throws X {
    List<Throwable> earlier = new ArrayList<>();
    while (true) {
      try {
        return callInTransaction(call);
      } catch (Throwable failure) {
        boolean again =
            earlier.size() + 1 < policy.attempts()
                && policy.covers(failure)
                && policy.waitBefore(earlier.size() + 2);
        if (!again) {
          earlier.stream().filter(other -> other != failure).forEach(failure::addSuppressed);
          throw failure;
        }
        earlier.add(failure);
      }
    }
  }

  /** Closes the connections that are kept; sessions still open keep theirs until they end. */
  @Override
  public void close() {
    core.connections().close();
  }

  /**
   * What is done in a transaction.
   *
   * @param <X> what it throws; nothing to declare where it throws unchecked exceptions only
   */
  @FunctionalInterface
  public interface Block<X extends Exception> {
    /** Does it. */
    void run(Session session) throws X;
  }

  /**
   * What is done in a transaction and has a result.
   *
   * @param <R> the result
   * @param <X> what it throws; nothing to declare where it throws unchecked exceptions only
   */
  @FunctionalInterface
  public interface Call<R, X extends Exception> {
    /** Does it. */
    R run(Session session) throws X;
  }
}
