package dev.cinnabar.dialect;

import dev.cinnabar.sql.CommonTableOccurrence;
import dev.cinnabar.sql.DerivedTable;
import dev.cinnabar.sql.InsertStatement;
import dev.cinnabar.sql.SqlWalker;
import dev.cinnabar.sql.Statement;
import dev.cinnabar.sql.TableOccurrence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds the tables of a statement: with one only, columns need no alias. */
final class Sources extends SqlWalker {

  private final Set<String> tables = new HashSet<>();
  private int count;

  private Sources() {}

  static Sources of(Statement statement) {
    Sources sources = new Sources();
    statement.accept(sources);
    return sources;
  }

  /** Tells whether columns have to say which table they belong to. */
  boolean areSeveral() {
    return count > 1;
  }

  /** Returns the names of the tables, in lower case. */
  Set<String> tables() {
    return tables;
  }

  @Override
  public SqlWalker visit(TableOccurrence table) {
    count++;
    tables.add(table.table().name().toLowerCase(Locale.ROOT));
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

  @Override
  public SqlWalker visit(CommonTableOccurrence table) {
    count++;
    return super.visit(table);
  }
}
