package dev.cinnabar.error;

import org.jspecify.annotations.Nullable;

/** Something is wrong with one object: its key, its state, a value, an accessor. */
public final class EntityException extends CinnabarException {

  private static final long serialVersionUID = 1L;

  private final String entity;
  private final transient @Nullable Object key;

  /** Creates the exception for one entity. */
  public EntityException(ErrorCode code, String entity, @Nullable Object key, String message) {
    this(code, entity, key, message, null);
  }

  /** Creates the exception for one entity with what caused it. */
  public EntityException(
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
