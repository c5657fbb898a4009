package dev.cinnabar.query;

import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static dev.cinnabar.query.Statements.select;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SortingTest {

  private static final Sorting SORTING =
      Sorting.by("title", USER_TASK.title).and("owner", USER_TASK.user().name);

  @Test
  void sortsAsTheUserAsks() {
    assertEquals(
        "SELECT ut.id FROM user_tasks ut LEFT JOIN users u ON u.id = ut.user_id"
            + " ORDER BY u.name, ut.title DESC",
        select(USER_TASK.id).orderBy(SORTING.orders(List.of("owner", "-title"))).toString());
    assertEquals(
        "SELECT id FROM user_tasks",
        select(USER_TASK.id).orderBy(SORTING.orders(List.of())).toString());
  }

  @Test
  void refusesWhatIsNoneOfTheNames() {
    for (String wish : List.of("id", "", "-", "--title", "title; DROP TABLE users", "Title")) {
      QueryException refused =
          assertThrows(QueryException.class, () -> SORTING.orders(List.of("title", wish)));
      assertEquals(ErrorCode.InvalidQuery, refused.code());
      assertEquals(
          "[InvalidQuery] Sorting: \"%s\" is none of [title, owner]. Use one of them, with a - before it for the largest first."
              .formatted(wish),
          refused.getMessage());
    }
  }
}
