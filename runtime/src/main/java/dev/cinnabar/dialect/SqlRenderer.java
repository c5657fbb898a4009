package dev.cinnabar.dialect;

import dev.cinnabar.dialect.RenderedStatement.Places;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.sql.Aggregate;
import dev.cinnabar.sql.Arithmetic;
import dev.cinnabar.sql.Assignment;
import dev.cinnabar.sql.Between;
import dev.cinnabar.sql.BoundStatement;
import dev.cinnabar.sql.CaseExpression;
import dev.cinnabar.sql.Cast;
import dev.cinnabar.sql.Collate;
import dev.cinnabar.sql.ColumnReference;
import dev.cinnabar.sql.Comparison;
import dev.cinnabar.sql.DeleteStatement;
import dev.cinnabar.sql.DerivedTable;
import dev.cinnabar.sql.Exists;
import dev.cinnabar.sql.Fragment;
import dev.cinnabar.sql.FunctionCall;
import dev.cinnabar.sql.In;
import dev.cinnabar.sql.InRows;
import dev.cinnabar.sql.InSubquery;
import dev.cinnabar.sql.InsertStatement;
import dev.cinnabar.sql.IsNull;
import dev.cinnabar.sql.Join;
import dev.cinnabar.sql.Junction;
import dev.cinnabar.sql.Like;
import dev.cinnabar.sql.Not;
import dev.cinnabar.sql.Operation;
import dev.cinnabar.sql.OrderItem;
import dev.cinnabar.sql.Over;
import dev.cinnabar.sql.Parameter;
import dev.cinnabar.sql.Rescale;
import dev.cinnabar.sql.SelectItem;
import dev.cinnabar.sql.SelectStatement;
import dev.cinnabar.sql.SqlExpression;
import dev.cinnabar.sql.SqlNode;
import dev.cinnabar.sql.SqlVisitor;
import dev.cinnabar.sql.Statement;
import dev.cinnabar.sql.Subquery;
import dev.cinnabar.sql.TableOccurrence;
import dev.cinnabar.sql.UpdateStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a tree as the text of one database. */
public final class SqlRenderer implements SqlVisitor<SqlRenderer> {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)\\}");

  private final Dialect dialect;
  private final StringBuilder sql = new StringBuilder(128);
  private final List<Places> places = new ArrayList<>();
  private final Aliases aliases;
  private final boolean qualified;
  private final Function<Places, String> valueText;

  private SqlRenderer(Dialect dialect, boolean qualified, Function<Places, String> valueText) {
    this.dialect = dialect;
    this.qualified = qualified;
    this.valueText = valueText;
    this.aliases = new Aliases(dialect);
  }

  /** Writes a statement. */
  public static RenderedStatement render(Dialect dialect, Statement statement) {
    return render(dialect, statement, Places::marks);
  }

  /**
   * Writes a statement with its values in standard SQL, for people: it is not meant for execution,
   * and the text says so.
   */
  public static String show(BoundStatement statement) {
    return Literals.show(Dialect.ansi(), statement);
  }

  static RenderedStatement render(
      Dialect dialect, Statement statement, Function<Places, String> valueText) {
    SqlRenderer renderer = new SqlRenderer(dialect, SourceCount.of(statement) > 1, valueText);
    statement.accept(renderer);
    return new RenderedStatement(renderer.sql.toString(), renderer.places);
  }

  @Override
  public SqlRenderer visit(SelectStatement select) {
    write(select.distinct() ? "SELECT DISTINCT " : "SELECT ");
    if (select.columns().isEmpty()) {
      write("1");
    }
    list(select.columns(), this::column);
    if (select.from() != null) {
      write(" FROM ").write(select.from());
    }
    for (Join join : select.joins()) {
      write(join.kind() == Join.Kind.LEFT ? " LEFT JOIN " : " JOIN ");
      write(join.item()).write(" ON ").write(join.on());
    }
    where(select.where());
    if (!select.groupBy().isEmpty()) {
      write(" GROUP BY ").list(select.groupBy(), this::write);
    }
    if (select.having() != null) {
      write(" HAVING ").write(select.having());
    }
    if (!select.orderBy().isEmpty()) {
      write(" ORDER BY ").list(select.orderBy(), this::order);
    }
    return limit(select.limit(), select.offset());
  }

  @Override
  public SqlRenderer visit(InsertStatement insert) {
    write("INSERT INTO ").table(insert.table());
    if (insert.columns().isEmpty()) {
      return write(dialect.defaultRow());
    }
    write(" (").list(insert.columns(), this::name);
    return write(") VALUES (").list(insert.values(), this::write).write(")");
  }

  @Override
  public SqlRenderer visit(UpdateStatement update) {
    target(update.table());
    write("UPDATE ").table(update.table().table()).write(" SET ");
    list(update.assignments(), this::assignment);
    return where(update.where());
  }

  @Override
  public SqlRenderer visit(DeleteStatement delete) {
    target(delete.table());
    return write("DELETE FROM ").table(delete.table().table()).where(delete.where());
  }

  @Override
  public SqlRenderer visit(TableOccurrence table) {
    table(table.table());
    if (qualified || table.alias() != null) {
      write(" ").name(aliases.of(table));
    }
    return this;
  }

  @Override
  public SqlRenderer visit(DerivedTable derivedTable) {
    return write("(").write(derivedTable.select()).write(") ").name(aliases.of(derivedTable));
  }

  @Override
  public SqlRenderer visit(ColumnReference column) {
    if (qualified || column.source().alias() != null) {
      name(aliases.of(column.source())).write(".");
    }
    return name(column.column());
  }

  @Override
  public SqlRenderer visit(Parameter parameter) {
    return place(parameter.argument(), 1);
  }

  @Override
  public SqlRenderer visit(Comparison comparison) {
    if (comparison.operator() == Comparison.Operator.DISTINCT_FROM
        && !dialect.has(Feature.DISTINCT_FROM)) {
      write("NOT (");
      return comparison(comparison, Comparison.Operator.NOT_DISTINCT_FROM).write(")");
    }
    return comparison(comparison, comparison.operator());
  }

  private SqlRenderer comparison(Comparison comparison, Comparison.Operator operator) {
    operand(comparison.left()).write(" ").write(dialect.operator(operator)).write(" ");
    return operand(comparison.right());
  }

  @Override
  public SqlRenderer visit(Junction junction) {
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
  public SqlRenderer visit(Not not) {
    return write("NOT (").write(not.operand()).write(")");
  }

  @Override
  public SqlRenderer visit(IsNull isNull) {
    return operand(isNull.operand()).write(isNull.negated() ? " IS NOT NULL" : " IS NULL");
  }

  @Override
  public SqlRenderer visit(In in) {
    int places = in.values().places();
    if (places == 0) {
      return condition(in.negated());
    }
    operand(in.operand()).write(in.negated() ? " NOT IN (" : " IN (");
    return place(in.values().argument(), places).write(")");
  }

  @Override
  public SqlRenderer visit(InRows in) {
    if (in.rows().places() == 0) {
      return condition(in.negated());
    }
    write("(").list(in.operands(), this::write).write(in.negated() ? ") NOT IN (" : ") IN (");
    write(dialect.has(Feature.ROW_VALUE_LISTS) ? "" : "VALUES ");
    Places rows = new Places(in.rows().argument(), in.rows().places(), in.operands().size());
    return place(rows).write(")");
  }

  @Override
  public SqlRenderer visit(InSubquery in) {
    operand(in.operand()).write(in.negated() ? " NOT IN (" : " IN (");
    return write(in.select()).write(")");
  }

  @Override
  public SqlRenderer visit(Between between) {
    operand(between.operand()).write(between.negated() ? " NOT BETWEEN " : " BETWEEN ");
    return operand(between.low()).write(" AND ").operand(between.high());
  }

  @Override
  public SqlRenderer visit(Like like) {
    operand(like.operand()).write(like.negated() ? " NOT LIKE " : " LIKE ");
    return operand(like.pattern()).write(" ESCAPE '" + Like.ESCAPE + "'");
  }

  @Override
  public SqlRenderer visit(FunctionCall call) {
    return write(call.name()).write("(").list(call.arguments(), this::write).write(")");
  }

  @Override
  public SqlRenderer visit(Arithmetic arithmetic) {
    operand(arithmetic.left()).write(" ").write(arithmetic.operator().sql()).write(" ");
    return operand(arithmetic.right());
  }

  @Override
  public SqlRenderer visit(Aggregate aggregate) {
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
  public SqlRenderer visit(Exists exists) {
    return write(exists.negated() ? "NOT EXISTS (" : "EXISTS (").write(exists.select()).write(")");
  }

  @Override
  public SqlRenderer visit(CaseExpression caseWhen) {
    write("CASE");
    for (CaseExpression.Branch branch : caseWhen.branches()) {
      write(" WHEN ").write(branch.condition()).write(" THEN ").write(branch.result());
    }
    if (caseWhen.otherwise() != null) {
      write(" ELSE ").write(caseWhen.otherwise());
    }
    return write(" END");
  }

  @Override
  public SqlRenderer visit(Cast cast) {
    return fill(dialect.cast(cast.from(), cast.to()), List.of(cast.operand()));
  }

  @Override
  public SqlRenderer visit(Rescale rescale) {
    return dialect.has(Feature.EXACT_DECIMALS)
        ? write(rescale.operand())
        : operand(rescale.operand()).write(" * 1" + "0".repeat(rescale.digits()));
  }

  @Override
  public SqlRenderer visit(Collate collate) {
    if (!dialect.has(Feature.COLLATE)) {
      throw new QueryException(
          ErrorCode.UnsupportedByDatabase,
          "collate(\"%s\"): %s has no order for a single expression. Give the column or the database a collation."
              .formatted(collate.collation(), dialect.name()));
    }
    return operand(collate.operand()).write(" COLLATE ").write(dialect.quote(collate.collation()));
  }

  @Override
  public SqlRenderer visit(Fragment fragment) {
    return fill(fragment.text(), fragment.arguments());
  }

  @Override
  public SqlRenderer visit(Operation operation) {
    return fill(dialect.template(operation.function()), operation.arguments());
  }

  @Override
  public SqlRenderer visit(Over over) {
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
      bound(frame.start()).write(" AND ").bound(frame.end());
    }
    return write(")");
  }

  private SqlRenderer bound(Over.Bound bound) {
    if (bound.side() == Over.Side.CURRENT) {
      return write("CURRENT ROW");
    }
    SqlExpression distance = bound.distance();
    return (distance == null ? write("UNBOUNDED") : write(distance))
        .write(" ")
        .write(bound.side().name());
  }

  @Override
  public SqlRenderer visit(Subquery subquery) {
    return write("(").write(subquery.select()).write(")");
  }

  private void column(SelectItem item) {
    write(item.expression());
    if (item.alias() != null) {
      write(" AS ").name(item.alias());
    }
  }

  private void assignment(Assignment assignment) {
    name(assignment.column()).write(" = ").write(assignment.value());
  }

  private SqlRenderer where(@Nullable SqlExpression where) {
    return where == null ? this : write(" WHERE ").write(where);
  }

  private void order(OrderItem item) {
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

  private SqlRenderer limit(@Nullable SqlExpression limit, @Nullable SqlExpression offset) {
    if (limit != null) {
      write(" LIMIT ").write(limit);
    } else if (offset != null && !dialect.has(Feature.OFFSET_WITHOUT_LIMIT)) {
      write(" LIMIT " + Long.MAX_VALUE);
    }
    return offset == null ? this : write(" OFFSET ").write(offset);
  }

  /**
   * Writes a template with its arguments. One that stands alone between parentheses and commas
   * needs no parentheses of its own.
   */
  private SqlRenderer fill(String template, List<SqlExpression> arguments) {
    int from = 0;
    Matcher argument = ARGUMENT.matcher(template);
    while (argument.find()) {
      write(template.substring(from, argument.start()));
      SqlExpression expression = arguments.get(Integer.parseInt(argument.group(1)));
      from = argument.end();
      if (argument.start() > 0 && stands(template, argument.start(), from)) {
        write(expression);
      } else {
        operand(expression);
      }
    }
    return write(template.substring(from));
  }

  private static boolean stands(String template, int start, int end) {
    return (template.startsWith("(", start - 1) || template.startsWith(", ", start - 2))
        && (template.startsWith(")", end) || template.startsWith(", ", end));
  }

  /** Tells whether a template is one call of a function, which needs no parentheses. */
  private static boolean isCall(String template) {
    int open = template.indexOf('(');
    int depth = 0;
    for (int i = Math.max(open, 0); i < template.length() - 1; i++) {
      char c = template.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    return open > 0 && Character.isLetter(template.charAt(0)) && template.endsWith(")");
  }

  /** Writes a condition that always holds, or never. */
  private SqlRenderer condition(boolean holds) {
    return write(holds ? "1 = 1" : "1 = 0");
  }

  /** Writes a part of an operation, in parentheses where it is an operation itself. */
  private SqlRenderer operand(SqlExpression expression) {
    if (expression instanceof Rescale rescale && dialect.has(Feature.EXACT_DECIMALS)) {
      return operand(rescale.operand());
    }
    return isSimple(expression) ? write(expression) : write("(").write(expression).write(")");
  }

  private boolean isSimple(SqlExpression expression) {
    if (expression instanceof Cast cast) {
      return isCall(dialect.cast(cast.from(), cast.to()));
    }
    if (expression instanceof Operation operation) {
      return isCall(dialect.template(operation.function()));
    }
    return expression instanceof ColumnReference
        || expression instanceof Parameter
        || expression instanceof FunctionCall
        || expression instanceof Aggregate
        || expression instanceof Over
        || expression instanceof CaseExpression
        || expression instanceof Subquery;
  }

  /** Lets the table of an UPDATE or DELETE go by its own name: not all databases allow another. */
  private void target(TableOccurrence table) {
    aliases.name(table, table.table().name());
  }

  private SqlRenderer table(TableName table) {
    if (table.catalog() != null) {
      name(table.catalog()).write(".");
    }
    if (table.schema() != null) {
      name(table.schema()).write(".");
    }
    return name(table.name());
  }

  private SqlRenderer place(int argument, int count) {
    return place(new Places(argument, count));
  }

  private SqlRenderer place(Places next) {
    places.add(next);
    return write(valueText.apply(next));
  }

  private SqlRenderer name(String identifier) {
    return write(dialect.identifier(identifier));
  }

  private <T> SqlRenderer list(Collection<T> parts, Consumer<T> writer) {
    String separator = "";
    for (T part : parts) {
      write(separator);
      writer.accept(part);
      separator = ", ";
    }
    return this;
  }

  private SqlRenderer write(SqlNode node) {
    return node.accept(this);
  }

  private SqlRenderer write(String text) {
    sql.append(text);
    return this;
  }
}
