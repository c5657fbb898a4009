package dev.cinnabar.query;

import dev.cinnabar.mapping.EntityMapper;
import java.util.List;

/**
 * Each row is an entity; the columns are those of its mapping, in their order, and behind them
 * those of what the plan joins.
 *
 * @param mapper the mapper of the entity
 * @param plan what is loaded along with the objects
 * @param treatment what is made of the rows
 * @param joined what stands in the columns behind those of the entity
 * @param <E> the entity class
 */
public record EntityReading<E>(
    EntityMapper<E, ?, ?> mapper,
    FetchPlan<E> plan,
    Treatment treatment,
    List<JoinedReading<E, ?>> joined)
    implements Reading<E> {

  /** Copies the list. */
  public EntityReading {
    joined = List.copyOf(joined);
  }
}
