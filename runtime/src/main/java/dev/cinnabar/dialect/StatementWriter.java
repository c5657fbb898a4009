package dev.cinnabar.dialect;

import dev.cinnabar.dialect.RenderedStatement.Places;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.sql.Assignment;
import dev.cinnabar.sql.Conflict;
import dev.cinnabar.sql.DeleteStatement;
import dev.cinnabar.sql.InsertStatement;
import dev.cinnabar.sql.Junction;
import dev.cinnabar.sql.KeyConditions;
import dev.cinnabar.sql.ProposedValue;
import dev.cinnabar.sql.Query;
import dev.cinnabar.sql.ReturningStatement;
import dev.cinnabar.sql.SelectStatement;
import dev.cinnabar.sql.SqlExpression;
import dev.cinnabar.sql.Statement;
import dev.cinnabar.sql.TableOccurrence;
import dev.cinnabar.sql.UpdateStatement;
import dev.cinnabar.sql.ValuesQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes statements that change rows; the end of the chain, which writes any statement. */
final class StatementWriter extends CompoundWriter {

  StatementWriter(Dialect dialect, Sources sources, Function<Places, String> valueText) {
    super(dialect, sources, valueText);
  }

  @Override
  public SqlText visit(InsertStatement insert) {
    target(insert.table());
    Conflict conflict = insert.conflict();
    if (conflict == null) {
      return insert(insert, insert.rows());
    }
    return switch (dialect.upsert()) {
      case ON_CONFLICT -> onConflict(insert, conflict);
      case ON_DUPLICATE_KEY -> onDuplicateKey(insert, conflict);
      case MERGE -> merge(insert, conflict);
    };
  }

  private SqlText insert(InsertStatement insert, Query rows) {
    write("INSERT INTO ").table(insert.table().table());
    if (insert.columns().isEmpty()) {
      return write(dialect.defaultRow());
    }
    return write(" (").list(insert.columns(), this::name).write(") ").write(rows);
  }

  private SqlText onConflict(InsertStatement insert, Conflict conflict) {
    insert(insert, endingBeforeOn(insert.rows()));
    write(" ON CONFLICT (").list(conflict.key(), this::name).write(") DO ");
    return conflict.assignments().isEmpty()
        ? write("NOTHING")
        : write("UPDATE SET ").list(conflict.assignments(), this::assignment);
  }

  /** Behind a table, ON would begin the condition of a join. */
  private static Query endingBeforeOn(Query rows) {
    return rows instanceof SelectStatement select && select.where() == null
        ? select.withWhere(new Junction(Junction.Kind.AND, List.of()))
        : rows;
  }

  /** Writing a column to itself is the way to do nothing that hides no other error. */
  private SqlText onDuplicateKey(InsertStatement insert, Conflict conflict) {
    if (!conflict.otherKeys().isEmpty()) {
      throw new QueryException(
          ErrorCode.UnsupportedByDatabase,
          "onConflict(%s): %s would also update a row that has the same %s. Leave those columns out, or insert and update in two statements."
              .formatted(String.join(", ", conflict.key()), dialect.name(), conflict.otherKeys()));
    }
    insert(insert, insert.rows()).write(" ON DUPLICATE KEY UPDATE ");
    String key = conflict.key().get(0);
    return conflict.assignments().isEmpty()
        ? name(key).write(" = ").write(insert.table().column(key))
        : list(conflict.assignments(), this::assignment);
  }

  private SqlText merge(InsertStatement insert, Conflict conflict) {
    write("MERGE INTO ").table(insert.table().table()).write(" USING (");
    write(insert.rows() instanceof ValuesQuery values ? typed(values) : insert.rows());
    write(") excluded (").list(insert.columns(), this::name).write(") ON ");
    List<SqlExpression> key = new ArrayList<>();
    List<SqlExpression> proposed = new ArrayList<>();
    for (String column : conflict.key()) {
      key.add(insert.table().column(column));
      proposed.add(new ProposedValue(column));
    }
    write(KeyConditions.equal(key, proposed));
    if (!conflict.assignments().isEmpty()) {
      write(" WHEN MATCHED THEN UPDATE SET ").list(conflict.assignments(), this::assignment);
    }
    write(" WHEN NOT MATCHED THEN INSERT (").list(insert.columns(), this::name).write(") VALUES (");
    return list(insert.columns(), column -> write(new ProposedValue(column))).write(")");
  }

  @Override
  public SqlText visit(ProposedValue proposed) {
    return dialect.upsert() == Dialect.Upsert.ON_DUPLICATE_KEY
        ? write("VALUES(").name(proposed.column()).write(")")
        : write("excluded.").name(proposed.column());
  }

  @Override
  public SqlText visit(ReturningStatement returning) {
    Statement change = returning.change();
    if (dialect.has(Feature.INSERT_RETURNING)) {
      if (change instanceof UpdateStatement && !dialect.has(Feature.UPDATE_RETURNING)) {
        throw unsupported("UPDATE cannot answer with the rows that it has changed");
      }
      return write(change).write(" RETURNING ").list(returning.columns(), this::write);
    }
    if (!dialect.has(Feature.CHANGE_TABLES)) {
      throw unsupported("statements that change rows cannot answer with them");
    }
    target(returning.table());
    write("SELECT ").list(returning.columns(), this::write);
    write(change instanceof DeleteStatement ? " FROM OLD TABLE (" : " FROM FINAL TABLE (");
    write(change).write(")");
    return qualified ? write(" ").name(aliases.of(returning.table())) : this;
  }

  private QueryException unsupported(String what) {
    return new QueryException(
        ErrorCode.UnsupportedByDatabase,
        "returning(…): on %s, %s. Run the change with execute(), and query the rows."
            .formatted(dialect.name(), what));
  }

  @Override
  public SqlText visit(UpdateStatement update) {
    target(update.table());
    write("UPDATE ").table(update.table().table()).write(" SET ");
    list(update.assignments(), this::assignment);
    return where(update.where());
  }

  @Override
  public SqlText visit(DeleteStatement delete) {
    target(delete.table());
    write("DELETE FROM ").table(delete.table().table());
    return where(delete.where());
  }

  private void assignment(Assignment assignment) {
    name(assignment.column()).write(" = ").write(assignment.value());
  }

  /** Lets the table of an UPDATE or DELETE go by its own name: not all databases allow another. */
  private void target(TableOccurrence table) {
    aliases.name(table, table.table().name());
  }
}
