package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.TicketTable.TICKET;
import static dev.cinnabar.conformance.model.unique.FeastTable.FEAST;
import static dev.cinnabar.conformance.model.unique.LockerTable.LOCKER;
import static dev.cinnabar.conformance.model.unique.PlaceTable.PLACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.Ticket;
import dev.cinnabar.conformance.model.unique.Feast;
import dev.cinnabar.conformance.model.unique.Locker;
import dev.cinnabar.conformance.model.unique.Place;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Unique values go from row to row within one flush. */
public abstract class UniqueContract extends Contract {

  private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 26);
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 29);

  protected UniqueContract(TestDatabase product) {
    super(product);
  }

  @Test
  void replacesARowByANewOneOfTheSameValue() {
    prepare(session -> session.add(new Ticket("A-1")));
    try (Session session = database.openSession()) {
      session.delete(session.select(TICKET).one());
      session.add(new Ticket("A-1"));
      log.clear();
      session.commit();
      log.assertSent("delete tickets", "insert tickets");
    }
    assertEquals(List.of("A-1"), rows("SELECT code FROM tickets"));
  }

  @Test
  void givesTheValueOfAChangedRowToANewOne() {
    prepare(session -> session.add(new Ticket("A-1")));
    try (Session session = database.openSession()) {
      session.select(TICKET).one().setCode("A-2");
      session.add(new Ticket("A-1"));
      log.clear();
      session.commit();
      log.assertSent("update tickets set code", "insert tickets");
    }
    assertEquals(List.of("A-1", "A-2"), rows("SELECT code FROM tickets ORDER BY code"));
  }

  @Test
  void movesValuesAlongAChain() {
    prepareLockers(3);
    try (Session session = database.openSession()) {
      for (Locker locker : session.select(LOCKER).list()) {
        locker.setNumber(locker.getNumber() + 1);
      }
      log.clear();
      session.commit();
      log.assertSent("update lockers set number x3");
    }
    assertEquals(List.of("2|A", "3|B", "4|C"), lockers());
  }

  @Test
  void swapsNumbersThatMustBeThere() {
    prepareLockers(2);
    try (Session session = database.openSession()) {
      List<Locker> lockers = session.select(LOCKER).orderBy(LOCKER.id.asc()).list();
      lockers.get(0).setNumber(2);
      lockers.get(1).setNumber(1);
      log.clear();
      session.commit();
      log.assertSent("update lockers set number x3");
    }
    assertEquals(List.of("1|B", "2|A"), lockers());
  }

  @Test
  void swapsTextsThatMayBeNull() {
    prepareLockers(2);
    try (Session session = database.openSession()) {
      List<Locker> lockers = session.select(LOCKER).orderBy(LOCKER.id.asc()).list();
      lockers.get(0).setCode("B");
      lockers.get(1).setCode("A");
      log.clear();
      session.commit();
      log.assertSent("update lockers set code x3");
    }
    assertEquals(List.of("1|B", "2|A"), lockers());
  }

  @Test
  void swapsTextsThatMustBeThere() {
    prepare(session -> session.addAll(new Ticket("A-1"), new Ticket("A-2")));
    try (Session session = database.openSession()) {
      Ticket one = session.select(TICKET).where(TICKET.code.eq("A-1")).one();
      Ticket two = session.select(TICKET).where(TICKET.code.eq("A-2")).one();
      one.setCode("A-2");
      two.setCode("A-1");
      session.flush();
      assertEquals(one, session.select(TICKET).where(TICKET.code.eq("A-2")).one());
      session.rollback();
      assertEquals("A-1", one.getCode());
      assertEquals("A-2", two.getCode());
    }
    assertEquals(List.of("A-1", "A-2"), rows("SELECT code FROM tickets ORDER BY code"));
  }

  @Test
  void turnsValuesInACircle() {
    prepareLockers(4);
    try (Session session = database.openSession()) {
      for (Locker locker : session.select(LOCKER).list()) {
        locker.setNumber(locker.getNumber() % 4 + 1);
      }
      log.clear();
      session.commit();
      log.assertSent("update lockers set number x5");
    }
    assertEquals(List.of("1|D", "2|A", "3|B", "4|C"), lockers());
  }

  @Test
  void replacesARowWhoseChildrenMoveToTheNewOne() {
    Locker old = new Locker(1, "A");
    prepare(session -> session.addAll(old, new Place(old, 1)));
    try (Session session = database.openSession()) {
      Locker replaced = session.require(LOCKER, old.getId());
      Locker replacement = new Locker(7, "A");
      session.add(replacement);
      session.select(PLACE).one().setLocker(replacement);
      session.delete(replaced);
      log.clear();
      session.commit();
      log.assertSent(
          "update lockers set code",
          "insert lockers",
          "update places set locker_id",
          "delete lockers");
    }
    assertEquals(
        List.of("7|A|1"),
        rows(
            "SELECT l.number, l.code, p.shelf FROM places p JOIN lockers l ON l.id = p.locker_id"));
  }

  @Test
  void swapsWhatIsUniqueTogether() {
    Locker first = new Locker(1, "A");
    Locker second = new Locker(2, "B");
    prepare(session -> session.addAll(first, second, new Place(first, 1), new Place(second, 1)));
    try (Session session = database.openSession()) {
      List<Place> places = session.select(PLACE).orderBy(PLACE.id.asc()).list();
      Locker held = places.get(0).getLocker();
      places.get(0).setLocker(places.get(1).getLocker());
      places.get(1).setLocker(held);
      log.clear();
      session.commit();
      log.assertSent(
          "update places set shelf",
          "update places set locker_id",
          "update places set locker_id, shelf");
    }
    assertEquals(
        List.of("2|1", "1|1"),
        rows(
            "SELECT l.number, p.shelf FROM places p JOIN lockers l ON l.id = p.locker_id"
                + " ORDER BY p.id"));
  }

  @Test
  void updatesARowThatIsDeletedAndAddedAgain() {
    prepare(session -> session.add(new Feast("Easter", FRIDAY)));
    try (Session session = database.openSession()) {
      session.delete(session.require(FEAST, "Easter"));
      session.add(new Feast("Easter", MONDAY));
      session.add(new Feast("Good Friday", FRIDAY));
      log.clear();
      session.commit();
      log.assertSent("update feasts set held", "insert feasts");
    }
    assertEquals(
        List.of("Easter|" + MONDAY, "Good Friday|" + FRIDAY),
        rows("SELECT name, held FROM feasts ORDER BY name"));
  }

  @Test
  void refusesASwapOfWhatCanHoldNothingElse() {
    prepare(
        session -> session.addAll(new Feast("Good Friday", FRIDAY), new Feast("Easter", MONDAY)));
    try (Session session = database.openSession()) {
      Feast first = session.require(FEAST, "Good Friday");
      Feast second = session.require(FEAST, "Easter");
      first.setHeld(MONDAY);
      second.setHeld(FRIDAY);
      log.clear();
      EntityException refused = assertThrows(EntityException.class, session::commit);
      assertEquals(ErrorCode.UniqueExchange, refused.code());
      assertTrue(refused.getMessage().contains("Feast Easter"), refused::getMessage);
      assertTrue(refused.getMessage().contains("Feast Good Friday"), refused::getMessage);
      log.assertSent();
      second.setHeld(FRIDAY.minusDays(1)); // Nothing was sent, so the session is still good.
      session.flush();
      second.setHeld(FRIDAY);
      session.commit();
    }
    assertEquals(
        List.of("Easter|" + FRIDAY, "Good Friday|" + MONDAY),
        rows("SELECT name, held FROM feasts ORDER BY name"));
  }

  private void prepareLockers(int count) {
    prepare(
        session -> {
          for (int number = 1; number <= count; number++) {
            session.add(new Locker(number, "ABCD".substring(number - 1, number)));
          }
        });
  }

  private List<String> lockers() {
    return rows("SELECT number, code FROM lockers ORDER BY number");
  }
}
