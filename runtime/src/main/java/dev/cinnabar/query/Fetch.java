package dev.cinnabar.query;

/**
 * What is loaded along with objects: a relationship, one behind another, or a whole plan. Immutable
 * and safe for use by many threads.
 *
 * <pre>{@code
 * session.select(USER).fetch(USER.tasks).list();
 * // SELECT … FROM users
 * // SELECT … FROM tasks WHERE user_id IN (?, …) ORDER BY id
 * }</pre>
 *
 * @param <E> the entity from whose objects it starts
 */
public sealed interface Fetch<E> permits FetchPlan, FetchPath {

  /** Returns all that is loaded. */
  FetchPlan<E> plan();
}
