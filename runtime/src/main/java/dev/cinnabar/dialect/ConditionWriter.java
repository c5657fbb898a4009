package dev.cinnabar.dialect;

import dev.cinnabar.dialect.RenderedStatement.Places;
import dev.cinnabar.sql.Between;
import dev.cinnabar.sql.Comparison;
import dev.cinnabar.sql.CompoundQuery;
import dev.cinnabar.sql.Exists;
import dev.cinnabar.sql.In;
import dev.cinnabar.sql.InRows;
import dev.cinnabar.sql.InSubquery;
import dev.cinnabar.sql.IsNull;
import dev.cinnabar.sql.Junction;
import dev.cinnabar.sql.Like;
import dev.cinnabar.sql.ListParameter;
import dev.cinnabar.sql.Not;
import dev.cinnabar.sql.Query;
import dev.cinnabar.sql.SelectStatement;
import dev.cinnabar.sql.SqlExpression;
import java.util.Arrays;
import java.util.function.Function;

/** Writes conditions on rows. */
abstract class ConditionWriter extends SqlText {

  ConditionWriter(Dialect dialect, Sources sources, Function<Places, String> valueText) {
    super(dialect, sources, valueText);
  }

  @Override
  public SqlText visit(Comparison comparison) {
    if (comparison.operator() == Comparison.Operator.DISTINCT_FROM
        && !dialect.has(Feature.DISTINCT_FROM)) {
      write("NOT (");
      return comparison(comparison, Comparison.Operator.NOT_DISTINCT_FROM).write(")");
    }
    return comparison(comparison, comparison.operator());
  }

  private SqlText comparison(Comparison comparison, Comparison.Operator operator) {
    operand(comparison.left()).write(" ").write(dialect.operator(operator)).write(" ");
    return operand(comparison.right());
  }

  @Override
  public SqlText visit(Junction junction) {
    boolean all = junction.kind() == Junction.Kind.AND;
    if (junction.operands().isEmpty()) {
      return condition(all);
    }
    String separator = "";
    for (SqlExpression operand : junction.operands()) {
      write(separator);
      if (operand instanceof Junction inner && inner.kind() != junction.kind()) {
        write("(").write(operand).write(")");
      } else {
        write(operand);
      }
      separator = all ? " AND " : " OR ";
    }
    return this;
  }

  @Override
  public SqlText visit(Not not) {
    return write("NOT (").write(not.operand()).write(")");
  }

  @Override
  public SqlText visit(IsNull isNull) {
    return operand(isNull.operand()).write(isNull.negated() ? " IS NOT NULL" : " IS NULL");
  }

  @Override
  public SqlText visit(In in) {
    int places = in.values().places();
    if (places == 0) {
      return condition(in.negated());
    }
    operand(in.operand()).write(in.negated() ? " NOT IN (" : " IN (");
    return in.values().isWhole()
        ? elements(in.values()).write(")")
        : place(in.values().argument(), places).write(")");
  }

  private SqlText elements(ListParameter values) {
    String[] around = dialect.elements(values.type()).split("\\{0}");
    write(around[0]).place(values.argument(), ListParameter.WHOLE);
    return write(String.join("?", Arrays.asList(around).subList(1, around.length)));
  }

  @Override
  public SqlText visit(InRows in) {
    if (in.rows().places() == 0) {
      return condition(in.negated());
    }
    write("(").list(in.operands(), this::write).write(in.negated() ? ") NOT IN (" : ") IN (");
    write(dialect.has(Feature.ROW_VALUE_LISTS) ? "" : "VALUES ");
    Places rows = new Places(in.rows().argument(), in.rows().places(), in.operands().size());
    return place(rows).write(")");
  }

  @Override
  public SqlText visit(InSubquery in) {
    if (in.operands().size() == 1) {
      operand(in.operands().get(0));
    } else {
      write("(").list(in.operands(), this::write).write(")");
    }
    write(in.negated() ? " NOT IN (" : " IN (");
    boolean wrapped = limits(in.select()) && !dialect.has(Feature.LIMITED_SUBQUERIES);
    return wrapped
        ? write("SELECT * FROM (").write(in.select()).write(") q)")
        : write(in.select()).write(")");
  }

  private static boolean limits(Query query) {
    return query instanceof SelectStatement select
        ? select.limit() != null || select.offset() != null
        : query instanceof CompoundQuery compound
            && (compound.limit() != null || compound.offset() != null);
  }

  @Override
  public SqlText visit(Between between) {
    operand(between.operand()).write(between.negated() ? " NOT BETWEEN " : " BETWEEN ");
    return operand(between.low()).write(" AND ").operand(between.high());
  }

  @Override
  public SqlText visit(Like like) {
    operand(like.operand()).write(like.negated() ? " NOT LIKE " : " LIKE ");
    return operand(like.pattern()).write(" ESCAPE '" + Like.ESCAPE + "'");
  }

  @Override
  public SqlText visit(Exists exists) {
    return write(exists.negated() ? "NOT EXISTS (" : "EXISTS (").write(exists.select()).write(")");
  }

  /** Writes a condition that always holds, or never. */
  private SqlText condition(boolean holds) {
    return write(holds ? "1 = 1" : "1 = 0");
  }
}
