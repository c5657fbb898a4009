package dev.cinnabar.conformance.dialect;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Failure;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.mapping.SqlType;
import java.sql.SQLException;

/** A dialect as a third party would begin it; {@code docs/dialects.md} shows it. */
public final class TinyDialect extends Dialect {

  @Override
  public String name() {
    return "Tiny";
  }

  @Override
  public boolean acceptsUrl(String url) {
    return startsWith(url, "jdbc:tiny:");
  }

  @Override
  public boolean acceptsProduct(String product) {
    return product.equals("Tiny");
  }

  @Override
  public String oldestDriver() {
    return "1.2";
  }

  @Override
  public boolean has(Feature feature) {
    return switch (feature) {
      case BATCH_GENERATED_KEYS, SEQUENCES, ADD_FOREIGN_KEY, OFFSET_WITHOUT_LIMIT -> true;
      default -> false;
    };
  }

  @Override
  public String typeName(SqlType type) {
    return type.kind() == SqlType.Kind.TEXT ? "VARCHAR" : super.typeName(type);
  }

  @Override
  protected boolean isReserved(String name) {
    return name.equals("user") || super.isReserved(name);
  }

  @Override
  public Failure failure(SQLException error) {
    return error.getErrorCode() == 50200 ? Failure.CONFLICT : super.failure(error);
  }
}
