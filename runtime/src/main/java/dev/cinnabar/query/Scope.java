package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.CompositeKey;
import dev.cinnabar.mapping.CompositeKeyMapper;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.KeyPart;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Argument;
import dev.cinnabar.sql.IdentityType;
import dev.cinnabar.sql.Join;
import dev.cinnabar.sql.KeyConditions;
import dev.cinnabar.sql.ListParameter;
import dev.cinnabar.sql.SqlExpression;
import dev.cinnabar.sql.TableOccurrence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tables and values of one query while it is built, and the joins that paths ask for. A
 * subquery has a scope of its own inside the outer one.
 *
 * <p>Used by one thread, for one statement.
 */
public final class Scope {

  private record Place(Scope scope, TableOccurrence occurrence, boolean optional) {}

  private final @Nullable Scope outer;
  private final Map<EntityTable<?, ?>, Place> places = new LinkedHashMap<>();
  private final List<Join> joins = new ArrayList<>();
  private final Set<EntityMapper<?, ?, ?>> mappers;
  private @Nullable TableOccurrence from;
  private final List<Argument> arguments;
  private final Map<Parameter<?>, Argument> values;
  private int occurrences;

  private Scope(@Nullable Scope outer, Map<Parameter<?>, Argument> values) {
    this.outer = outer;
    this.values = values;
    this.mappers = outer == null ? new LinkedHashSet<>() : outer.mappers;
    this.arguments = outer == null ? new ArrayList<>() : outer.arguments;
  }

  /**
   * A scope outside all others.
   *
   * @param values the values of parameters
   */
  static Scope root(Map<Parameter<?>, Argument> values) {
    return new Scope(null, values);
  }

  /**
   * Returns a scope like the outermost one, to find out what a part of a statement would ask for.
   */
  static Scope trial(Scope scope) {
    return new Scope(null, scope.values);
  }

  Scope inner() {
    return new Scope(this, values);
  }

