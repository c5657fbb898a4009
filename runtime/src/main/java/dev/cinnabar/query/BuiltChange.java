package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.sql.BoundStatement;
import dev.cinnabar.sql.ReturningStatement;
import dev.cinnabar.sql.Statement;
import dev.cinnabar.sql.TableOccurrence;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement that changes rows with its tables numbered.
 *
 * @param statements the trees with their values: one, or one for each new row
 * @param mappers the mappers of all tables read or changed
 */
record BuiltChange(List<BoundStatement> statements, Set<EntityMapper<?, ?, ?>> mappers) {

  BuiltChange {
    statements = List.copyOf(statements);
    mappers = Collections.unmodifiableSet(mappers);
  }

  static BuiltChange of(Statement statement, Scope scope) {
    return new BuiltChange(
        List.of(new BoundStatement(statement, scope.arguments())), scope.mappers());
  }

  /** Lets a statement answer with columns of the rows that it changes. */
  static Statement returning(Statement change, @Nullable Selection<?> returned, Target target) {
    if (returned == null) {
      return change;
    }
    Scope scope = target.scope();
    TableOccurrence table = target.occurrence();
    int joins = scope.joins().size();
    ReturningStatement statement = new ReturningStatement(change, table, returned.columns(scope));
    if (scope.joins().size() > joins) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "returning(…): a path needs a join, which the statement has no place for. Return columns"
              + " of the table, and query the rest.");
    }
    return statement;
  }
}
