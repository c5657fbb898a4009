package dev.cinnabar.internal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.mapping.LongEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The table of entries against a plain map. */
final class EntriesTest {

  private final Entries<Numbered, Numbered.Snapshot> numbered =
      new Entries<>(Numbered.Mapper.INSTANCE);
  private final Entries<Priced, Priced.Snapshot> priced = new Entries<>(Priced.Mapper.INSTANCE);

  @Test
  void findsKeysAtTheEdges() {
    for (long key : new long[] {0, -1, 1, Long.MIN_VALUE, Long.MAX_VALUE}) {
      assertNull(numbered.find(key));
      Numbered.Snapshot entry = Numbered.entry(key);
      numbered.add(entry);
      assertSame(entry, numbered.find(key));
      assertSame(entry, numbered.find((Object) key));
    }
    assertEquals(5, numbered.size());
    assertNull(numbered.find(2L));
  }

  @Test
  void findsKeysOfNarrowTypes() {
    numbered.add(Numbered.entry(7));
    assertNotNull(numbered.find((Object) 7));
    assertNotNull(numbered.find((Object) (short) 7));
  }

  @Test
  void agreesWithAMapOverManyOperations() {
    Random random = new Random(20_240_229);
    Map<Long, Numbered.Snapshot> model = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      long key = random.nextInt(4_000) - 2_000L;
      key = random.nextInt(50) == 0 ? key << 40 : key;
      Numbered.Snapshot expected = model.get(key);
      assertSame(expected, numbered.find(key));
      if (expected == null) {
        Numbered.Snapshot entry = Numbered.entry(key);
        model.put(key, entry);
        numbered.add(entry);
      } else if (random.nextInt(3) > 0) {
        numbered.remove(expected);
        model.remove(key);
      }
      if (random.nextInt(5_000) == 0) {
        numbered.reserve(random.nextInt(1_000));
      }
      assertEquals(model.size(), numbered.size());
    }
    Map<Long, Numbered.Snapshot> left = new HashMap<>();
    numbered.forEach(entry -> assertNull(left.put(entry.longKey(), entry)));
    assertEquals(model, left);
  }

  @Test
  void keepsTheOrderOfLoadingOverHolesAndGrowth() {
    Map<Long, Numbered.Snapshot> model = new LinkedHashMap<>();
    for (long key = 0; key < 1_000; key++) {
      Numbered.Snapshot entry = Numbered.entry(key * 31 % 1_009);
      numbered.add(entry);
      model.put(entry.longKey(), entry);
      if (key % 3 == 0) {
        numbered.remove(entry);
        model.remove(entry.longKey());
      }
    }
    List<Numbered.Snapshot> walked = new ArrayList<>();
    numbered.forEach(walked::add);
    assertEquals(List.copyOf(model.values()), walked);
  }

  @Test
  void leavesOutWhatIsAddedDuringAWalk() {
    for (long key = 0; key < 10; key++) {
      numbered.add(Numbered.entry(key));
    }
    List<Long> walked = new ArrayList<>();
    numbered.forEach(
        entry -> {
          walked.add(entry.longKey());
          for (int i = 0; i < 20; i++) {
            numbered.add(Numbered.entry(1_000 + entry.longKey() * 20 + i));
          }
        });
    assertEquals(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L), walked);
    assertEquals(210, numbered.size());
  }

  @Test
  void leavesOutWhatIsRemovedDuringAWalk() {
    List<Numbered.Snapshot> entries = new ArrayList<>();
    for (long key = 0; key < 10; key++) {
      Numbered.Snapshot entry = Numbered.entry(key);
      entries.add(entry);
      numbered.add(entry);
    }
    List<Long> walked = new ArrayList<>();
    numbered.forEach(
        entry -> {
          walked.add(entry.longKey());
          if (entry.longKey() == 0) {
            numbered.remove(entries.get(5));
          }
        });
    assertEquals(List.of(0L, 1L, 2L, 3L, 4L, 6L, 7L, 8L, 9L), walked);
  }

  @Test
  void findsOneEntryForOneNumberHoweverWritten() {
    BigDecimal written = new BigDecimal("1.0");
    Priced object = new Priced(written);
    IdentityMap identities = new IdentityMap();
    Priced.Snapshot entry = identities.register(Priced.Mapper.INSTANCE, object, Status.LOADED);
    Entries<Priced, Priced.Snapshot> entries = identities.of(Priced.Mapper.INSTANCE);
    assertSame(entry, entries.find(Priced.Mapper.INSTANCE.identity(new BigDecimal("1.000"))));
    assertSame(entry, identities.entryOf(Priced.Mapper.INSTANCE, object));
    assertSame(
        entry, identities.entryWithKeyOf(Priced.Mapper.INSTANCE, new Priced(new BigDecimal("1"))));
    assertNull(
        identities.entryOf(Priced.Mapper.INSTANCE, new Priced(new BigDecimal("1"))),
        "another object of that key");
  }

  @Test
  void agreesWithAMapOverManyObjectKeys() {
    Random random = new Random(7);
    Map<BigDecimal, Priced.Snapshot> model = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      BigDecimal key = BigDecimal.valueOf(random.nextInt(2_000), 2);
      Priced.Snapshot expected = model.get(key);
      assertSame(expected, priced.find(key));
      if (expected == null) {
        Priced.Snapshot entry = Priced.entry(key);
        model.put(key, entry);
        priced.add(entry);
      } else if (random.nextBoolean()) {
        priced.remove(expected);
        model.remove(key);
      }
    }
    assertEquals(model.size(), priced.size());
  }

  @Test
  void findsAnObjectWhoseKeyWasChangedOnlyBySearching() {
    IdentityMap identities = new IdentityMap();
    Numbered object = new Numbered(1L);
    LongEntry<Numbered> entry =
        identities.register(Numbered.Mapper.INSTANCE, object, Status.LOADED);
    object.id = 2L;
    assertNull(identities.entryOf(Numbered.Mapper.INSTANCE, object));
    assertSame(entry, identities.searchEntryOf(Numbered.Mapper.INSTANCE, object));
    object.id = null;
    assertSame(entry, identities.searchEntryOf(Numbered.Mapper.INSTANCE, object));
  }

  @Test
  void refusesToRemoveWhatIsNotThere() {
    numbered.add(Numbered.entry(1));
    assertThrows(IllegalStateException.class, () -> numbered.remove(Numbered.entry(1)));
  }
}
