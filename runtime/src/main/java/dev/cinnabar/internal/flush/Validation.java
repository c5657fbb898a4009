package dev.cinnabar.internal.flush;

import dev.cinnabar.error.ValidationException;
import dev.cinnabar.error.ValidationException.Violation;
import dev.cinnabar.mapping.Check;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Collects, over a whole flush, the values that no column could hold. */
final class Validation implements Check {

  private final List<Violation> violations = new ArrayList<>();
  private @Nullable EntityMapping<?> mapping;
  private IntPredicate written = column -> true;

  /**
   * Turns to the next object.
   *
   * @param written the columns to look at: those that are written with the values of now
   */
  void begin(EntityMapping<?> mapping, IntPredicate written) {
    this.mapping = mapping;
    this.written = written;
  }

  /** Fails with all that was found. */
  void finish() {
    if (!violations.isEmpty()) {
      throw new ValidationException(violations);
    }
  }

  @Override
  public void missing(int column, int width) {
    for (int i = column; i < column + width; i++) {
      if (written.test(i)) {
        String attribute = commonPath(column, width);
        violations.add(new Violation(current().name(), attribute, "is required and null. Set it."));
        return;
      }
    }
  }

  /** Returns what the paths to the columns of an embedded value share: the way to the value. */
  private String commonPath(int column, int width) {
    String path = parent(mapped(column).attribute());
    while (!(mapped(column + width - 1).attribute() + ".").startsWith(path + ".")) {
      path = parent(path);
    }
    return path;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('.')));
  }

  @Override
  public void value(int column, @Nullable Object value) {
    isPresent(column, value);
  }

  @Override
  public void text(int column, @Nullable String value) {
    if (isPresent(column, value) && value != null) {
      length(column, value.length(), "characters");
    }
  }

  @Override
  public void bytes(int column, byte @Nullable [] value) {
    if (isPresent(column, value) && value != null) {
      length(column, value.length, "bytes");
    }
  }

  @Override
  public void decimal(int column, @Nullable BigDecimal value) {
    if (isPresent(column, value) && value != null) {
      decimal(column, value, mapped(column).type());
    }
  }

  private void decimal(int column, BigDecimal value, SqlType type) {
    if (value.signum() == 0) {
      return; // Zero fits even where there is no digit before the point.
    }
    BigDecimal exact = value.stripTrailingZeros();
    if (exact.scale() > type.scale()) {
      violate(
          column,
          "has %d digits after the point, and the column keeps %d. Round it, or declare a larger scale."
              .formatted(exact.scale(), type.scale()));
    } else if (exact.precision() - exact.scale() > type.precision() - type.scale()) {
      violate(
          column,
          "has %d digits before the point, and the column keeps %d. Declare a larger precision."
              .formatted(exact.precision() - exact.scale(), type.precision() - type.scale()));
    }
  }

  @Override
  public void integer(int column, @Nullable BigInteger value) {
    if (isPresent(column, value) && value != null) {
      decimal(column, new BigDecimal(value));
    }
  }

  @Override
  public void elements(int column, @Nullable List<?> values) {
    SqlType type = mapped(column).type().element();
    if (!isPresent(column, values) || values == null || type == null) {
      return;
    }
    for (Object value : values) {
      if (value instanceof BigDecimal number) {
        decimal(column, number, type);
      } else if (value instanceof BigInteger number) {
        decimal(column, new BigDecimal(number), type);
      }
    }
  }

  @Override
  public void number(int column, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      violate(column, "is %s, which not every database can keep.".formatted(value));
    }
  }

  private boolean isPresent(int column, @Nullable Object value) {
    if (value == null && mapped(column).isRequired() && !current().isKey(column)) {
      violate(column, "is required and null. Set it, or make the column nullable.");
    }
    return value != null;
  }

  private void length(int column, int length, String unit) {
    int limit = mapped(column).type().length();
    if (limit > 0 && length > limit) {
      violate(
          column,
          "has %d %s, and the column keeps %d. Shorten it, or declare a larger length."
              .formatted(length, unit, limit));
    }
  }

  private ColumnMapping mapped(int column) {
    return current().columns().get(column);
  }

  private EntityMapping<?> current() {
    if (mapping == null) {
      throw new IllegalStateException("begin comes first");
    }
    return mapping;
  }

  private void violate(int column, String message) {
    if (written.test(column)) {
      violations.add(new Violation(current().name(), mapped(column).attribute(), message));
    }
  }
}
