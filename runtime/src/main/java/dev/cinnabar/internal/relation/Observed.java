package dev.cinnabar.internal.relation;

/** What stands in an entity's field in the place of a plain collection. */
interface Observed {

  /** Returns what stands behind it. */
  Elements<?, ?> elements();
}
