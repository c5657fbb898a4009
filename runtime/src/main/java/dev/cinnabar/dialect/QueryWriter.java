package dev.cinnabar.dialect;

import dev.cinnabar.dialect.RenderedStatement.Places;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.sql.Cast;
import dev.cinnabar.sql.FromItem;
import dev.cinnabar.sql.Join;
import dev.cinnabar.sql.Lock;
import dev.cinnabar.sql.NestedJoin;
import dev.cinnabar.sql.OrderItem;
import dev.cinnabar.sql.Parameter;
import dev.cinnabar.sql.SelectItem;
import dev.cinnabar.sql.SelectStatement;
import dev.cinnabar.sql.SqlExpression;
import dev.cinnabar.sql.TableOccurrence;
import dev.cinnabar.sql.ValuesQuery;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes queries and what their rows come from. */
abstract class QueryWriter extends AggregateWriter {

  QueryWriter(Dialect dialect, Sources sources, Function<Places, String> valueText) {
    super(dialect, sources, valueText);
  }

  @Override
  public SqlText visit(SelectStatement select) {
    write(select.distinct() ? "SELECT DISTINCT " : "SELECT ");
    if (select.columns().isEmpty()) {
      write("1");
    }
    list(select.columns(), this::column);
    if (select.from() != null) {
      write(" FROM ").write(select.from());
    }
    select.joins().forEach(this::join);
    where(select.where());
    if (!select.groupBy().isEmpty()) {
      write(" GROUP BY ").list(select.groupBy(), this::write);
    }
    if (select.having() != null) {
      write(" HAVING ").write(select.having());
    }
    ordered(select.orderBy(), select.limit(), select.offset());
    return select.lock() == null ? this : lock(select, select.lock());
  }

  /** The rows that the query is about, not those joined to them: these may be missing. */
  private SqlText lock(SelectStatement select, Lock lock) {
    FromItem from = select.from();
    String rows = qualified && from != null ? dialect.identifier(aliases.of(from)) : null;
    String clause = dialect.lock(lock, rows);
    if (clause == null) {
      throw new QueryException(
          ErrorCode.UnsupportedByDatabase,
          "forUpdate(), forShare(): %s cannot lock rows like this: %s, %s. Use a version column, or another lock."
              .formatted(dialect.name(), lock.strength(), lock.waiting()));
    }
    return write(clause);
  }

  @Override
  public SqlText visit(ValuesQuery values) {
    return write("VALUES ").list(values.rows(), this::row);
  }

  private void row(List<SqlExpression> row) {
    write("(").list(row, this::write).write(")");
  }

  /** Says the types of values that nothing around them tells. */
  static ValuesQuery typed(ValuesQuery values) {
    return new ValuesQuery(
        values.rows().stream().map(row -> row.stream().map(QueryWriter::typed).toList()).toList());
  }

  private static SqlExpression typed(SqlExpression value) {
    return value instanceof Parameter parameter
        ? new Cast(parameter, parameter.type(), parameter.type())
        : value;
  }

  private SqlText join(Join join) {
    write(join.kind() == Join.Kind.LEFT ? " LEFT JOIN " : " JOIN ");
    return write(join.item()).write(" ON ").write(join.on());
  }

  @Override
  public SqlText visit(NestedJoin nested) {
    write("(").write(nested.table());
    return join(nested.join()).write(")");
  }

  @Override
  public SqlText visit(TableOccurrence table) {
    table(table.table());
    if (qualified || table.alias() != null) {
      write(" ").name(aliases.of(table));
    }
    return this;
  }

  private void column(SelectItem item) {
    write(item.expression());
    if (item.alias() != null) {
      write(" AS ").name(item.alias());
    }
  }

  SqlText where(@Nullable SqlExpression where) {
    return where == null ? this : write(" WHERE ").write(where);
  }

  SqlText ordered(
      List<OrderItem> orderBy, @Nullable SqlExpression limit, @Nullable SqlExpression offset) {
    if (!orderBy.isEmpty()) {
      write(" ORDER BY ").list(orderBy, this::order);
    }
    if (limit != null) {
      write(" LIMIT ").write(limit);
    } else if (offset != null && !dialect.has(Feature.OFFSET_WITHOUT_LIMIT)) {
      write(" LIMIT " + Long.MAX_VALUE);
    }
    return offset == null ? this : write(" OFFSET ").write(offset);
  }
}
