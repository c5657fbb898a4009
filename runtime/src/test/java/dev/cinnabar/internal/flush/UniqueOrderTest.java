package dev.cinnabar.internal.flush;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.flush.Things.Badge;
import dev.cinnabar.internal.flush.Things.Owner;
import dev.cinnabar.internal.identity.IdentityMap;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How unique values go from row to row within one flush, without a database. */
final class UniqueOrderTest {

  private static final int NAME = 1;
  private static final int NUMBER = 2;
  private static final int DAY = 3;
  private static final int OWNER = 4;

  private final TableOrder tables = new TableOrder(List.of(Things.OWNER, Things.BADGE));
  private final IdentityMap identities = new IdentityMap();
  private final List<FlushRow.Insert> inserts = new ArrayList<>();
  private final List<FlushRow.Update<?, ?>> updates = new ArrayList<>();
  private final List<FlushRow.Delete<?, ?>> deletes = new ArrayList<>();

  @Test
  void keepsTheUsualOrderWhereNothingIsExchanged() {
    Badge first = stored(1, "a", 1, 1);
    Badge second = stored(2, "b", 2, 2);
    insert(new Badge("c", 3, 3));
    change(first, NAME, "d");
    delete(second);
    assertPlan("insert 1 Badge", "update 1 Badge", "delete 1 Badge");
  }

  @Test
  void deletesFirstWhatAnInsertReplaces() {
    Badge old = stored(1, "a", 1, 1);
    delete(old);
    delete(stored(2, "b", 2, 2));
    insert(new Badge("a", 9, 9));
    assertPlan("delete 1 Badge", "insert 1 Badge", "delete 1 Badge");
  }

  @Test
  void deletesFirstWhatAnUpdateReplaces() {
    delete(stored(1, "a", 1, 1));
    change(stored(2, "b", 2, 2), NUMBER, 1);
    assertPlan("delete 1 Badge", "update 1 Badge");
  }

  @Test
  void updatesFirstWhatGivesAValueToAnInsert() {
    Badge giver = stored(1, "a", 1, 1);
    change(giver, NAME, "b");
    insert(new Badge("a", 2, 2));
    assertPlan("update 1 Badge", "insert 1 Badge");
  }

  @Test
  void updatesAChainFromItsEnd() {
    change(stored(1, "a", 1, 1), NAME, "b");
    change(stored(2, "b", 2, 2), NAME, "c");
    change(stored(3, "c", 3, 3), NAME, "d");
    FlushPlan plan = plan();
    assertEquals("update 3 Badge", plan.toString());
    FlushPlan.Updates step = (FlushPlan.Updates) plan.steps().get(0);
    assertEquals(List.of(3L, 2L, 1L), step.rows().stream().map(row -> row.entry().key()).toList());
  }

  @Test
  void parksOneRowOfASwap() {
    change(stored(1, "a", 1, 1), NAME, "b");
    change(stored(2, "b", 2, 2), NAME, "a");
    assertPlan("park 1 Badge[1]", "update 2 Badge");
  }

  @Test
  void parksOneRowOfEachSwapInOneBatch() {
    for (int pair = 0; pair < 3; pair++) {
      int one = pair * 2;
      int other = one + 1;
      Badge first = stored(one + 1, "n" + one, one, one);
      Badge second = stored(other + 1, "n" + other, other, other);
      change(first, NUMBER, other);
      change(second, NUMBER, one);
    }
    assertPlan("park 3 Badge[2]", "update 6 Badge");
  }

  @Test
  void parksOneRowOfALargerCircle() {
    change(stored(1, "a", 1, 1), NUMBER, 2);
    change(stored(2, "b", 2, 2), NUMBER, 3);
    change(stored(3, "c", 3, 3), NUMBER, 1);
    assertPlan("park 1 Badge[2]", "update 3 Badge");
  }

