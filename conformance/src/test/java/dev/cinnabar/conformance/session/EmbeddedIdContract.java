package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.keys.BerthTable.BERTH;
import static dev.cinnabar.conformance.model.keys.BunkTable.BUNK;
import static dev.cinnabar.conformance.model.keys.CrateTable.CRATE;
import static dev.cinnabar.conformance.model.keys.GuestTable.GUEST;
import static dev.cinnabar.conformance.model.keys.LaneTable.LANE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.keys.Berth;
import dev.cinnabar.conformance.model.keys.BerthId;
import dev.cinnabar.conformance.model.keys.Bunk;
import dev.cinnabar.conformance.model.keys.Crate;
import dev.cinnabar.conformance.model.keys.Guest;
import dev.cinnabar.conformance.model.keys.Lane;
import dev.cinnabar.conformance.model.keys.LaneId;
import dev.cinnabar.conformance.model.keys.value.CrateId;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.ValidationException;
import dev.cinnabar.session.Session;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys of several columns that the entity holds as one object. */
public abstract class EmbeddedIdContract extends Contract {

  private static final String BERTHS = "SELECT deck, place, label FROM berths ORDER BY deck, place";
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

  protected EmbeddedIdContract(TestDatabase product) {
    super(product);
  }

  private static Berth berth(String deck, int place, String... guests) {
    Berth berth = new Berth(new BerthId(deck, place), deck + place);
    for (String name : guests) {
      berth.getGuests().add(new Guest(name));
    }
    return berth;
  }

  @Test
  void storesFindsWritesAndDeletesByTheKeyObject() {
    try (Session session = database.openSession()) {
      session.addAll(berth("A", 1), berth("A", 2), berth("B", 1));
      session.commit();
      log.assertSent("insert berths x3");
    }
    try (Session session = database.openSession()) {
      Berth berth = session.require(BERTH, new BerthId("A", 2));
      assertEquals(new BerthId("A", 2), berth.getId());
      assertSame(berth, session.get(BERTH, new BerthId("A", 2)));
      assertNull(session.get(BERTH, new BerthId("B", 2)));
      log.assertSent("select berths", "select berths");
      berth.setLabel("changed");
      session.delete(session.require(BERTH, new BerthId("B", 1)));
      log.clear();
      session.commit();
      log.assertSent("select guests", "update berths set label", "delete berths");
    }
    assertEquals(List.of("A|1|A1", "A|2|changed"), rows(BERTHS));
  }

  @Test
  void asksByPartsAndByTheWholeKey() {
    prepare(session -> session.addAll(berth("A", 1), berth("A", 2), berth("B", 1)));
    try (Session session = database.openSession()) {
      assertEquals(
          List.of("A2", "A1"),
          session
              .select(BERTH)
              .where(BERTH.id.deck.eq("A"))
              .orderBy(BERTH.id.place.desc())
              .list()
              .stream()
              .map(Berth::getLabel)
              .toList());
      assertEquals(
          "B1", session.select(BERTH).where(BERTH.id.eq(new BerthId("B", 1))).one().getLabel());
      assertEquals(
          "B1", session.select(BERTH).where(BERTH.hasKey(new BerthId("B", 1))).one().getLabel());
      assertEquals(2, session.select(BERTH).where(BERTH.id.ne(new BerthId("A", 1))).count());
    }
  }

  @Test
  void followsReferencesOfSeveralColumns() {
    prepare(session -> session.addAll(berth("A", 1, "Anna"), berth("A", 2, "Ben"), berth("B", 1)));
    try (Session session = database.openSession()) {
      List<Guest> guests = session.select(GUEST).orderBy(GUEST.name.asc()).list();
      assertEquals(new BerthId("A", 1), guests.get(0).getBerth().getId());
      log.assertSent("select guests");
      assertEquals("A1", guests.get(0).getBerth().getLabel());
      assertEquals("A2", guests.get(1).getBerth().getLabel());
      log.assertSent("select berths");
      guests.get(0).setBerth(session.require(BERTH, new BerthId("B", 1)));
      session.commit();
    }
    assertEquals(
        List.of("Anna|B|1", "Ben|A|2"),
        rows("SELECT name, berth_deck, berth_place FROM guests ORDER BY name"));
    try (Session session = database.openSession()) {
      log.clear();
      assertEquals(
          "Ben",
          session.select(GUEST).where(GUEST.berth().id.eq(new BerthId("A", 2))).one().getName());
      assertEquals(
          "Anna", session.select(GUEST).where(GUEST.berth().id.deck.eq("B")).one().getName());
      assertTrue(log.statements().stream().noneMatch(sql -> sql.contains("JOIN")));
      assertEquals(
          "Ben", session.select(GUEST).where(GUEST.berth().label.eq("A2")).one().getName());
      assertEquals(
          List.of(0, 1, 1),
          session.select(BERTH).orderBy(BERTH.keyOrder()).list().stream()
              .map(berth -> berth.getGuests().size())
              .toList());
    }
  }

