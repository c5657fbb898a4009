package dev.cinnabar.dialect;

import dev.cinnabar.dialect.RenderedStatement.Places;
import dev.cinnabar.sql.Aggregate;
import dev.cinnabar.sql.CaseExpression;
import dev.cinnabar.sql.Fragment;
import dev.cinnabar.sql.OrderItem;
import dev.cinnabar.sql.Over;
import dev.cinnabar.sql.SqlExpression;
import java.util.List;
import java.util.function.Function;

/** Writes values of several rows: aggregates and windows. */
abstract class AggregateWriter extends ExpressionWriter {

  AggregateWriter(Dialect dialect, Sources sources, Function<Places, String> valueText) {
    super(dialect, sources, valueText);
  }

  @Override
  public SqlText visit(Aggregate aggregate) {
    SqlExpression operand = aggregate.operand();
    SqlExpression filter = aggregate.filter();
    if (filter != null && !dialect.has(Feature.AGGREGATE_FILTER)) {
      SqlExpression counted = operand == null ? new Fragment("1", List.of()) : operand;
      var some = new CaseExpression(List.of(new CaseExpression.Branch(filter, counted)), null);
      return visit(new Aggregate(aggregate.function(), aggregate.distinct(), some, null));
    }
    write(aggregate.function().name()).write(aggregate.distinct() ? "(DISTINCT " : "(");
    (operand == null ? write("*") : write(operand)).write(")");
    return filter == null ? this : write(" FILTER (WHERE ").write(filter).write(")");
  }

  @Override
  public SqlText visit(Over over) {
    write(over.function()).write(" OVER (");
    String separator = "";
    if (!over.partitionBy().isEmpty()) {
      write("PARTITION BY ").list(over.partitionBy(), this::write);
      separator = " ";
    }
    if (!over.orderBy().isEmpty()) {
      write(separator).write("ORDER BY ").list(over.orderBy(), this::order);
      separator = " ";
    }
    Over.Frame frame = over.frame();
    if (frame != null) {
      write(separator).write(frame.unit().name()).write(" BETWEEN ");
      bound(frame.start());
      write(" AND ");
      bound(frame.end());
    }
    return write(")");
  }

  private void bound(Over.Bound bound) {
    SqlExpression distance = bound.distance();
    if (bound.side() == Over.Side.CURRENT) {
      write("CURRENT ROW");
    } else {
      (distance == null ? write("UNBOUNDED") : write(distance)).write(" " + bound.side().name());
    }
  }

  void order(OrderItem item) {
    OrderItem.Nulls nulls = item.nulls();
    if (nulls != null && !dialect.has(Feature.NULLS_ORDERING)) {
      write("CASE WHEN ").operand(item.expression()).write(" IS NULL THEN ");
      write(nulls == OrderItem.Nulls.FIRST ? "0 ELSE 1 END, " : "1 ELSE 0 END, ");
      nulls = null;
    }
    write(item.expression()).write(item.descending() ? " DESC" : "");
    if (nulls != null) {
      write(nulls == OrderItem.Nulls.FIRST ? " NULLS FIRST" : " NULLS LAST");
    }
  }
}
