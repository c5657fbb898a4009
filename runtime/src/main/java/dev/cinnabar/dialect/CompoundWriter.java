package dev.cinnabar.dialect;

import dev.cinnabar.dialect.RenderedStatement.Places;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.sql.CommonTable;
import dev.cinnabar.sql.CommonTableOccurrence;
import dev.cinnabar.sql.CompoundQuery;
import dev.cinnabar.sql.DerivedTable;
import dev.cinnabar.sql.Query;
import dev.cinnabar.sql.ResultColumn;
import dev.cinnabar.sql.SelectStatement;
import dev.cinnabar.sql.WithQuery;
import java.util.function.Function;

/** Writes queries that are made of others. */
abstract class CompoundWriter extends QueryWriter {

  CompoundWriter(Dialect dialect, Sources sources, Function<Places, String> valueText) {
    super(dialect, sources, valueText);
  }

  @Override
  public SqlText visit(CompoundQuery compound) {
    operand(compound.left(), standsFirst(compound.left(), compound.kind()));
    write(" ").write(compound.kind().sql()).write(" ");
    operand(compound.right(), isPlain(compound.right()));
    return ordered(compound.orderBy(), compound.limit(), compound.offset());
  }

  private SqlText operand(Query query, boolean bare) {
    if (bare) {
      return write(query);
    }
    boolean parentheses = dialect.has(Feature.PARENTHESIZED_QUERIES);
    return write(parentheses ? "(" : "SELECT * FROM (").write(query).write(")");
  }

  /** Databases agree on the first of several operations, but that INTERSECT may bind tighter. */
  private static boolean standsFirst(Query query, CompoundQuery.Kind next) {
    return query instanceof CompoundQuery compound
        ? compound.orderBy().isEmpty()
            && compound.limit() == null
            && compound.offset() == null
            && (next != CompoundQuery.Kind.INTERSECT || compound.kind() == next)
        : isPlain(query);
  }

  private static boolean isPlain(Query query) {
    return query instanceof SelectStatement select
        && select.orderBy().isEmpty()
        && select.limit() == null
        && select.offset() == null;
  }

  @Override
  public SqlText visit(ResultColumn column) {
    return name(column.name());
  }

  @Override
  public SqlText visit(WithQuery with) {
    boolean recursive = with.tables().stream().anyMatch(CommonTable::recursive);
    write(recursive ? "WITH RECURSIVE " : "WITH ");
    list(with.tables(), this::commonTable);
    return write(" ").write(with.query());
  }

  private void commonTable(CommonTable table) {
    if (table.recursive()
        && leavesKnownRowsOut(table.query())
        && !dialect.has(Feature.RECURSIVE_UNION)) {
      throw new QueryException(
          ErrorCode.UnsupportedByDatabase,
          "recursiveUnion(…): %s goes on from rows that it has found before, without end in a circle. Use recursive(…), and let the query count its steps."
              .formatted(dialect.name()));
    }
    name(aliases.of(table)).write(" (").list(table.columns(), this::name).write(") AS (");
    write(table.query()).write(")");
  }

  private static boolean leavesKnownRowsOut(Query query) {
    return query instanceof CompoundQuery compound && compound.kind() == CompoundQuery.Kind.UNION;
  }

  @Override
  public SqlText visit(CommonTableOccurrence table) {
    String alias = aliases.of(table);
    String name = aliases.ofTable(table);
    return alias.equals(name) ? name(name) : name(name).write(" ").name(alias);
  }

  @Override
  public SqlText visit(DerivedTable derivedTable) {
    if (derivedTable.lateral() && !dialect.has(Feature.LATERAL)) {
      throw new QueryException(
          ErrorCode.UnsupportedByDatabase,
          "lateral(…): in %s a query in FROM cannot refer to the rows before it. Use a window function in .as(…), or a subquery in a condition."
              .formatted(dialect.name()));
    }
    write(derivedTable.lateral() ? "LATERAL (" : "(").write(derivedTable.select()).write(") ");
    return name(aliases.of(derivedTable.name()));
  }
}
