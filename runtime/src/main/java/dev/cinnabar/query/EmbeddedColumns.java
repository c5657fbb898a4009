package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ArrayType;
import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EmbeddableMapper;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Comparison;
import dev.cinnabar.sql.Comparison.Operator;
import dev.cinnabar.sql.IsNull;
import dev.cinnabar.sql.SqlExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an embedded value; the base of generated ones. Each column is a field; the value
 * as a whole can be selected and compared too.
 *
 * <pre>{@code
 * session.select(USER).where(USER.address.city.eq("Bern")).list();
 * // … WHERE city = ?
 * session.select(USER).where(USER.address.eq(new Address("Main Street", "Bern"))).list();
 * // … WHERE street IS NOT DISTINCT FROM ? AND city IS NOT DISTINCT FROM ?
 * session.select(USER.name, USER.address).map(Recipient::new).list();
 * // SELECT name, street, city FROM users
 * }</pre>
 *
 * <p>A selected value is null where all its columns are. Whatever takes one value in the database,
 * such as an order, a function or an aggregate, refuses the whole by a {@link QueryException} and
 * takes one of the columns. Immutable, and usable in any number of statements.
 *
 * @param <T> the embeddable class
 */
public abstract class EmbeddedColumns<T> implements Expression<T> {

  private final EntityTable<?, ?> table;
  private final String path;

  /**
   * Creates the columns of an attribute.
   *
   * @param table the table of the entity
   * @param path the way to the attribute: {@code address}
   */
  protected EmbeddedColumns(EntityTable<?, ?> table, String path) {
    this.table = table;
    this.path = path;
  }

  /** Returns the mapper of the embeddable. */
  public abstract EmbeddableMapper<T> mapper();

  /** Returns the table, at its place in a query. */
  public final EntityTable<?, ?> table() {
    return table;
  }

  /** Returns how the value is read from its columns, which follow each other. */
  @Override
  public final ValueType<T> type() {
    return new WholeType<>(mapper());
  }

  /** Fails: several columns are not one expression. */
  @Override
  public final SqlExpression toSql(Scope scope) {
    throw new QueryException(
        ErrorCode.InvalidQuery,
        this
            + ": this is several columns, which a query can select, and compare by eq, ne, isNull and"
            + " isNotNull. Use one of its columns here.");
  }

  /**
   * Returns the columns as they are selected: the first one reads the value, the others nothing.
   */
  final List<Expression<?>> selected() {
    List<Expression<?>> columns = new ArrayList<>();
    for (int i = 0; i < mapper().width(); i++) {
      int part = i;
      ValueType<?> type = part == 0 ? type() : new PartType<>(mapper(), part);
      columns.add(new Computed.Value<>(type, scope -> column(part, scope)));
    }
    return columns;
  }

  /** The value equals that of other columns: all parts do; values that are null do not match. */
  @Override
  public final Predicate eq(Expression<T> other) {
    EmbeddedColumns<T> columns = requireColumns(other);
    return isNotNull().and(all(part -> equal(part, columns)));
  }

  /** The value differs from that of other columns; rows where one is null do not match. */
  @Override
  public final Predicate ne(Expression<T> other) {
    EmbeddedColumns<T> columns = requireColumns(other);
    return isNotNull().and(columns.isNotNull()).and(all(part -> equal(part, columns)).not());
  }

  /**
   * The value equals another: all its parts do. A part whose column takes nulls is the same as null
   * where both are null.
   *
   * @throws QueryException if {@code value} is null: {@link #isNull} asks for it
   */
  @Override
  public final Predicate eq(T value) {
    return all(part -> equal(part, requireValue(value, "eq(null)", "isNull()")));
  }

  /**
   * The value differs from another in some part; rows without a value do not match.
   *
   * @throws QueryException if {@code value} is null: {@link #isNotNull} asks for it
   */
  @Override
  public final Predicate ne(T value) {
    T other = requireValue(value, "ne(null)", "isNotNull()");
    return isNotNull().and(all(part -> equal(part, other)).not());
  }

  /** The value is null: all its columns are. */
  @Override
  public final Predicate isNull() {
    return all(part -> new Predicate(scope -> new IsNull(column(part, scope), false)));
  }

  /** The value is there: one of its columns is not null. */
  @Override
  public final Predicate isNotNull() {
    List<Predicate> predicates = new ArrayList<>();
    for (int i = 0; i < mapper().width(); i++) {
      int part = i;
      predicates.add(new Predicate(scope -> new IsNull(column(part, scope), true)));
    }
    return Predicate.anyOf(predicates);
  }

  /** A column of text. */
  protected final TextColumn textColumn(String attribute) {
    return new TextColumn(table, name(attribute));
  }

