package dev.cinnabar.error;

import org.jspecify.annotations.Nullable;

/** A row was changed or deleted by someone else since it was read. */
public final class StaleDataException extends CinnabarException {

  private static final long serialVersionUID = 1L;

  private final String entity;
  private final transient @Nullable Object key;

  /** Creates the exception for one entity. */
  public StaleDataException(ErrorCode code, String entity, @Nullable Object key, String message) {
    this(code, entity, key, message, null);
  }

  /** Creates the exception for one entity with what caused it. */
  public StaleDataException(
      ErrorCode code,
      String entity,
      @Nullable Object key,
      String message,
      @Nullable Throwable cause) {
    super(code, message, cause);
    this.entity = entity;
    this.key = key;
  }

  @Override
  public String entity() {
    return entity;
  }

  @Override
  public @Nullable Object key() {
    return key;
  }
}