  @Test
  void parksWhatCannotBeUpdatedBeforeItsNewOwnerIsThere() {
    Owner owner = new Owner("Anna");
    Badge giver = stored(1, "a", 1, 1);
    change(giver, NAME, "b");
    giver.set(OWNER, owner);
    updates.clear();
    updated(giver);
    insert(Things.OWNER, owner);
    insert(new Badge("a", 2, 2));
    assertPlan("park 1 Badge[1]", "insert 1 Owner", "insert 1 Badge", "update 1 Badge");
  }

  @Test
  void movesManyRowsAlongWithoutTakingLong() {
    List<Badge> badges = new ArrayList<>();
    for (int number = 0; number < 20_000; number++) {
      badges.add(stored(number + 1, "n" + number, number, number));
    }
    badges.forEach(badge -> change(badge, NUMBER, (Integer) badge.get(NUMBER) + 1));
    insert(new Badge("first", 0, -1));
    assertTimeout(Duration.ofSeconds(30), () -> assertPlan("update 20000 Badge", "insert 1 Badge"));
  }

  @Test
  void opensCirclesOverTwoKeys() {
    Badge first = stored(1, "a", 1, 1);
    Badge second = stored(2, "b", 2, 2);
    Badge third = stored(3, "c", 3, 3);
    first.set(NAME, "b");
    change(first, NUMBER, 3);
    second.set(NAME, "d");
    change(second, NUMBER, 1);
    change(third, NUMBER, 9);
    assertPlan("park 1 Badge[1]", "update 1 Badge", "update 2 Badge");
  }

  @Test
  void takesNoNullForAValue() {
    Badge first = stored(1, null, 1, 1);
    delete(first);
    insert(new Badge(null, 2, 2));
    assertPlan("insert 1 Badge", "delete 1 Badge");
  }

  @Test
  void refusesASwapOfWhatCanHoldNothingElse() {
    change(stored(1, "a", 1, 1), DAY, LocalDate.ofEpochDay(2));
    change(stored(2, "b", 2, 2), DAY, LocalDate.ofEpochDay(1));
    EntityException error = assertThrows(EntityException.class, this::plan);
    assertEquals(ErrorCode.UniqueExchange, error.code());
    assertEquals(
        "[UniqueExchange] Badge 1 is to get the unique day that Badge 2 gives up in the same flush,"
            + " neither can be written first, and the column can hold no other value for a moment."
            + " Flush in between, or make it nullable.",
        error.getMessage());
  }

  private Badge stored(long key, String name, int number, int day) {
    Badge badge = new Badge(name, number, day);
    badge.set(0, key);
    NumberedMapper.Snapshot<Badge> entry = identities.register(Things.BADGE, badge, Status.LOADED);
    Things.BADGE.capture(badge, entry);
    return badge;
  }

  private void change(Badge badge, int column, Object value) {
    badge.set(column, value);
    updated(badge);
  }

  private void updated(Badge badge) {
    NumberedMapper.Snapshot<Badge> entry = entryOf(badge);
    Changes changes = new Changes();
    Things.BADGE.compare(badge, entry, changes);
    List<Integer> columns = Arrays.stream(changes.columns()).boxed().toList();
    updates.add(new FlushRow.Update<>(Things.BADGE, entry, badge, columns, List.of()));
  }

  private void delete(Badge badge) {
    deletes.add(new FlushRow.Delete<>(Things.BADGE, entryOf(badge), Map.of()));
  }

  private NumberedMapper.Snapshot<Badge> entryOf(Badge badge) {
    return identities.of(Things.BADGE).find((long) badge.key());
  }

  private void insert(Badge badge) {
    insert(Things.BADGE, badge);
  }

  private <E extends Thing, S extends Entry<E>> void insert(
      EntityMapper<E, ?, S> mapper, E entity) {
    inserts.add(new FlushRow.Insert(new Pending<>(mapper, entity), List.of(), List.of()));
  }

  private FlushPlan plan() {
    return new FlushPlanner(tables).plan(inserts, updates, deletes);
  }

  private void assertPlan(String... steps) {
    assertEquals(String.join("\n", steps), plan().toString());
  }
}
