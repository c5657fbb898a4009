package dev.cinnabar.mapping;

/** What happens to the row of an object, for methods of its class that want to know. */
public enum LifecycleEvent {
  /** A flush is about to insert the row. */
  PRE_PERSIST,
  /** The row was inserted. */
  POST_PERSIST,
  /** A flush is about to update the row. */
  PRE_UPDATE,
  /** The row was updated. */
  POST_UPDATE,
  /** A flush is about to delete the row. */
  PRE_REMOVE,
  /** The row was deleted. */
  POST_REMOVE,
  /** The row was read, for the first time or again. */
  POST_LOAD
}
