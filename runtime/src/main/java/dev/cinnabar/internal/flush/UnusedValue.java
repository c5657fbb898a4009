package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.SqlType;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What a unique column holds for a moment, while other rows take its value: null, or a random one.
 */
final class UnusedValue {

  /** So many characters or bytes make it unlikely enough that a random value is used already. */
  private static final int LEAST_LENGTH = 8;

  private static final int USUAL_LENGTH = 16;

  private UnusedValue() {}

  /**
   * Returns the column of the key that can be parked, one that may be null first; -1 if none can.
   */
  static int columnOf(EntityMapping<?> mapping, UniqueKey key) {
    for (int column : key.columns()) {
      if (mapping.columns().get(column).updatable() && mapping.columns().get(column).nullable()) {
        return column;
      }
    }
    for (int column : key.columns()) {
      if (!mapping.isKey(column) && isFree(mapping.columns().get(column))) {
        return column;
      }
    }
    return -1;
  }

  private static boolean isFree(ColumnMapping column) {
    return column.updatable()
        && column.references() == null
        && column.allowedValues().isEmpty()
        && column.check() == null
        && hasRoom(column.type());
  }

  private static boolean hasRoom(SqlType type) {
    return switch (type.kind()) {
      case SMALLINT, INTEGER, BIGINT, UUID -> true;
      case VARCHAR, TEXT, VARBINARY, BLOB -> type.length() == 0 || type.length() >= LEAST_LENGTH;
      case BOOLEAN,
          REAL,
          DOUBLE,
          DECIMAL,
          DATE,
          TIME,
          TIMESTAMP,
          INSTANT,
          DURATION,
          JSON,
          ENUM,
          ARRAY ->
          false;
    };
  }

  /** Binds the value. */
  static void bind(ColumnMapping column, Binder binder) {
    SqlType type = column.type();
    if (column.nullable()) {
      binder.setNull(type);
      return;
    }
    ThreadLocalRandom random = ThreadLocalRandom.current();
    int length = type.length() == 0 ? USUAL_LENGTH : Math.min(USUAL_LENGTH, type.length());
    switch (type.kind()) {
      case SMALLINT -> binder.setShort((short) random.nextInt(Short.MIN_VALUE, 0));
      case INTEGER -> binder.setInt(random.nextInt(Integer.MIN_VALUE, 0));
      case BIGINT -> binder.setLong(random.nextLong(Long.MIN_VALUE, 0));
      case UUID -> binder.setUuid(new UUID(random.nextLong(), random.nextLong()));
      case VARCHAR, TEXT -> binder.setString(text(random, length));
      case VARBINARY, BLOB -> {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        binder.setBytes(bytes);
      }
      case BOOLEAN,
          REAL,
          DOUBLE,
          DECIMAL,
          DATE,
          TIME,
          TIMESTAMP,
          INSTANT,
          DURATION,
          JSON,
          ENUM,
          ARRAY ->
          throw new IllegalStateException("columnOf comes first");
    }
  }

  private static String text(ThreadLocalRandom random, int length) {
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.append(Character.forDigit(random.nextInt(36), 36));
    }
    return text.toString();
  }
}
