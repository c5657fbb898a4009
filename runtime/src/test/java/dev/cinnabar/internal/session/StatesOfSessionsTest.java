package dev.cinnabar.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.session.Session;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of the guide says what the table in the code does. */
final class StatesOfSessionsTest {

  private static final List<Operation> ROWS =
      List.of(
          Operation.READ,
          Operation.NOTE,
          Operation.WRITE,
          Operation.INSPECT,
          Operation.ROLL_BACK,
          Operation.CLOSE);

  /** Returns the rows of the guide's table, without the first two. */
  private static List<String> table() throws IOException {
    String page = Files.readString(Path.of("../docs/guide/session.md"));
    return page.substring(page.indexOf("## States"))
        .lines()
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .toList();
  }

  @Test
  void guideTellsWhatEachStateAllows() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Operation operation : ROWS) {
      StringBuilder row = new StringBuilder();
      for (SessionStatus status : SessionStatus.values()) {
        row.append(status.allows(operation) ? " yes |" : " no |");
      }
      expected.add(row.toString());
    }
    assertEquals(expected, table().stream().map(row -> row.split("\\|", 3)[2]).toList());
  }

  @Test
  void guideNamesEachMethodOfASession() throws IOException {
    String table = String.join("\n", table());
    List<String> missing =
        Arrays.stream(Session.class.getMethods())
            .filter(method -> !method.isDefault())
            .map(Method::getName)
            .distinct()
            .filter(name -> !table.contains("`" + name + "`"))
            .toList();
    assertEquals(List.of(), missing);
  }
}
