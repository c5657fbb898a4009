package dev.cinnabar.query;

/**
 * One relationship of an entity, with what is loaded behind it.
 *
 * <pre>{@code
 * session.select(USER).fetch(USER.tasks.then(TASK.labels, TASK.reviewer)).list();
 * // SELECT … FROM users
 * // SELECT … FROM tasks WHERE user_id IN (?, …) ORDER BY id
 * // SELECT … FROM labels JOIN task_labels … WHERE task_id IN (?, …)
 * // SELECT … FROM users WHERE id IN (?, …)
 * }</pre>
 *
 * <p>Each step is one statement for up to 500 objects, whatever number of rows it starts from, and
 * none for what the session has already. Rows are not multiplied, so that limit and order of the
 * query are those of its own rows. The idea is that of SQLAlchemy's {@code selectinload}.
 *
 * @param <E> the entity with the relationship
 * @param <T> the entity that it leads to
 */
public abstract sealed class FetchPath<E, T> implements Fetch<E>
    permits ToOnePath, ToManyPath, FetchStep {

  /** For the kinds of path. */
  FetchPath() {}

  /** Returns the relationship as a step of a plan. */
  abstract FetchStep<E, T> step();

  /** Adds what is loaded for the objects that the relationship leads to. */
  @SafeVarargs
  public final FetchStep<E, T> then(Fetch<T>... further) {
    FetchPlan<T> plan = FetchPlan.none();
    for (Fetch<T> fetch : further) {
      plan = plan.and(fetch);
    }
    return step().followedBy(plan);
  }

  /**
   * Leaves the relationship to be loaded when it is touched, also where the query or the session is
   * {@linkplain Select#strictLoading() strict}.
   */
  public final FetchStep<E, T> lazy() {
    return step().with(FetchStep.Strategy.LAZY);
  }

  /**
   * Lets a touch of the relationship be an error.
   *
   * @see dev.cinnabar.error.NotFetchedException
   */
  public final FetchStep<E, T> raise() {
    return step().with(FetchStep.Strategy.RAISE);
  }

  @Override
  public final FetchPlan<E> plan() {
    return FetchPlan.ofStep(step());
  }
}
