package dev.cinnabar.query;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A relationship in a plan: how it is loaded, how often it is followed, and what comes behind it.
 *
 * @param <E> the entity with the relationship
 * @param <T> the entity that it leads to
 */
public final class FetchStep<E, T> extends FetchPath<E, T> {

  /** How a step is loaded. */
  public enum Strategy {
    /** By a statement of its own. */
    SELECT,
    /** With the statement that reads the objects it starts from, where that is a query. */
    JOINED,
    /** Not now, and by a touch, also where a touch loads nothing else. */
    LAZY,
    /** Not at all: a touch is an error. */
    RAISE
  }

  /** Followed until nothing new comes. */
  static final int TO_THE_END = Integer.MAX_VALUE;

  private final String attribute;
  private final @Nullable Function<TableSource, ? extends EntityTable<T, ?>> occurrence;
  private final Strategy strategy;
  private final int depth;
  private final FetchPlan<T> further;

  private FetchStep(
      String attribute,
      @Nullable Function<TableSource, ? extends EntityTable<T, ?>> occurrence,
      Strategy strategy,
      int depth,
      FetchPlan<T> further) {
    this.attribute = attribute;
    this.occurrence = occurrence;
    this.strategy = strategy;
    this.depth = depth;
    this.further = further;
  }

  /**
   * A relationship that is followed once.
   *
   * @param occurrence makes the table at the end of the path, or null where it cannot be joined
   */
  static <E, T> FetchStep<E, T> of(
      String attribute, @Nullable Function<TableSource, ? extends EntityTable<T, ?>> occurrence) {
    return new FetchStep<>(attribute, occurrence, Strategy.SELECT, 1, FetchPlan.none());
  }

  @Override
  FetchStep<E, T> step() {
    return this;
  }

  FetchStep<E, T> followedBy(FetchPlan<T> plan) {
    return new FetchStep<>(attribute, occurrence, strategy, depth, further.and(plan));
  }

  FetchStep<E, T> with(Strategy how) {
    return new FetchStep<>(attribute, occurrence, how, depth, further);
  }

  FetchStep<E, T> repeated(int times) {
    return new FetchStep<>(attribute, occurrence, strategy, times, further);
  }

  /** Returns the attribute of the relationship. */
  public String attribute() {
    return attribute;
  }

  /** Returns how it is loaded; for executors. */
  public Strategy strategy() {
    return strategy;
  }

  /** Tells whether it is loaded along, and not by a touch or never; for executors. */
  public boolean isLoaded() {
    return strategy == Strategy.SELECT || strategy == Strategy.JOINED;
  }

  /** Returns how many levels of objects it is followed for; for executors. */
  public int depth() {
    return depth;
  }

  /** Returns what is loaded for the objects it leads to; for executors. */
  public FetchPlan<T> further() {
    return further;
  }

  /** Returns the table to join at the end of the step, or null where it is not joined. */
  @Nullable EntityTable<T, ?> joined(EntityTable<?, ?> from) {
    return strategy == Strategy.JOINED && occurrence != null
        ? occurrence.apply(TableSource.along(from, attribute))
        : null;
  }

  /** Returns the attribute, and in parentheses what comes behind it. */
  @Override
  public String toString() {
    return further.isEmpty() ? attribute : attribute + "(" + further + ")";
  }
}