  @Test
  void insertsWhatARowStandsOnFirst() {
    Berth low = berth("A", 1);
    Berth high = berth("A", 2);
    high.setOver(low);
    prepare(session -> session.addAll(high, low));
    try (Session session = database.openSession()) {
      Berth read = session.require(BERTH, new BerthId("A", 2));
      assertEquals("A1", read.getOver().getLabel());
      session.delete(read.getOver());
      session.delete(read);
      session.commit();
    }
    assertEquals(List.of(), rows(BERTHS));
  }

  @Test
  void storesKeysOfAClassUnderOtherColumns() {
    CrateId key = new CrateId("north", MAY);
    prepare(session -> session.addAll(new Crate(key, 7), new Crate(new CrateId("south", MAY), 8)));
    assertEquals(
        List.of("north|7", "south|8"),
        rows("SELECT store_code, weight FROM crates ORDER BY store_code"));
    try (Session session = database.openSession()) {
      Crate read = session.require(CRATE, new CrateId("north", MAY));
      assertEquals(7, read.weight());
      assertEquals(key, read.id());
      assertNotSame(key, read.id());
      assertEquals(8, session.select(CRATE).where(CRATE.id.store.eq("south")).one().weight());
    }
    try (Session session = database.openSession()) {
      session.add(new Crate(new CrateId("too long for it", MAY), 1));
      ValidationException refused = assertThrows(ValidationException.class, session::flush);
      assertTrue(refused.getMessage().contains("Crate.id.store"), refused.getMessage());
    }
  }

  @Test
  void storesKeyObjectsThatOnlyTheConstructorSets() {
    prepare(session -> session.add(new Bunk(new BerthId("A", 1))));
    try (Session session = database.openSession()) {
      Bunk bunk = session.require(BUNK, new BerthId("A", 1));
      assertEquals(new BerthId("A", 1), bunk.getId());
      bunk.setSleeper("Anna");
      session.commit();
    }
    assertEquals(List.of("A|1|Anna"), rows("SELECT deck, place, sleeper FROM bunks"));
  }

  @Test
  void keepsItsOwnKeyWhenTheObjectGivenChanges() {
    LaneId given = new LaneId(1, 4);
    prepare(session -> session.add(new Lane(new LaneId(1, 4), "old")));
    try (Session session = database.openSession()) {
      Lane lane = session.require(LANE, given);
      given.renumber(5);
      lane.rename("new");
      session.commit();
      assertSame(lane, session.get(LANE, new LaneId(1, 4)));
    }
    assertEquals(List.of("1|new"), rows("SELECT hall, name FROM lanes"));
  }

  @Test
  void takesBackWhatARolledBackFlushWrote() {
    Berth berth = berth("A", 1, "Anna");
    BerthId key = berth.getId();
    try (Session session = database.openSession()) {
      session.add(berth);
      session.flush();
      session.rollback();
      assertSame(key, berth.getId());
      session.add(berth);
      session.commit();
    }
    assertEquals(List.of("A|1|A1"), rows(BERTHS));
  }

  @Test
  void refusesMissingIncompleteAndDoubleKeys() {
    try (Session session = database.openSession()) {
      session.add(new Berth(null, "none"));
      assertCode(ErrorCode.KeyMissing, session::flush);
    }
    try (Session session = database.openSession()) {
      session.add(berth(null, 1));
      CinnabarException refused = assertCode(ErrorCode.KeyMissing, session::flush);
      assertTrue(refused.getMessage().contains("Berth.id.deck"), refused.getMessage());
    }
    try (Session session = database.openSession()) {
      assertCode(ErrorCode.KeyMissing, () -> session.get(BERTH, new BerthId(null, 1)));
    }
    prepare(session -> session.add(berth("A", 1)));
    try (Session session = database.openSession()) {
      session.require(BERTH, new BerthId("A", 1));
      assertCode(ErrorCode.DuplicateObject, () -> session.add(berth("A", 1)));
    }
    try (Session session = database.openSession()) {
      session.add(berth("A", 1));
      assertThrows(CinnabarException.class, session::flush);
    }
    assertEquals(List.of("A|1|A1"), rows(BERTHS));
  }

  @Test
  void rollbackTakesBackAKeyObjectThatWasChangedInPlace() {
    prepare(session -> session.add(new Lane(new LaneId(1, 4), "old")));
    try (Session session = database.openSession()) {
      Lane lane = session.require(LANE, new LaneId(1, 4));
      lane.id().renumber(5);
      session.rollback();
      assertEquals(4, lane.id().number());
    }
  }

  private static CinnabarException assertCode(ErrorCode code, Runnable call) {
    CinnabarException thrown = assertThrows(CinnabarException.class, call::run);
    assertEquals(code, thrown.code());
    return thrown;
  }
}
