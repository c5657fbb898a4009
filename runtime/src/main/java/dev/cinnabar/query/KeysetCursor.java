package dev.cinnabar.query;

import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in an ordered result as text: the order that it belongs to, the direction, and the values
 * of the row there. Whatever users make of it, its values only ever become binds.
 *
 * @param backward whether it leads to the rows before it
 * @param values the values by which the row is ordered
 */
record KeysetCursor(boolean backward, List<@Nullable Object> values) {

  static String encode(@Nullable Object[] values, List<Order> orders, boolean backward) {
    CursorBinder binder = new CursorBinder();
    for (int i = 0; i < values.length; i++) {
      bind(orders.get(i).expression(), values[i], binder);
    }
    String text = (backward ? "<" : ">") + fingerprint(orders) + ";" + binder.text();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @SuppressWarnings("unchecked") // The value was read by the type of the expression.
  private static <T> void bind(
      Expression<T> expression, @Nullable Object value, CursorBinder binder) {
    if (value == null) {
      binder.setNull(expression.type().sqlType());
    } else {
      expression.type().bind((T) value, binder);
    }
  }

  /**
   * Reads a cursor.
   *
   * @throws QueryException where it is none of this order
   */
  static KeysetCursor decode(String cursor, List<Order> orders) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String start = fingerprint(orders) + ";";
      boolean backward = text.startsWith("<");
      if (!(backward || text.startsWith(">")) || !text.startsWith(start, 1)) {
        throw foreign(null);
      }
      CursorRow row = CursorRow.of(text.substring(start.length() + 1), orders.size());
      List<@Nullable Object> values = new ArrayList<>();
      for (int i = 0; i < orders.size(); i++) {
        values.add(row.isNull(i + 1) ? null : orders.get(i).expression().type().read(row, i + 1));
      }
      return new KeysetCursor(backward, values);
    } catch (IllegalArgumentException | java.time.DateTimeException | CinnabarException broken) {
      throw broken instanceof QueryException own ? own : foreign(broken);
    }
  }

  private static QueryException foreign(@Nullable Exception cause) {
    return new QueryException(
        ErrorCode.InvalidQuery,
        "slice(…): the cursor is none of this query and its order. Start with the first slice.",
        null,
        cause);
  }

  /** Tells orders apart by their columns and directions; the hash of a text never changes. */
  private static String fingerprint(List<Order> orders) {
    StringBuilder text = new StringBuilder();
    for (Order order : orders) {
      text.append(order.expression()).append(order.descending()).append(order.nulls());
      text.append(order.expression().type().sqlType());
    }
    return Integer.toHexString(text.toString().hashCode());
  }
}