  /** Makes the table the one that rows come from; the first column does where nobody else did. */
  TableOccurrence from(EntityTable<?, ?> table) {
    if (table.source().from() != null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "%s: rows cannot come from a path. Add .from(…) with the table where it starts."
              .formatted(table));
    }
    return start(table).occurrence();
  }

  /** Makes the elements of a collection the rows of a subquery. */
  TableOccurrence elements(EntityTable<?, ?> table) {
    return start(table).occurrence();
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
  void join(EntityTable<?, ?> table, Join.Kind kind, Function<Scope, SqlExpression> on) {
    if (places.containsKey(table)) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          table + ": the table is in the query already. Give the second one an alias.");
    }
    Place place = add(table, kind == Join.Kind.LEFT);
    joins.add(new Join(kind, place.occurrence(), on.apply(this)));
  }

  /** Adds a join of a table that no entity stands for. */
  void join(TableOccurrence table, Join.Kind kind, SqlExpression on) {
    joins.add(new Join(kind, table, on));
  }

  /** Returns an occurrence of a table that no entity stands for. */
  TableOccurrence rows(TableName table) {
    return new TableOccurrence(table, nextNumber(), null);
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
    return at(place(table), name);
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
  TableOccurrence occurrence(EntityTable<?, ?> table) {
    return place(table).occurrence();
  }

  /** Notes a value, which may be null for SQL NULL, and returns its place. */
  <T> SqlExpression parameter(ValueType<T> type, @Nullable T value) {
    return parameter(type, value, null);
  }

  /** Notes a value that an expression is compared with, and returns its place. */
  <T> SqlExpression parameter(Expression<T> compared, @Nullable T value) {
    return parameter(compared, compared.type(), value);
  }

  /** Notes a value of another type that an expression is compared with, and returns its place. */
  <T> SqlExpression parameter(Expression<?> compared, ValueType<T> type, @Nullable T value) {
    return parameter(type, value, subject(compared));
  }

  private <T> SqlExpression parameter(
      ValueType<T> type, @Nullable T value, @Nullable Supplier<String> subject) {
    arguments.add(new Argument.Value<>(type, value, subject));
    return new dev.cinnabar.sql.Parameter(arguments.size() - 1, type.sqlType());
  }

  private static @Nullable Supplier<String> subject(Expression<?> expression) {
    return expression instanceof Column<?> column ? column::attribute : null;
  }

  /** Notes the value of a parameter, or that it has none yet, and returns its place. */
  SqlExpression parameter(Parameter<?> parameter) {
    Argument value = values.get(parameter);
    arguments.add(value == null ? new Argument.Missing(parameter.name()) : value);
    return new dev.cinnabar.sql.Parameter(arguments.size() - 1, parameter.type().sqlType());
  }

  /**
   * Notes a key, in the form of {@link EntityMapper#identity} or null for SQL NULL, and returns
   * places for its parts.
   */
  List<SqlExpression> keyParameters(EntityMapper<?, ?, ?> mapper, @Nullable Object key) {
    if (!(mapper instanceof CompositeKeyMapper<?, ?, ?> composite)) {
      return List.of(parameter(new IdentityType(mapper), key));
    }
    List<SqlExpression> parameters = new ArrayList<>();
    for (KeyPart<?, ?, ?> part : composite.parts()) {
      parameters.add(parameter(mapper, part, (CompositeKey) key));
    }
    return parameters;
  }

  private <V> SqlExpression parameter(
      EntityMapper<?, ?, ?> mapper, KeyPart<?, ?, V> part, @Nullable CompositeKey key) {
    return parameter(
        part.type(),
        key == null ? null : part.of(key),
        () -> mapper.mapping().attributeOf(part.position()));
  }

  /** Notes the values of a list that an expression is compared with, and returns their places. */
  <T> ListParameter list(Expression<T> compared, List<T> values) {
    return list(compared.type(), values, subject(compared));
  }

  /** Notes the values of a list and returns their places. */
  <T> ListParameter list(ValueType<T> type, List<T> values) {
    return list(type, values, null);
  }

  private <T> ListParameter list(
      ValueType<T> type, List<T> values, @Nullable Supplier<String> subject) {
    arguments.add(new Argument.Values<>(type, values, subject));
    return ListParameter.of(arguments.size() - 1, type.sqlType(), values.size());
  }

  /** Notes rows of values and returns their places. */
  <T> ListParameter rows(ValueType<T> type, List<T> rows) {
    arguments.add(new Argument.Values<>(type, rows));
    return ListParameter.ofRows(arguments.size() - 1, type.sqlType(), rows.size());
  }

  @Nullable TableOccurrence from() {
    return from;
  }

  List<Join> joins() {
    return joins;
  }

  /** Returns the values noted so far, subqueries included. */
  List<Argument> arguments() {
    return arguments;
  }

  /** Returns the mappers of all tables read, subqueries included. */
  Set<EntityMapper<?, ?, ?>> mappers() {
    return mappers;
  }

  int nextNumber() {
    return outer == null ? occurrences++ : outer.nextNumber();
  }

  private static SqlExpression at(Place place, String column) {
    return place.occurrence().column(column);
  }

  private static List<SqlExpression> at(Place place, List<ColumnMapping> columns) {
    return columns.stream().map(column -> at(place, column.name())).toList();
  }

  private Place add(EntityTable<?, ?> table, boolean optional) {
    EntityMapping<?> mapping = table.mapper().mapping();
    TableOccurrence occurrence =
        new TableOccurrence(mapping.table(), nextNumber(), table.source().alias());
    Place place = new Place(this, occurrence, optional);
    places.put(table, place);
    mappers.add(table.mapper());
    return place;
  }

  private Place start(EntityTable<?, ?> table) {
    Place place = add(table, false);
    from = place.occurrence();
    return place;
  }

  private @Nullable Place find(EntityTable<?, ?> table) {
    Place place = places.get(table);
    // The first table of a subquery is its own, also where the outer query has it too.
    return place != null || outer == null || from == null ? place : outer.find(table);
  }

  private Place place(EntityTable<?, ?> table) {
    Place place = find(table);
    if (place != null) {
      return place;
    }
    EntityTable<?, ?> start = table.source().from();
    if (start != null) {
      Place before = place(start);
      return before.scope().follow(table, before);
    }
    if (from == null) {
      return start(table);
    }
    throw MissingTable.error(table, places.keySet());
  }

  /** Joins the table at the end of a path: inner where every row has a partner. */
  private Place follow(EntityTable<?, ?> table, Place before) {
    boolean optional = before.optional() || table.source().columns().isOptional();
    return follow(table, before, optional ? Join.Kind.LEFT : Join.Kind.INNER, optional);
  }

  private Place follow(EntityTable<?, ?> table, Place before, Join.Kind kind, boolean optional) {
    PathColumns columns = table.source().columns();
    Place place = add(table, optional);
    joins.add(
        new Join(
            kind,
            place.occurrence(),
            KeyConditions.equal(at(place, columns.end()), at(before, columns.start()))));
    return place;
  }
}
