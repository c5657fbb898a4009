package dev.cinnabar;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Dialects;
import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.MappingException;
import dev.cinnabar.internal.jdbc.DatabaseCore;
import dev.cinnabar.internal.jdbc.DatabaseOptions;
import dev.cinnabar.internal.jdbc.Product;
import dev.cinnabar.internal.jdbc.StatementLog;
import dev.cinnabar.internal.jdbc.Work;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.Registries;
import dev.cinnabar.schema.Schema;
import dev.cinnabar.session.SessionListener;
import dev.cinnabar.session.SessionOptions;
import dev.cinnabar.session.StatementListener;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects how a database is to be opened. Not safe for use by several threads.
 *
 * <pre>{@code
 * Database database = Database.at("jdbc:h2:mem:tasks")
 *     .listener(event -> audit.add(event.sql()))
 *     .showValues(true)
 *     .open();
 * }</pre>
 */
public final class DatabaseBuilder {

  private final Opening opening;
  private final Properties properties = new Properties();
  private List<EntityTable<?, ?>> tables = List.of();
  private @Nullable Dialect dialect;
  private @Nullable StatementListener listener;
  private boolean showValues = DatabaseOptions.DEFAULT.showValues();
  private boolean staleOnCommit = DatabaseOptions.DEFAULT.staleOnCommit();
  private SessionOptions sessions = SessionOptions.DEFAULT;

  DatabaseBuilder(Opening opening) {
    this.opening = opening;
  }

  /** Sets the tables; where none are set, those of the generated registries are taken. */
  public DatabaseBuilder tables(EntityTable<?, ?>... tables) {
    this.tables = List.of(tables);
    return this;
  }

  /** Sets the dialect, instead of finding it by the URL or the product. */
  public DatabaseBuilder dialect(Dialect dialect) {
    this.dialect = dialect;
    return this;
  }

  /** Sets user and password of connections by URL; a data source has its own. */
  public DatabaseBuilder credentials(String user, String password) {
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    return this;
  }

  /** Sets who is told of every statement. */
  public DatabaseBuilder listener(StatementListener listener) {
    this.listener = listener;
    return this;
  }

  /** Sets whether bound values may show in the log, in events and in messages; they may not. */
  public DatabaseBuilder showValues(boolean show) {
    showValues = show;
    return this;
  }

  /** Sets whether loaded state is read anew after a commit; it is. */
  public DatabaseBuilder staleOnCommit(boolean stale) {
    staleOnCommit = stale;
    return this;
  }

  /**
   * Sets whether a touch of what no query has fetched is a {@link
   * dev.cinnabar.error.NotFetchedException}, rather than loading it; it loads. A session can be
   * told otherwise by {@link Database#openSession(java.util.function.UnaryOperator)}.
   */
  public DatabaseBuilder strictLoading(boolean strict) {
    sessions = sessions.strictLoading(strict);
    return this;
  }

  /** Adds a listener that is told what each session does with its changes. */
  public DatabaseBuilder sessionListener(SessionListener listener) {
    sessions = sessions.listener(listener);
    return this;
  }

  /**
   * Opens the database: connects once, and checks the driver and the tables against it.
   *
   * @throws MappingException where there is no registry, no dialect, too old a driver, or a column
   *     that the database cannot keep
   * @throws DatabaseException where no connection can be had
   */
  public Database open() {
    List<EntityTable<?, ?>> all = tables.isEmpty() ? Registries.tables() : tables;
    List<EntityMapper<?, ?, ?>> mappers =
        all.stream().<EntityMapper<?, ?, ?>>map(EntityTable::mapper).distinct().toList();
    Dialect found = dialect == null ? findDialect() : dialect;
    // What the database cannot keep is told before anything is created by connecting.
    Schema schema = Schema.of(Schema.tablesOf(mappers), found);
    DatabaseCore core =
        new DatabaseCore(
            opening.connections(properties, found),
            found,
            new StatementLog(listener, showValues),
            mappers,
            new DatabaseOptions(showValues, staleOnCommit, sessions));
    try (Work work = new Work(core)) {
      work.product().requireDriverFor(found);
      work.requireSafeSettings();
    } catch (RuntimeException | Error e) {
      core.connections().close();
      throw e;
    }
    return new Database(core, schema);
  }

  private Dialect findDialect() {
    Dialect byUrl = opening.dialect().orElse(null);
    if (byUrl != null) {
      return byUrl;
    }
    try {
      String product = Product.askOnce(opening.connect(properties)).name();
      return Dialects.forProduct(product)
          .orElseThrow(
              () ->
                  new MappingException(
                      ErrorCode.UnknownDialect,
                      "%s: there is no dialect for %s, only for %s. Give one by dialect(…), or"
                              .formatted(
                                  opening.place(),
                                  product,
                                  Dialects.all().stream()
                                      .map(Dialect::name)
                                      .collect(Collectors.joining(", ")))
                          + " provide one as a service of dev.cinnabar.dialect.Dialect."));
    } catch (SQLException e) {
      throw Work.notConnected(opening.place(), e);
    }
  }
}
