package dev.cinnabar.internal.jdbc;

import dev.cinnabar.session.StatementEvent;
import dev.cinnabar.session.StatementListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells the listener and the logger {@code dev.cinnabar.sql} of each statement. Where nobody
 * listens, a statement costs one question whether somebody does.
 */
public final class StatementLog {

  private static final Logger LOGGER = System.getLogger("dev.cinnabar.sql");

  private final @Nullable StatementListener listener;
  private final boolean showValues;

  /** Creates a log. */
  public StatementLog(@Nullable StatementListener listener, boolean showValues) {
    this.listener = listener;
    this.showValues = showValues;
  }

  /** Tells whether somebody listens. */
  boolean isActive() {
    return listener != null || LOGGER.isLoggable(Level.DEBUG);
  }

  /** Tells whether bound values may be shown. */
  boolean showsValues() {
    return showValues;
  }

  void executed(
      String sql,
      int rows,
      long nanos,
      List<@Nullable String> values,
      @Nullable Throwable failure) {
    if (LOGGER.isLoggable(Level.DEBUG)) {
      LOGGER.log(Level.DEBUG, line(sql, rows, nanos, values, failure));
    }
    if (listener != null) {
      listener.executed(new StatementEvent(sql, rows, nanos, values, failure));
    }
  }

  private static String line(
      String sql,
      int rows,
      long nanos,
      List<@Nullable String> values,
      @Nullable Throwable failure) {
    StringBuilder line = new StringBuilder(sql);
    line.append(String.format(Locale.ROOT, " [%.3f ms", nanos / 1e6));
    if (rows != 1) {
      line.append(", ").append(rows).append(" rows");
    }
    line.append(failure == null ? "]" : ", failed]");
    return values.isEmpty() ? line.toString() : line.append(' ').append(values).toString();
  }
}
