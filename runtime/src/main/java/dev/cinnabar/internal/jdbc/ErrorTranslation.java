package dev.cinnabar.internal.jdbc;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Failure;
import dev.cinnabar.error.ConstraintKind;
import dev.cinnabar.error.ConstraintViolationException;
import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Turns errors of the driver into the exceptions of this library.
 *
 * <p>Drivers put values into their messages where a value is at fault. Such a message is repeated
 * only where values may be shown; otherwise it stays in the cause.
 */
final class ErrorTranslation {

  private final Dialect dialect;
  private final boolean showValues;
  private final ConstraintOwners owners;

  ErrorTranslation(DatabaseCore core) {
    this.dialect = core.dialect();
    this.showValues = core.options().showValues();
    this.owners = new ConstraintOwners(core.mappers(), dialect);
  }

  DatabaseException translate(SQLException error, @Nullable String sql) {
    Failure failure = dialect.failure(error);
    return switch (failure.kind()) {
      case CONSTRAINT -> constraint(failure, error, sql);
      case CONFLICT ->
          new DatabaseException(
              ErrorCode.StatementFailed,
              "%s: another transaction stood in the way. Run the transaction again.%s"
                  .formatted(dialect.name(), details(error, sql, true)),
              sql,
              failure.retryable(),
              error);
      case CONNECTION ->
          new DatabaseException(
              ErrorCode.ConnectionFailed,
              "%s: there is no connection, or it broke.%s"
                  .formatted(dialect.name(), details(error, sql, true)),
              sql,
              error);
      case DATA ->
          new DatabaseException(
              ErrorCode.StatementFailed,
              "%s: a value does not fit; the cause says which.%s"
                  .formatted(dialect.name(), details(error, sql, showValues)),
              sql,
              error);
      case STATEMENT ->
          new DatabaseException(
              ErrorCode.StatementFailed,
              "%s refused the statement.%s".formatted(dialect.name(), details(error, sql, true)),
              sql,
              error);
    };
  }

  private DatabaseException constraint(Failure failure, SQLException error, @Nullable String sql) {
    ConstraintKind kind =
        failure.constraintKind() == null ? ConstraintKind.OTHER : failure.constraintKind();
    String constraint = failure.constraint();
    ConstraintOwners.Owner owner = owners.find(kind, constraint, sql);
    String message =
        "%s: %s%s does not allow the row.%s"
            .formatted(
                owner == null ? dialect.name() : owner,
                kind.words(),
                constraint == null ? "" : " (" + constraint + ")",
                details(error, sql, showValues));
    return owner == null
        ? new ConstraintViolationException(kind, constraint, message, sql, error)
        : new ConstraintViolationException(
            kind, constraint, owner.entity(), owner.attribute(), message, sql, error);
  }

  private static String details(SQLException error, @Nullable String sql, boolean message) {
    StringBuilder text = new StringBuilder();
    if (message && error.getMessage() != null) {
      text.append(" The driver says: ").append(withoutStatement(error.getMessage()));
    }
    if (sql != null) {
      text.append(" SQL: ").append(sql);
    }
    return text.toString();
  }

  /** Some drivers repeat the statement, which follows anyway. */
  private static String withoutStatement(String message) {
    int statement = message.indexOf("; SQL statement:");
    return statement < 0 ? message : message.substring(0, statement);
  }
}
