package dev.cinnabar.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement that was sent.
 *
 * @param sql the text, with a question mark for each bound value
 * @param rows how many rows of values it was sent with: 1 but for batches
 * @param nanos how long the database took to answer; reading rows is not counted
 * @param values the bound values row by row, as {@code toString} shows them; empty unless the
 *     database was opened with {@code showValues}
 * @param failure why the statement failed, or null
 */
public record StatementEvent(
    String sql, int rows, long nanos, List<@Nullable String> values, @Nullable Throwable failure) {

  /** Copies the list, which may hold null. */
  public StatementEvent {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }
}
