package dev.cinnabar.dialect;

import dev.cinnabar.dialect.RenderedStatement.Places;
import dev.cinnabar.sql.Assignment;
import dev.cinnabar.sql.DeleteStatement;
import dev.cinnabar.sql.InsertStatement;
import dev.cinnabar.sql.TableOccurrence;
import dev.cinnabar.sql.UpdateStatement;
import java.util.function.Function;

/** Writes statements that change rows; the end of the chain, which writes any statement. */
final class StatementWriter extends QueryWriter {

  StatementWriter(Dialect dialect, boolean qualified, Function<Places, String> valueText) {
    super(dialect, qualified, valueText);
  }

  @Override
  public SqlText visit(InsertStatement insert) {
    write("INSERT INTO ").table(insert.table());
    if (insert.columns().isEmpty()) {
      return write(dialect.defaultRow());
    }
    write(" (").list(insert.columns(), this::name);
    return write(") VALUES (").list(insert.values(), this::write).write(")");
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
