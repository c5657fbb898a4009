package dev.cinnabar.query;

/** How a row is locked that is found by its key; see {@link SelectQuery#forUpdate()}. */
public enum Locking {
  /** {@code FOR UPDATE}: nobody else writes to the row, or locks it, until the transaction ends. */
  FOR_UPDATE,
  /** {@code FOR UPDATE NOWAIT}: fails where somebody else has locked the row. */
  FOR_UPDATE_NO_WAIT,
  /** {@code FOR UPDATE SKIP LOCKED}: finds nothing where somebody else has locked the row. */
  FOR_UPDATE_SKIP_LOCKED,
  /** {@code FOR SHARE}: nobody else writes to the row until the transaction ends. */
  FOR_SHARE;

  /** Returns the query with the lock; for executors. */
  public <E> Select<E> lock(Select<E> select) {
    return switch (this) {
      case FOR_UPDATE -> select.forUpdate();
      case FOR_UPDATE_NO_WAIT -> select.forUpdate().noWait();
      case FOR_UPDATE_SKIP_LOCKED -> select.forUpdate().skipLocked();
      case FOR_SHARE -> select.forShare();
    };
  }
}
