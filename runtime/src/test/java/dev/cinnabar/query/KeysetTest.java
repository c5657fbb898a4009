package dev.cinnabar.query;

import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.error.QueryException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeysetTest {

  @Test
  void keepsEveryKindOfValueInACursor() {
    List<Order> orders =
        List.of(USER_TASK.priority.desc(), USER_TASK.title.asc(), USER_TASK.id.asc());
    Object[] values = {null, "a:b;<>\u0000\"ü😀", Long.MIN_VALUE};
    String cursor = KeysetCursor.encode(values, orders, true);
    KeysetCursor decoded = KeysetCursor.decode(cursor, orders);
    assertEquals(true, decoded.backward());
    assertEquals(Arrays.asList(values), decoded.values());
    assertThrows(
        QueryException.class,
        () -> KeysetCursor.decode(cursor, List.of(USER_TASK.title.asc(), USER_TASK.id.asc())));
  }
}
