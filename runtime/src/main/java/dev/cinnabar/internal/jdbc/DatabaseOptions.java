package dev.cinnabar.internal.jdbc;

import dev.cinnabar.session.SessionOptions;

/**
 * How a database was asked to behave.
 *
 * @param showValues whether bound values may show in the log, in events and in messages
 * @param staleOnCommit whether loaded state is read anew after a commit
 * @param sessions how sessions behave that are not told otherwise
 */
public record DatabaseOptions(boolean showValues, boolean staleOnCommit, SessionOptions sessions) {

  /** What is not asked for. */
  public static final DatabaseOptions DEFAULT =
      new DatabaseOptions(false, true, SessionOptions.DEFAULT);
}
