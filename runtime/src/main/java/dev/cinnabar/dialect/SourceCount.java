package dev.cinnabar.dialect;

import dev.cinnabar.sql.DerivedTable;
import dev.cinnabar.sql.InsertStatement;
import dev.cinnabar.sql.SqlWalker;
import dev.cinnabar.sql.Statement;
import dev.cinnabar.sql.TableOccurrence;

/** Counts the tables of a statement: with one only, columns need no alias. */
final class SourceCount extends SqlWalker {

  private int count;

  private SourceCount() {}

  static int of(Statement statement) {
    SourceCount counter = new SourceCount();
    statement.accept(counter);
    return counter.count;
  }

  @Override
  public SqlWalker visit(TableOccurrence table) {
    count++;
    return this;
  }

  /** What was to be inserted and what is there have columns of the same names. */
  @Override
  public SqlWalker visit(InsertStatement insert) {
    count += insert.conflict() == null ? 0 : 1;
    return super.visit(insert);
  }

  @Override
  public SqlWalker visit(DerivedTable derivedTable) {
    count++;
    return super.visit(derivedTable);
  }
}
