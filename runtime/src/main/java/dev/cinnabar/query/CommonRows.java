package dev.cinnabar.query;

import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.sql.CommonTable;
import dev.cinnabar.sql.CompoundQuery;
import dev.cinnabar.sql.Operation;
import dev.cinnabar.sql.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code WITH name (columns) AS (SELECT …)}. */
final class CommonRows extends NamedRows {

  private final SelectQuery<?> query;
  private final List<Expression<?>> further;
  private CompoundQuery.@Nullable Kind kind;
  private @Nullable SelectQuery<?> step;

  CommonRows(SelectQuery<?> query, List<Expression<?>> further, String name) {
    super(query.selection().results().with(further), query.selection().entity(), name);
    this.query = query;
    this.further = List.copyOf(further);
  }

  /** Lets the rows lead to further ones; once, before anyone else knows of the rows. */
  void recur(CompoundQuery.Kind kind, SelectQuery<?> step, String call) {
    query.selection().results().requireLike(step.selection().results(), call);
    this.kind = kind;
    this.step = step;
  }

  @Override
  CommonTable table(int number, Scope scope) {
    if (step == null || kind == null) {
      Query rows = query.rows(further, null, scope.apart());
      return new CommonTable(number, name(), columns().names(), rows, false);
    }
    Query first = query.inside(widened(query.selection(), step.selection()), null, scope.apart());
    Query next = step.rows(List.of(), null, scope.apart());
    CompoundQuery rows = CompoundQuery.of(kind, first, next);
    return new CommonTable(number, name(), columns().names(), rows, true);
  }

  /** The first rows say how long a text may be: one that grows must have room. */
  private static Selection<?> widened(Selection<?> first, Selection<?> next) {
    if (!(first instanceof Selection.OfValues<?> values)
        || !(next instanceof Selection.OfValues<?> later)) {
      return new Selection.Whole<>(first, List.of());
    }
    List<Expression<?>> wide = new ArrayList<>();
    for (Expression<?> value : values.values()) {
      Expression<?> following = later.values().get(wide.size());
      SqlType.Kind kind = value.type().sqlType().kind();
      boolean text = kind == SqlType.Kind.TEXT || kind == SqlType.Kind.VARCHAR;
      wide.add(text && !(following instanceof Column<?>) ? longText(value) : value);
    }
    return new Selection.OfValues<>(wide, row -> row);
  }

  private static <T> Expression<T> longText(Expression<T> value) {
    return new Computed.Value<>(
        value.type(), Numbers.operation(Operation.Function.LONG_TEXT, value));
  }
}
