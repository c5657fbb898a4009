package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Fragment;
import dev.cinnabar.sql.FunctionCall;
import dev.cinnabar.sql.Operation;
import dev.cinnabar.sql.ProposedValue;
import dev.cinnabar.sql.SqlExpression;
import dev.cinnabar.sql.Subquery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that stand on no column alone: constants, choices, functions; import them statically. */
public final class Expressions {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");

  private Expressions() {}

  /**
   * The value that an {@code INSERT} was about to write to a column, in what {@link
   * OnConflict#update} writes instead: {@code excluded.column}.
   */
  public static <T> Expression<T> proposed(Column<T> column) {
    return new Computed.Value<>(column.type(), scope -> new ProposedValue(column.name()));
  }

  /** The text as a value: {@code CAST(? AS VARCHAR)}. */
  public static TextExpression value(String text) {
    return new Computed.Text(ValueType.STRING, Case.constant(ValueType.STRING, text)::toSql);
  }

  /** The number as a value: {@code CAST(? AS INTEGER)}. */
  public static NumberExpression<Integer> value(int number) {
    return number(ValueType.INTEGER, number);
  }

  /** The number as a value: {@code CAST(? AS BIGINT)}. */
  public static NumberExpression<Long> value(long number) {
    return number(ValueType.LONG, number);
  }

  /** The number as a value: {@code CAST(? AS DOUBLE PRECISION)}. */
  public static NumberExpression<Double> value(double number) {
    return number(ValueType.DOUBLE, number);
  }

  /** The number as a value: {@code CAST(? AS NUMERIC(38, …))}, with its digits after the point. */
  public static NumberExpression<BigDecimal> value(BigDecimal number) {
    return number(ValueType.decimal(38, Math.max(number.scale(), 0)), number);
  }

  /** The date as a value: {@code CAST(? AS DATE)}. */
  public static ComparableExpression<LocalDate> value(LocalDate date) {
    return value(ValueType.LOCAL_DATE, date);
  }

  /** A value of any type with an order: {@code value(TASK.priority.type(), Priority.HIGH)}. */
  public static <T extends Comparable<? super T>> ComparableExpression<T> value(
      ValueType<T> type, T value) {
    return new Computed.Ordered<>(type, Case.constant(type, value)::toSql);
  }

  private static <N extends Number & Comparable<N>> NumberExpression<N> number(
      ValueType<N> type, N number) {
    return new Computed.Numeric<>(type, Case.constant(type, number)::toSql);
  }

  /** {@code (a, b)}: two values that are compared together. */
  public static <A, B> Tuple2<A, B> row(Expression<A> a, Expression<B> b) {
    return new Tuple2<>(a, b);
  }

  /** {@code (a, b, c)}: three values that are compared together. */
  public static <A, B, C> Tuple3<A, B, C> row(Expression<A> a, Expression<B> b, Expression<C> c) {
    return new Tuple3<>(a, b, c);
  }

  /** {@code CASE WHEN condition THEN text …}. */
  public static Case<String, TextExpression> when(Predicate condition, String text) {
    return when(condition, value(text));
  }

  /** {@code CASE WHEN condition THEN number …}. */
  public static Case<Integer, NumberExpression<Integer>> when(Predicate condition, int number) {
    return when(condition, value(number));
  }

  /** {@code CASE WHEN condition THEN number …}. */
  public static Case<Long, NumberExpression<Long>> when(Predicate condition, long number) {
    return when(condition, value(number));
  }

  /** {@code CASE WHEN condition THEN text …}. */
  public static Case<String, TextExpression> when(Predicate condition, TextExpression text) {
    return Case.of(Computed.Text::new, condition, text);
  }

  /** {@code CASE WHEN condition THEN number …}. */
  public static <N extends Number & Comparable<N>> Case<N, NumberExpression<N>> when(
      Predicate condition, NumberExpression<N> number) {
    return Case.of(Computed.Numeric::new, condition, number);
  }

  /** {@code CASE WHEN condition THEN result …}. */
  public static <T extends Comparable<? super T>> Case<T, ComparableExpression<T>> when(
      Predicate condition, ComparableExpression<T> result) {
    return Case.of(Computed.Ordered::new, condition, result);
  }

  /**
   * {@code (SELECT …)}: the only value of a query with one column; null where it finds no row.
   * Whether it finds one row at most is for the query to see to.
   */
  public static <T extends Comparable<? super T>> ComparableExpression<T> scalar(Select<T> select) {
    return new Computed.Ordered<>(select.valueType(), scope -> new Subquery(select.toSql(scope)));
  }

  /**
   * {@code name(arguments)}: a function of the database, also one of your own. What it means is for
   * the database to say.
   *
   * @throws IllegalArgumentException where {@code name} is not a name
   */
  public static <T extends Comparable<? super T>> ComparableExpression<T> function(
      String name, ValueType<T> type, Expression<?>... arguments) {
    List<Expression<?>> operands = List.of(arguments);
    FunctionCall checked = new FunctionCall(name, List.of());
    return new Computed.Ordered<>(
        type, scope -> new FunctionCall(checked.name(), toSql(operands, scope)));
  }

