package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.sql.Argument;
import dev.cinnabar.sql.FromItem;
import dev.cinnabar.sql.Join;
import dev.cinnabar.sql.Junction;
import dev.cinnabar.sql.KeyConditions;
import dev.cinnabar.sql.NestedJoin;
import dev.cinnabar.sql.Query;
import dev.cinnabar.sql.SqlExpression;
import dev.cinnabar.sql.TableOccurrence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tables and values of one query while it is built, and the joins that paths ask for. A
 * subquery has a scope of its own inside the outer one.
 *
 * <p>Used by one thread, for one statement.
 */
public final class Scope extends ScopeArguments {

  private record Place(Scope scope, FromItem item, boolean optional) {}

  private final @Nullable Scope outer;
  private final @Nullable Scope visible;
  private final CommonTables commonTables;
  private final Map<RowSource, Place> places = new LinkedHashMap<>();
  private final List<Join> joins = new ArrayList<>();
  private final Set<EntityMapper<?, ?, ?>> mappers;
  private @Nullable FromItem from;
  private @Nullable Place joining;
  private boolean changesRows;
  private int occurrences;

  private Scope(Map<Parameter<?>, Argument> values) {
    super(values);
    this.outer = null;
    this.visible = null;
    this.commonTables = new CommonTables();
    this.mappers = new LinkedHashSet<>();
  }

  private Scope(Scope outer, @Nullable Scope visible) {
    super(outer);
    this.outer = outer;
    this.visible = visible;
    // Not every database takes WITH before a statement that changes rows.
    this.commonTables = outer.changesRows ? new CommonTables() : outer.commonTables;
    this.mappers = outer.mappers;
  }

  /**
   * A scope outside all others.
   *
   * @param values the values of parameters
   */
  static Scope root(Map<Parameter<?>, Argument> values) {
    return new Scope(values);
  }

  /**
   * Returns a scope like the outermost one, to find out what a part of a statement would ask for.
   */
  static Scope trial(Scope scope) {
    return new Scope(scope.values());
  }

  /** Returns the scope of a subquery, which may use the tables of this one. */
  Scope inner() {
    return new Scope(this, this);
  }

  /** Returns the scope of a query in FROM, which knows nothing of the tables around it. */
  Scope apart() {
    return new Scope(this, null);
  }

  /** Returns the scope of one of the queries that make up this one. */
  Scope operand() {
    return new Scope(this, visible);
  }

  /** Ends a query: names before it what it uses, where no query around it does. */
  Query finish(Query query) {
    boolean outermost = outer == null || outer.commonTables != commonTables;
    return outermost ? commonTables.before(query) : query;
  }

  CommonTables commonTables() {
    return commonTables;
  }

