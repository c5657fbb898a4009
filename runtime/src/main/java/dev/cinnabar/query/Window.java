package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.OrderItem;
import dev.cinnabar.sql.Over;
import dev.cinnabar.sql.SqlExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows around a row that a function looks at. Immutable; import the methods that start one
 * statically.
 *
 * <pre>{@code
 * session.select(TASK.title, rowNumber().over(partitionBy(TASK.user().id).orderBy(TASK.due.asc())))
 * // SELECT title, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY due) FROM tasks
 * }</pre>
 */
public final class Window {

  private static final Window ALL = new Window(List.of(), List.of(), null);

  private final List<Expression<?>> partitionBy;
  private final List<Order> orderBy;
  private final @Nullable Frame frame;

  private Window(List<Expression<?>> partitionBy, List<Order> orderBy, @Nullable Frame frame) {
    this.partitionBy = List.copyOf(partitionBy);
    this.orderBy = List.copyOf(orderBy);
    this.frame = frame;
  }

  /** {@code OVER ()}: all rows. */
  public static Window allRows() {
    return ALL;
  }

  /** {@code PARTITION BY expressions}: the rows that agree with the current one in them. */
  public static Window partitionBy(Expression<?>... expressions) {
    return new Window(List.of(expressions), List.of(), null);
  }

  /** {@code ORDER BY order}, over all rows. */
  public static Window inOrder(Order... order) {
    return ALL.orderBy(order);
  }

  /**
   * {@code ORDER BY order}. With an order and no frame, a window ends with the rows that are equal
   * to the current one in it.
   */
  public Window orderBy(Order... order) {
    return new Window(partitionBy, List.of(order), frame);
  }

  /** {@code ROWS BETWEEN start AND end}, counted in rows. */
  public Window rows(Edge start, Edge end) {
    return new Window(partitionBy, orderBy, new Frame(Over.Unit.ROWS, start, end));
  }

  /**
   * {@code RANGE BETWEEN start AND end}, where rows that are equal in the order belong together.
   */
  public Window range(Edge start, Edge end) {
    return new Window(partitionBy, orderBy, new Frame(Over.Unit.RANGE, start, end));
  }

  /** {@code UNBOUNDED PRECEDING}: from the first row of the partition. */
  public static Edge first() {
    return new Edge(Over.Side.PRECEDING, null);
  }

  /** {@code n PRECEDING}: so many rows before the current one. */
  public static Edge preceding(int rows) {
    return new Edge(Over.Side.PRECEDING, rows);
  }

  /** {@code CURRENT ROW}. */
  public static Edge current() {
    return new Edge(Over.Side.CURRENT, null);
  }

  /** {@code n FOLLOWING}: so many rows behind the current one. */
  public static Edge following(int rows) {
    return new Edge(Over.Side.FOLLOWING, rows);
  }

  /** {@code UNBOUNDED FOLLOWING}: to the last row of the partition. */
  public static Edge last() {
    return new Edge(Over.Side.FOLLOWING, null);
  }

  /** An end of a frame; made by {@link #first}, {@link #preceding} and their likes. */
  public static final class Edge {

    private final Over.Side side;
    private final @Nullable Integer distance;

    private Edge(Over.Side side, @Nullable Integer distance) {
      this.side = side;
      this.distance = distance;
    }

    private Over.Bound toSql(Scope scope) {
      return new Over.Bound(
          side, distance == null ? null : scope.parameter(ValueType.INTEGER, distance));
    }
  }

  private record Frame(Over.Unit unit, Edge start, Edge end) {
    Over.Frame toSql(Scope scope) {
      return new Over.Frame(unit, start.toSql(scope), end.toSql(scope));
    }
  }

  Function<Scope, SqlExpression> over(Function<Scope, ? extends SqlExpression> function) {
    return scope -> {
      SqlExpression computed = function.apply(scope);
      List<SqlExpression> partitions = new ArrayList<>();
      for (Expression<?> expression : partitionBy) {
        partitions.add(expression.toSql(scope));
      }
      List<OrderItem> order = new ArrayList<>();
      for (Order item : orderBy) {
        order.add(item.toSql(scope));
      }
      return new Over(computed, partitions, order, frame == null ? null : frame.toSql(scope));
    };
  }
}
