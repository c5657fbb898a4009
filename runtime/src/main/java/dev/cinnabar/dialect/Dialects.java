package dev.cinnabar.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;

/** Finds the dialect of a database: services first, then those that come with the library. */
public final class Dialects {

  private static final List<Dialect> BUILT_IN =
      List.of(new H2Dialect(), new SqliteDialect(), new PostgresDialect(), new MariaDbDialect());

  private Dialects() {}

  /** Returns the dialect for a JDBC URL. */
  public static Optional<Dialect> forUrl(String url) {
    return find(dialect -> dialect.acceptsUrl(url));
  }

  /** Returns the dialect for a product name as the driver reports it. */
  public static Optional<Dialect> forProduct(String product) {
    return find(dialect -> dialect.acceptsProduct(product));
  }

  /** Returns all dialects, in the order in which they are asked. */
  public static List<Dialect> all() {
    List<Dialect> dialects = new ArrayList<>();
    ServiceLoader.load(Dialect.class).forEach(dialects::add);
    dialects.addAll(BUILT_IN);
    return dialects;
  }

  private static Optional<Dialect> find(Predicate<Dialect> condition) {
    return all().stream().filter(condition).findFirst();
  }
}