  /** A column of numbers. */
  protected final <N extends Number & Comparable<N>> NumberColumn<N> numberColumn(
      String attribute, ValueType<N> type) {
    return new NumberColumn<>(table, name(attribute), type);
  }

  /** A column of truth values. */
  protected final BooleanColumn booleanColumn(String attribute) {
    return new BooleanColumn(table, name(attribute));
  }

  /** A column of values with an order: dates, times, enums, UUIDs, characters. */
  protected final <C extends Comparable<? super C>> ComparableColumn<C> comparableColumn(
      String attribute, ValueType<C> type) {
    return new ComparableColumn<>(table, name(attribute), type);
  }

  /** A column of values without an order. */
  protected final <C> Column<C> column(String attribute, ValueType<C> type) {
    return new Column<>(table, name(attribute), type);
  }

  /** A column of arrays. */
  protected final <C, X> ArrayColumn<C, X> arrayColumn(String attribute, ArrayType<C, X> type) {
    return new ArrayColumn<>(table, name(attribute), type);
  }

  /** A column of JSON. */
  protected final <C> JsonColumn<C> jsonColumn(String attribute, ValueType<C> type) {
    return new JsonColumn<>(table, name(attribute), type);
  }

  /** Returns the way to an attribute of the value: {@code address.city}. */
  protected final String path(String attribute) {
    return path + "." + attribute;
  }

  private String name(String attribute) {
    String wanted = path(attribute);
    for (ColumnMapping column : table.mapper().mapping().columns()) {
      if (column.attribute().equals(wanted)) {
        return column.name();
      }
    }
    throw new IllegalStateException(table + " has no column for " + wanted + ".");
  }

  private Predicate equal(int part, T value) {
    ValueType<T> type = new PartType<>(mapper(), part);
    Operator operator = mapping(part).nullable() ? Operator.NOT_DISTINCT_FROM : Operator.EQUAL;
    return new Predicate(
        scope -> new Comparison(column(part, scope), operator, scope.parameter(type, value)));
  }

  private Predicate equal(int part, EmbeddedColumns<T> other) {
    boolean nullable = mapping(part).nullable() || other.mapping(part).nullable();
    Operator operator = nullable ? Operator.NOT_DISTINCT_FROM : Operator.EQUAL;
    return new Predicate(
        scope -> new Comparison(column(part, scope), operator, other.column(part, scope)));
  }

  private EmbeddedColumns<T> requireColumns(Expression<T> other) {
    if (other instanceof EmbeddedColumns<T> columns) {
      return columns;
    }
    throw new QueryException(
        ErrorCode.InvalidQuery,
        "%s: several columns compare with a value or with the columns of one, not with %s."
            .formatted(this, other));
  }

  private Predicate all(IntFunction<Predicate> condition) {
    List<Predicate> predicates = new ArrayList<>();
    for (int i = 0; i < mapper().width(); i++) {
      predicates.add(condition.apply(i));
    }
    return Predicate.allOf(predicates);
  }

  private SqlExpression column(int part, Scope scope) {
    return scope.column(table, mapping(part).name());
  }

  /** Returns a column by its position in the value: they follow each other. */
  private ColumnMapping mapping(int part) {
    List<ColumnMapping> columns = table.mapper().mapping().columns();
    int first = 0;
    while (!columns.get(first).attribute().startsWith(path + ".")) {
      first++;
    }
    return columns.get(first + part);
  }

  private T requireValue(@Nullable T value, String call, String instead) {
    if (value == null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "%s.%s: nothing compares with null. Use %s.".formatted(this, call, instead));
    }
    return value;
  }

  @Override
  public final String toString() {
    return table + "." + path;
  }

  /** The whole value, read from its first column on. */
  private static final class WholeType<T> extends ValueType<T> {

    private final EmbeddableMapper<T> mapper;

    WholeType(EmbeddableMapper<T> mapper) {
      super(mapper.sqlType(0));
      this.mapper = mapper;
    }

    @Override
    public @Nullable T read(Row row, int at) {
      return mapper.read(row, at);
    }

    @Override
    public void bind(@Nullable T value, Binder binder) {
      throw new UnsupportedOperationException("The value is bound column by column.");
    }
  }

  /** One column of the value, bound from the whole. */
  private static final class PartType<T> extends ValueType<T> {

    private final EmbeddableMapper<T> mapper;
    private final int part;

    PartType(EmbeddableMapper<T> mapper, int part) {
      super(mapper.sqlType(part));
      this.mapper = mapper;
      this.part = part;
    }

    /** Reads nothing: the first column has read the value. */
    @Override
    public @Nullable T read(Row row, int at) {
      return null;
    }

    @Override
    public void bind(@Nullable T value, Binder binder) {
      mapper.bind(value, part, binder);
    }
  }
}
