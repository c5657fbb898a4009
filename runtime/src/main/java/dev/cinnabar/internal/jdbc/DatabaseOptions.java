package dev.cinnabar.internal.jdbc;

/**
 * How a database was asked to behave.
 *
 * @param showValues whether bound values may show in the log, in events and in messages
 * @param staleOnCommit whether loaded state is read anew after a commit
 * @param strictLoading whether a touch loads nothing, unless a session is told otherwise
 */
public record DatabaseOptions(boolean showValues, boolean staleOnCommit, boolean strictLoading) {

  /** What is not asked for. */
  public static final DatabaseOptions DEFAULT = new DatabaseOptions(false, true, false);
}