  /**
   * SQL of your own, for what the language has no word for: {@code sql("SOUNDEX({0})",
   * ValueType.STRING, USER.name)}. The text is sent as it is and must be a constant of the program;
   * values belong into arguments: {@code value(…)}.
   *
   * @param text the SQL, in which {@code {0}}, {@code {1}} … stand for the arguments
   * @throws QueryException where text and arguments do not match, or a question mark stands in the
   *     text
   */
  public static <T extends Comparable<? super T>> ComparableExpression<T> sql(
      String text, ValueType<T> type, Expression<?>... arguments) {
    return new Computed.Ordered<>(type, fragment(text, arguments));
  }

  /** SQL of your own as a condition, as {@link #sql}. */
  public static Predicate sqlCondition(String text, Expression<?>... arguments) {
    return new Predicate(fragment(text, arguments));
  }

  private static Function<Scope, SqlExpression> fragment(String text, Expression<?>... arguments) {
    List<Expression<?>> operands = List.of(arguments);
    boolean[] used = new boolean[operands.size()];
    Matcher argument = ARGUMENT.matcher(text);
    while (argument.find()) {
      int number = Integer.parseInt(argument.group(1));
      if (number >= used.length) {
        throw invalid(text, "there is no argument " + argument.group());
      }
      used[number] = true;
    }
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        throw invalid(text, "the argument {" + i + "} is not used");
      }
    }
    if (text.indexOf('?') >= 0) {
      throw invalid(text, "a question mark stands for no value here. Write {0} and give value(…)");
    }
    return scope -> new Fragment(text, toSql(operands, scope));
  }

  private static QueryException invalid(String text, String problem) {
    return new QueryException(ErrorCode.InvalidQuery, "sql(\"" + text + "\"): " + problem + ".");
  }

  private static List<SqlExpression> toSql(List<Expression<?>> expressions, Scope scope) {
    return expressions.stream().map(expression -> expression.toSql(scope)).toList();
  }

  /** {@code EXTRACT(YEAR FROM date)}. */
  public static <T extends Temporal & Comparable<? super T>> NumberExpression<Integer> year(
      ComparableExpression<T> date) {
    return part(Operation.Function.YEAR, date);
  }

  /** {@code EXTRACT(MONTH FROM date)}: 1 for January. */
  public static <T extends Temporal & Comparable<? super T>> NumberExpression<Integer> month(
      ComparableExpression<T> date) {
    return part(Operation.Function.MONTH, date);
  }

  /** {@code EXTRACT(DAY FROM date)}: the day in its month. */
  public static <T extends Temporal & Comparable<? super T>> NumberExpression<Integer> day(
      ComparableExpression<T> date) {
    return part(Operation.Function.DAY, date);
  }

  /** {@code EXTRACT(HOUR FROM time)}. */
  public static <T extends Temporal & Comparable<? super T>> NumberExpression<Integer> hour(
      ComparableExpression<T> time) {
    return part(Operation.Function.HOUR, time);
  }

  /** {@code EXTRACT(MINUTE FROM time)}. */
  public static <T extends Temporal & Comparable<? super T>> NumberExpression<Integer> minute(
      ComparableExpression<T> time) {
    return part(Operation.Function.MINUTE, time);
  }

  /** {@code EXTRACT(SECOND FROM time)}, without its fraction. */
  public static <T extends Temporal & Comparable<? super T>> NumberExpression<Integer> second(
      ComparableExpression<T> time) {
    return part(Operation.Function.SECOND, time);
  }

  /** The date so many days later, or earlier where the number is negative. */
  public static ComparableExpression<LocalDate> plusDays(
      ComparableExpression<LocalDate> date, int days) {
    return new Computed.Ordered<>(
        date.type(),
        scope ->
            new Operation(
                Operation.Function.PLUS_DAYS,
                List.of(date.toSql(scope), scope.parameter(ValueType.INTEGER, days))));
  }

  /** The number of days from one date to another; negative where the other is earlier. */
  public static NumberExpression<Integer> daysBetween(
      ComparableExpression<LocalDate> from, ComparableExpression<LocalDate> to) {
    return new Computed.Numeric<>(
        ValueType.INTEGER, Numbers.operation(Operation.Function.DAYS_BETWEEN, from, to));
  }

  private static NumberExpression<Integer> part(Operation.Function function, Expression<?> time) {
    if (time.type().sqlType().kind() == SqlType.Kind.INSTANT) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          time + ": a point in time has no date and no hour of its own. Compare it with instants.");
    }
    return new Computed.Numeric<>(ValueType.INTEGER, Numbers.operation(function, time));
  }
}
