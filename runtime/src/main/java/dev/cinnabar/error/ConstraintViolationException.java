package dev.cinnabar.error;

import org.jspecify.annotations.Nullable;

/** The database refused a row by one of its constraints. */
public final class ConstraintViolationException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  private final ConstraintKind kind;
  private final @Nullable String constraint;
  private final @Nullable String entity;
  private final @Nullable String attribute;

  /** Creates the exception where the entity is not known. */
  public ConstraintViolationException(
      ConstraintKind kind,
      @Nullable String constraint,
      String message,
      @Nullable String sql,
      @Nullable Throwable cause) {
    this(kind, constraint, null, null, message, sql, cause);
  }

  /** Creates the exception for an entity and, where it is known, the attribute. */
  public ConstraintViolationException(
      ConstraintKind kind,
      @Nullable String constraint,
      @Nullable String entity,
      @Nullable String attribute,
      String message,
      @Nullable String sql,
      @Nullable Throwable cause) {
    super(ErrorCode.ConstraintViolation, message, sql, cause);
    this.kind = kind;
    this.constraint = constraint;
    this.entity = entity;
    this.attribute = attribute;
  }

  /** Returns what the constraint demands. */
  public ConstraintKind kind() {
    return kind;
  }

  /**
   * Returns what the database calls the constraint, in the database's spelling. Some name the
   * columns instead; null where it says nothing.
   */
  public @Nullable String constraint() {
    return constraint;
  }

  @Override
  public @Nullable String entity() {
    return entity;
  }

  /** Returns the attribute concerned, where it is known. */
  public @Nullable String attribute() {
    return attribute;
  }
}
