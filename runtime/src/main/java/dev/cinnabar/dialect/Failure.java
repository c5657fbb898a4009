package dev.cinnabar.dialect;

import dev.cinnabar.error.ConstraintKind;
import org.jspecify.annotations.Nullable;

/**
 * What a database meant by an error.
 *
 * @param kind the kind of error
 * @param constraintKind the kind of constraint, where one refused the row
 * @param constraint what the database calls the constraint, or the column, where it says so
 * @param retryable whether the same transaction can succeed when it is run again
 */
public record Failure(
    Kind kind,
    @Nullable ConstraintKind constraintKind,
    @Nullable String constraint,
    boolean retryable) {

  /** The kinds of error. */
  public enum Kind {
    /** A constraint refused a row. */
    CONSTRAINT,
    /** Another transaction stood in the way. */
    CONFLICT,
    /** There is no connection, or it broke. */
    CONNECTION,
    /** A value does not fit its column. */
    DATA,
    /** Everything else, such as a syntax error. */
    STATEMENT
  }

  /** An error that says nothing about the transaction. */
  public static final Failure STATEMENT = new Failure(Kind.STATEMENT, null, null, false);

  /** A value that does not fit its column. */
  public static final Failure DATA = new Failure(Kind.DATA, null, null, false);

  /** A conflict that goes away when the transaction is run again. */
  public static final Failure CONFLICT = new Failure(Kind.CONFLICT, null, null, true);

  /** A lost or refused connection. */
  public static final Failure CONNECTION = new Failure(Kind.CONNECTION, null, null, false);

  /** A row refused by a constraint. */
  public static Failure constraint(ConstraintKind kind, @Nullable String constraint) {
    return new Failure(Kind.CONSTRAINT, kind, constraint, false);
  }
}
