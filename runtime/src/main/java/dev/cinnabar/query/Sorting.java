package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What users may sort by: expressions under names of the program's choosing. What a user sends only
 * chooses among them, and never becomes part of the SQL. Immutable.
 *
 * <pre>{@code
 * static final Sorting SORTING = Sorting.by("title", TASK.title).and("owner", TASK.user().name);
 *
 * session.select(TASK).orderBy(SORTING.orders(List.of("owner", "-title"))).list();
 * // SELECT … FROM tasks t LEFT JOIN users u ON u.id = t.user_id ORDER BY u.name, t.title DESC
 * }</pre>
 *
 * <p>The minus sign for "descending" is that of the JSON:API specification.
 */
public final class Sorting {

  private final Map<String, Expression<?>> criteria;

  private Sorting(Map<String, Expression<?>> criteria) {
    this.criteria = criteria;
  }

  /** Lets users sort by an expression. */
  public static Sorting by(String name, Expression<?> expression) {
    return new Sorting(Map.of()).and(name, expression);
  }

  /** Lets users sort by another expression, too. */
  public Sorting and(String name, Expression<?> expression) {
    Map<String, Expression<?>> all = new LinkedHashMap<>(criteria);
    all.put(name, expression);
    return new Sorting(all);
  }

  /**
   * Returns the order that a user asks for.
   *
   * @param wishes names, the most important first, each with a {@code -} before it where the
   *     largest value comes first
   * @throws QueryException where one is none of the names
   */
  public List<Order> orders(Collection<String> wishes) {
    List<Order> orders = new ArrayList<>();
    for (String wish : wishes) {
      orders.add(order(wish));
    }
    return orders;
  }

  private Order order(String wish) {
    boolean descending = wish.startsWith("-");
    Expression<?> expression = criteria.get(descending ? wish.substring(1) : wish);
    if (expression == null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "Sorting: \"%s\" is none of %s. Use one of them, with a - before it for the largest first."
              .formatted(wish, criteria.keySet()));
    }
    return descending ? expression.desc() : expression.asc();
  }
}
