package dev.cinnabar.session;

/** What an object is to a session. */
public enum EntityState {
  /** The session does not know the object. */
  TRANSIENT,
  /** Added; its row will be inserted by the next flush. */
  PENDING,
  /** Stands for a row. */
  PERSISTENT,
  /** Its row was deleted in this transaction, or will be by the next flush. */
  DELETED,
  /** Stands for a row, but not in this session. */
  DETACHED
}