  /** Makes the rows those that the query is about; the first column does where nobody else did. */
  FromItem from(RowSource rows) {
    if (rows instanceof EntityTable<?, ?> table && table.source().from() != null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "%s: rows cannot come from a path. Add .from(…) with the table where it starts."
              .formatted(table));
    }
    return start(rows).item();
  }

  /** Makes the table the one that the statement changes. */
  TableOccurrence target(EntityTable<?, ?> table) {
    changesRows = true;
    if (from(table) instanceof TableOccurrence occurrence) {
      return occurrence;
    }
    throw new QueryException(
        ErrorCode.InvalidQuery,
        table + ": the rows of a query cannot be changed. Change those of the table.");
  }

  /** Makes the elements of a collection the rows of a subquery. */
  FromItem elements(EntityTable<?, ?> table) {
    return start(table).item();
  }

  /** Joins the table at the end of a path in the way asked for. */
  void join(EntityTable<?, ?> path, Join.Kind kind) {
    EntityTable<?, ?> start = path.source().from();
    if (start == null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          path + ": only a path joins by itself. Use .join(table, condition).");
    }
    Place before = place(start);
    boolean optional = before.optional() || kind == Join.Kind.LEFT;
    before.scope().follow(path, before, kind, optional);
  }

  /** Adds a join; its condition may use the tables before it and its own. */
  void join(RowSource rows, Join.Kind kind, Function<Scope, SqlExpression> on) {
    requireNew(rows);
    if (rows instanceof EntityTable<?, ?> path && path.source().from() != null) {
      joinPath(path, path.source().from(), kind, on);
      return;
    }
    Place place = add(rows, kind == Join.Kind.LEFT);
    joins.add(new Join(kind, place.item(), condition(place, on)));
  }

  private void joinPath(
      EntityTable<?, ?> path,
      EntityTable<?, ?> start,
      Join.Kind kind,
      Function<Scope, SqlExpression> on) {
    Place before = place(start);
    Scope scope = before.scope();
    PathColumns columns = path.source().columns();
    Place place = scope.add(path, before.optional() || kind == Join.Kind.LEFT);
    SqlExpression equal =
        KeyConditions.equal(at(place, columns.end()), at(before, columns.start()));
    SqlExpression condition = scope.condition(place, on);
    scope.joins.add(new Join(kind, place.item(), Junction.of(Junction.Kind.AND, equal, condition)));
  }

  /** Left-joins a table by way of another one that no entity stands for: both, or neither. */
  void joinBehind(
      TableOccurrence between,
      EntityTable<?, ?> rows,
      Function<Scope, SqlExpression> inner,
      Function<Scope, SqlExpression> on) {
    requireNew(rows);
    Place place = add(rows, true);
    Join join = new Join(Join.Kind.INNER, place.item(), condition(place, inner));
    joins.add(new Join(Join.Kind.LEFT, new NestedJoin(between, join), condition(place, on)));
  }

  /** Builds the condition of a join, which cannot use tables that are joined behind it. */
  private SqlExpression condition(Place place, Function<Scope, SqlExpression> on) {
    Place outer = joining;
    joining = place;
    try {
      return on.apply(this);
    } finally {
      joining = outer;
    }
  }

  private void requireNew(RowSource rows) {
    if (places.containsKey(source(rows))) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          rows + ": the table is in the query already. Give the second one an alias.");
    }
  }

  /** Adds a join of a table that no entity stands for. */
  void join(TableOccurrence table, Join.Kind kind, SqlExpression on) {
    joins.add(new Join(kind, table, on));
  }

  /** Returns an occurrence of a table that no entity stands for. */
  TableOccurrence rows(TableName table) {
    return new TableOccurrence(table, nextNumber(), null);
  }

  /** Returns a column of the rows of another query. */
  SqlExpression column(Derived rows, String name) {
    return place(rows).item().column(name);
  }

  /** Returns a column, joining what its path asks for. */
  SqlExpression column(EntityTable<?, ?> table, String name) {
    TableSource source = table.source();
    EntityTable<?, ?> start = source.from();
    int part = start == null ? -1 : keyPart(table, name);
    if (start != null && part >= 0 && find(table) == null && source.columns().reference()) {
      // The foreign key holds the same value, without a join.
      return column(start, source.columns().start().get(part).name());
    }
    return place(table).item().column(name);
  }

  /** Returns the columns of a table's key, joining what its path asks for. */
  List<SqlExpression> key(EntityTable<?, ?> table) {
    return table.mapper().mapping().keyColumns().stream()
        .map(column -> column(table, column.name()))
        .toList();
  }

  private static int keyPart(EntityTable<?, ?> table, String name) {
    List<ColumnMapping> key = table.mapper().mapping().keyColumns();
    for (int i = 0; i < key.size(); i++) {
      if (key.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the occurrence of a table, joining what its path asks for. */
  FromItem occurrence(EntityTable<?, ?> table) {
    return place(table).item();
  }

  @Nullable FromItem from() {
    return from;
  }

  List<Join> joins() {
    return joins;
  }

  /** Returns the mappers of all tables read, subqueries included. */
  Set<EntityMapper<?, ?, ?>> mappers() {
    return mappers;
  }

  int nextNumber() {
    return outer == null ? occurrences++ : outer.nextNumber();
  }

  /** Returns the rows themselves, where a table is another name for those of a query. */
  private static RowSource source(RowSource rows) {
    if (rows instanceof EntityTable<?, ?> table) {
      Derived derived = table.source().rows();
      return derived == null ? rows : derived;
    }
    return rows;
  }

  private Place add(RowSource rows, boolean optional) {
    RowSource source = source(rows);
    Place place = new Place(this, item(source), optional);
    places.put(source, place);
    if (rows instanceof EntityTable<?, ?> table) {
      mappers.add(table.mapper());
    }
    return place;
  }

  private FromItem item(RowSource source) {
    return source instanceof EntityTable<?, ?> table
        ? new TableOccurrence(
            table.mapper().mapping().table(), nextNumber(), table.source().alias())
        : ((Derived) source).occurrence(this);
  }

  private Place start(RowSource rows) {
    Place place = add(rows, false);
    from = place.item();
    return place;
  }

  private @Nullable Place find(RowSource rows) {
    Place place = places.get(source(rows));
    // The first table of a subquery is its own, also where the outer query has it too.
    return place != null || visible == null || from == null || startsHere(rows)
        ? place
        : visible.find(rows);
  }

  /** Tells whether rows are at the end of a path that starts at a table of this query itself. */
  private boolean startsHere(RowSource rows) {
    EntityTable<?, ?> start =
        rows instanceof EntityTable<?, ?> table ? table.source().from() : null;
    return start != null && (places.containsKey(source(start)) || startsHere(start));
  }

  private Place place(RowSource rows) {
    Place place = find(rows);
    if (place != null) {
      return place;
    }
    EntityTable<?, ?> start =
        rows instanceof EntityTable<?, ?> table ? table.source().from() : null;
    if (start != null) {
      Place before = place(start);
      return before.scope().follow((EntityTable<?, ?>) rows, before);
    }
    if (from == null) {
      return start(rows);
    }
    throw MissingTable.error(rows, places.keySet());
  }

  /** Joins the table at the end of a path: inner where every row has a partner. */
  private Place follow(EntityTable<?, ?> table, Place before) {
    boolean optional = before.optional() || table.source().columns().isOptional();
    return follow(table, before, optional ? Join.Kind.LEFT : Join.Kind.INNER, optional);
  }

  private Place follow(EntityTable<?, ?> table, Place before, Join.Kind kind, boolean optional) {
    if (before.equals(joining)) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "%s: the condition of a join cannot follow a path from the table that is joined. Put it in where(…), or join the path before."
              .formatted(table));
    }
    PathColumns columns = table.source().columns();
    Place place = add(table, optional);
    joins.add(
        new Join(
            kind,
            place.item(),
            KeyConditions.equal(at(place, columns.end()), at(before, columns.start()))));
    return place;
  }

  private static List<SqlExpression> at(Place place, List<ColumnMapping> columns) {
    return columns.stream()
        .<SqlExpression>map(column -> place.item().column(column.name()))
        .toList();
  }
}
