package dev.cinnabar.query;

/** What a session makes of the rows of a query that are objects. */
public enum Treatment {
  /** The objects of the session; what is loaded and unflushed stays. */
  TRACKED,
  /** The objects of the session, with the values of the rows whatever was changed in them. */
  REFRESHED,
  /** Objects of no session, which nobody compares or writes. */
  READ_ONLY
}
