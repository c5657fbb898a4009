package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is loaded along with objects of one class; to be kept and used by many queries.
 *
 * <pre>{@code
 * static final FetchPlan<User> WITH_TASKS = FetchPlan.of(USER.team, USER.tasks.then(TASK.labels));
 *
 * session.select(USER).where(USER.name.eq("Anna")).fetch(WITH_TASKS).list();
 * session.get(USER, 1L, WITH_TASKS);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param <E> the entity from whose objects it starts
 */
public final class FetchPlan<E> implements Fetch<E> {

  private static final FetchPlan<?> NONE = new FetchPlan<>(List.of(), false);

  private final List<FetchStep<E, ?>> steps;
  private final boolean strict;

  private FetchPlan(List<FetchStep<E, ?>> steps, boolean strict) {
    this.steps = List.copyOf(steps);
    this.strict = strict;
  }

  /** The plan that loads nothing. */
  @SuppressWarnings("unchecked") // It has no steps of any type.
  public static <E> FetchPlan<E> none() {
    return (FetchPlan<E>) NONE;
  }

  /** The plan that loads all that is given. */
  @SafeVarargs
  public static <E> FetchPlan<E> of(Fetch<E>... fetches) {
    FetchPlan<E> plan = none();
    for (Fetch<E> fetch : fetches) {
      plan = plan.and(fetch);
    }
    return plan;
  }

  static <E> FetchPlan<E> ofStep(FetchStep<E, ?> step) {
    return new FetchPlan<>(List.of(step), false);
  }

  /**
   * Follows a relationship of a class to itself until nothing new comes: one statement for each
   * level of {@code recursive(CATEGORY.children)}. Objects that lead back to one another are met
   * once.
   */
  public static <E> FetchPlan<E> recursive(FetchPath<E, E> path) {
    return ofStep(path.step().repeated(FetchStep.TO_THE_END));
  }

  /**
   * Follows a relationship of a class to itself for some levels.
   *
   * @param depth how many levels of objects are loaded; 1 is the relationship itself
   * @throws QueryException where {@code depth} is less than 1
   */
  public static <E> FetchPlan<E> recursive(FetchPath<E, E> path, int depth) {
    if (depth < 1) {
      throw new QueryException(
          ErrorCode.InvalidQuery, "recursive(…, " + depth + "): the depth is at least 1.");
    }
    return ofStep(path.step().repeated(depth));
  }

  /** Returns the plan that loads more. */
  public FetchPlan<E> and(Fetch<E> more) {
    List<FetchStep<E, ?>> all = new ArrayList<>(steps);
    FetchPlan<E> plan = more.plan();
    all.addAll(plan.steps);
    return new FetchPlan<>(all, strict || plan.strict);
  }

  /**
   * Returns the plan that loads the same and nothing more: to touch another relationship of the
   * objects found is an error that names it, also of those further on.
   *
   * @see dev.cinnabar.error.NotFetchedException
   */
  public FetchPlan<E> strict() {
    return new FetchPlan<>(steps, true);
  }

  @Override
  public FetchPlan<E> plan() {
    return this;
  }

  /** Returns the relationships that it starts with; for executors. */
  public List<FetchStep<E, ?>> steps() {
    return steps;
  }

  /** Tells whether nothing is loaded. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** Tells whether nothing more is loaded by a touch; for executors. */
  public boolean isStrict() {
    return strict;
  }

  /** Returns the attributes, and in parentheses what comes behind each. */
  @Override
  public String toString() {
    return steps.stream().map(FetchStep::toString).collect(Collectors.joining(", "));
  }
}
