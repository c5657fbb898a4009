package dev.cinnabar.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SuggestionsTest {

  @Test
  void findsTheNameOneSlipAway() {
    List<String> names = List.of("title", "user", "owner");

    assertEquals(Optional.of("user"), Suggestions.closest("usre", names));
    assertEquals(Optional.of("user"), Suggestions.closest("User", names));
    assertEquals(Optional.of("title"), Suggestions.closest("tilte", names));
  }

  @Test
  void findsNothingFarAway() {
    assertEquals(Optional.empty(), Suggestions.closest("zebra", List.of("user", "title")));
  }

  @Test
  void saysSomethingElseWhereNothingIsClose() {
    assertEquals("Add it.", Suggestions.didYouMean("zebra", List.of("user"), "Add it."));
  }
}
