package dev.cinnabar.query;

import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ArrayType;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Cast;
import dev.cinnabar.sql.Operation;
import dev.cinnabar.sql.Operation.Function;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A column of arrays. Conditions on its elements are written so that an index over elements serves
 * them, and bind all values as one array.
 *
 * <pre>{@code
 * session.select(ARTICLE).where(ARTICLE.tags.contains("java")).list();
 * // SELECT … WHERE tags @> CAST(? AS TEXT ARRAY)
 * }</pre>
 *
 * <p>Where the column is null they are unknown, so that its row does not match. No null is looked
 * for among elements: asking for it is a {@link QueryException}. Immutable.
 *
 * @param <T> the Java type of its values
 * @param <E> the type of the elements
 */
public final class ArrayColumn<T, E> extends Column<T> {

  private final ArrayType<T, E> type;

  ArrayColumn(EntityTable<?, ?> table, String name, ArrayType<T, E> type) {
    super(table, name, type);
    this.type = type;
  }

  /** One of the elements is the value: {@code column @> ?}. */
  public Predicate contains(E value) {
    E wanted = Conditions.required(this, value, "contains(null)", "isNull() for the whole column");
    return compare(Function.ARRAY_CONTAINS, List.of(wanted));
  }

  /** Each of the values is among the elements: {@code column @> ?}; no values always are. */
  public Predicate containsAll(Collection<? extends E> values) {
    return compare(Function.ARRAY_CONTAINS, required(values, "containsAll"));
  }

  /** One of the values is among the elements: {@code column && ?}; of no values none is. */
  public Predicate overlaps(Collection<? extends E> values) {
    return compare(Function.ARRAY_OVERLAPS, required(values, "overlaps"));
  }

  private List<E> required(Collection<? extends E> values, String call) {
    List<E> copy = new ArrayList<>(values.size());
    for (E value : values) {
      copy.add(Conditions.required(this, value, call + "(… null …)", "the other values"));
    }
    return copy;
  }

  private Predicate compare(Function function, List<E> values) {
    ValueType<List<E>> list = ArrayType.list(type.element());
    return new Predicate(
        scope ->
            new Operation(
                function,
                List.of(
                    toSql(scope),
                    new Cast(scope.parameter(list, values), list.sqlType(), list.sqlType()))));
  }
}
