package dev.cinnabar.internal.load;

import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Row;

/** Says which entity and attribute could not be read. */
final class ReadFailures {

  private static final String SETTER =
      "the setter failed while the row was read: %s. Let the mapper see the field, or let the setter accept every stored value.";

  private static final String CONSTRUCTOR =
      "the constructor failed while the row was read: %s. Let it accept every stored value.";

  private ReadFailures() {}

  /** Returns the exception for a column that did not fit or a setter that threw. */
  static RuntimeException of(
      EntityMapper<?, ?, ?> mapper, Object key, Row row, int at, RuntimeException failure) {
    return of(mapper, key, row, at, failure, SETTER);
  }

  /** Returns the exception for a column that did not fit or a constructor that threw. */
  static RuntimeException ofConstructor(
      EntityMapper<?, ?, ?> mapper, Object key, Row row, int at, RuntimeException failure) {
    return of(mapper, key, row, at, failure, CONSTRUCTOR);
  }

  /** Returns the exception for a value of a row that is no object. */
  static CinnabarException ofValue(String name, CinnabarException failure) {
    return failure.code() == ErrorCode.ColumnValue
        ? new QueryException(
            ErrorCode.ColumnValue, name + ": " + unreadable(failure), null, failure)
        : failure;
  }

  private static String unreadable(RuntimeException failure) {
    return "the stored value cannot be read: " + failure.getMessage();
  }

  private static RuntimeException of(
      EntityMapper<?, ?, ?> mapper,
      Object key,
      Row row,
      int at,
      RuntimeException failure,
      String fault) {
    if (failure instanceof CinnabarException known && known.code() != ErrorCode.ColumnValue) {
      return failure;
    }
    String entity = mapper.mapping().name();
    int column = row.position() - at;
    String attribute =
        column >= 0 && column < mapper.mapping().columns().size()
            ? entity + "." + mapper.mapping().columns().get(column).attribute()
            : entity;
    boolean value =
        failure instanceof CinnabarException || failure instanceof IllegalArgumentException;
    return new EntityException(
        value ? ErrorCode.ColumnValue : ErrorCode.AccessorFailed,
        entity,
        key,
        "%s of key %s: %s".formatted(attribute, key, reason(value, failure, fault)),
        failure);
  }

  private static String reason(boolean value, RuntimeException failure, String fault) {
    return value ? unreadable(failure) : fault.formatted(failure);
  }
}
