package dev.cinnabar.query;

import java.util.function.Function;

/**
 * A reference of an entity, to be fetched. Conditions follow it by the method of the same name:
 * {@code TASK.user().name.eq("Anna")}.
 *
 * @param <E> the entity with the reference
 * @param <T> the entity that it leads to
 */
public final class ToOnePath<E, T> extends FetchPath<E, T> {

  private final EntityTable<E, ?> owner;
  private final FetchStep<E, T> step;

  ToOnePath(
      EntityTable<E, ?> owner,
      String attribute,
      Function<TableSource, ? extends EntityTable<T, ?>> occurrence) {
    this.owner = owner;
    this.step = FetchStep.of(attribute, occurrence);
  }

  @Override
  FetchStep<E, T> step() {
    return step;
  }

  /**
   * Loads the object that the reference leads to by the statement of the query itself.
   *
   * <pre>{@code
   * session.select(TASK).fetch(TASK.user.joined()).list();
   * // SELECT t.…, u.… FROM tasks t LEFT JOIN users u ON u.id = t.user_id
   * }</pre>
   *
   * <p>What starts at objects that are not read by a query, as behind {@link FetchPath#then} of a
   * collection or in {@code get}, has no such statement and is loaded by one of its own. Saves a
   * statement, and sends what many rows refer to again with each of them.
   */
  public FetchStep<E, T> joined() {
    return step.with(FetchStep.Strategy.JOINED);
  }

  @Override
  public String toString() {
    return owner + "." + step.attribute();
  }
}
