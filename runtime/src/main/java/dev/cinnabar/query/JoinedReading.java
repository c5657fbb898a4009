package dev.cinnabar.query;

import dev.cinnabar.mapping.EntityMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reference leads to, in the columns of the rows that hold it.
 *
 * @param attribute the reference
 * @param table the table at its end
 * @param at how many columns stand before its first one
 * @param joined what is joined to it in turn
 * @param <E> the entity with the reference
 * @param <T> the entity that it leads to
 */
public record JoinedReading<E, T>(
    String attribute, EntityTable<T, ?> table, int at, List<JoinedReading<T, ?>> joined) {

  /** Copies the list. */
  public JoinedReading {
    joined = List.copyOf(joined);
  }

  /** Returns the mapper of the entity that the reference leads to. */
  public EntityMapper<T, ?, ?> mapper() {
    return table.mapper();
  }

  /** Returns what a plan joins to a table whose columns end before {@code at}. */
  static <E> List<JoinedReading<E, ?>> of(EntityTable<E, ?> from, FetchPlan<E> plan, int at) {
    List<JoinedReading<E, ?>> readings = new ArrayList<>();
    int next = at;
    for (FetchStep<E, ?> step : plan.steps()) {
      JoinedReading<E, ?> reading = of(from, step, next);
      if (reading != null && readings.stream().noneMatch(reading::isSame)) {
        readings.add(reading);
        next = reading.end();
      }
    }
    return readings;
  }

  private static <E, T> @Nullable JoinedReading<E, T> of(
      EntityTable<E, ?> from, FetchStep<E, T> step, int at) {
    EntityTable<T, ?> table = step.joined(from);
    if (table == null) {
      return null;
    }
    int end = at + width(table);
    return new JoinedReading<>(step.attribute(), table, at, of(table, step.further(), end));
  }

  private boolean isSame(JoinedReading<E, ?> other) {
    return attribute.equals(other.attribute);
  }

  /** Returns how many columns stand before those that come behind this and all it joins. */
  int end() {
    return joined.isEmpty() ? at + width(table) : joined.get(joined.size() - 1).end();
  }

  private static int width(EntityTable<?, ?> table) {
    return table.mapper().mapping().eager().size();
  }
}
