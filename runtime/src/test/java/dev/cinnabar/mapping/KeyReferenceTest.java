package dev.cinnabar.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Plain columns that hold the key of another entity. */
final class KeyReferenceTest {

  private static final KeyReference<long[], Long> PRIMITIVE =
      KeyReference.<long[], Long>of(
              "userId",
              1,
              () -> {
                throw new AssertionError();
              },
              held -> held[0],
              (held, key) -> held[0] = key)
          .none(0L);

  @Test
  void readsZeroInAPrimitiveAsNone() {
    assertNull(PRIMITIVE.get(new long[] {0}));
    assertEquals(7L, PRIMITIVE.get(new long[] {7}));
  }

  @Test
  void writesNoneIntoAPrimitiveAsZero() {
    long[] held = {7};
    PRIMITIVE.set(held, null);
    assertEquals(0, held[0]);
  }
}
