package dev.cinnabar.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DialectTest {

  @ParameterizedTest
  @CsvSource({
    "tasks, tasks",
    "user_id2, user_id2",
    "order, \"order\"",
    "Tasks, \"Tasks\"",
    "2nd, \"2nd\"",
    "_id, \"_id\"",
    "no space, \"no space\"",
    "straße, \"straße\""
  })
  void quotesIdentifiersOnlyWhereNeeded(String name, String written) {
    assertEquals(written, Dialect.ansi().identifier(name));
  }

  @Test
  void doublesQuotesInsideIdentifiers() {
    assertEquals("\"a\"\" --\"", Dialect.ansi().identifier("a\" --"));
  }

  @Test
  void quotesTheEmptyName() {
    assertEquals("\"\"", Dialect.ansi().identifier(""));
  }
}
