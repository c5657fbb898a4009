package dev.cinnabar.internal.relation;

/** What happens when something is touched that was not loaded. */
public enum Touch {
  /** It is loaded, unless the session says otherwise. */
  AS_THE_SESSION,
  /** It is loaded, whatever the session says. */
  LOADS,
  /** It is an error. */
  RAISES
}
