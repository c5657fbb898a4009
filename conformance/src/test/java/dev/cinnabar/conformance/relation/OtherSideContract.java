package dev.cinnabar.conformance.relation;

import static dev.cinnabar.conformance.model.one.PassportTable.PASSPORT;
import static dev.cinnabar.conformance.model.one.TravellerTable.TRAVELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.one.Passport;
import dev.cinnabar.conformance.model.one.Traveller;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The side of a one-to-one relationship without the foreign key: {@code mappedBy}. */
public abstract class OtherSideContract extends Contract {

  private static final String HELD =
      "SELECT p.number, t.name FROM passports p LEFT JOIN travellers t ON p.traveller_id = t.id"
          + " ORDER BY p.number";

  private final Traveller anna = new Traveller("Anna");
  private final Traveller ben = new Traveller("Ben");
  private final Traveller carl = new Traveller("Carl");

  protected OtherSideContract(TestDatabase product) {
    super(product);
  }

  private void fill() {
    anna.setPassport(new Passport("A1", null));
    ben.setPassport(new Passport("B2", null));
    prepare(session -> session.addAll(anna, ben, carl));
  }

  @Test
  void addsTheOtherSideWithItsOwner() {
    anna.setPassport(new Passport("A1", null));
    try (Session session = database.openSession()) {
      session.add(anna);
      assertSame(anna, anna.getPassport().getTraveller());
      session.commit();
    }
    log.assertSent("insert travellers", "insert passports");
    assertEquals(List.of("A1|Anna"), rows(HELD));
  }

  @Test
  void leavesAnObjectOutThatWasReplacedBeforeTheFlush() {
    anna.setPassport(new Passport("A1", null));
    try (Session session = database.openSession()) {
      session.add(anna);
      anna.setPassport(null);
      session.commit();
      assertNull(anna.getPassport());
    }
    assertEquals(List.of("A1|null"), rows(HELD));
  }

  @Test
  void loadsTheOtherSideWithTheResultByOneStatement() {
    fill();
    try (Session session = database.openSession()) {
      List<Traveller> travellers = session.select(TRAVELLER).orderBy(TRAVELLER.id.asc()).list();
      log.assertSent("select travellers", "select passports");
      assertEquals("A1", travellers.get(0).getPassport().getNumber());
      assertEquals("B2", travellers.get(1).getPassport().getNumber());
      assertNull(travellers.get(2).getPassport());
      assertSame(travellers.get(0), travellers.get(0).getPassport().getTraveller());
      log.assertSent();
    }
  }

  @Test
  void takesFromTheSessionWhatItHas() {
    fill();
    try (Session session = database.openSession()) {
      for (Passport passport : session.select(PASSPORT).list()) {
        assertSame(passport, passport.getTraveller().getPassport());
      }
    }
    log.assertSent("select passports", "select travellers");
  }

  @Test
  void writesTheForeignKeyOfTheOtherSide() {
    fill();
    try (Session session = database.openSession()) {
      session.require(TRAVELLER, carl.getId()).setPassport(new Passport("C3", null));
      log.clear();
      session.commit();
    }
    log.assertSent("insert passports");
    assertEquals(List.of("A1|Anna", "B2|Ben", "C3|Carl"), rows(HELD));
  }

  @Test
  void makesRoomForAnotherObject() {
    fill();
    try (Session session = database.openSession()) {
      Traveller read = session.require(TRAVELLER, anna.getId());
      Passport old = read.getPassport();
      read.setPassport(new Passport("C3", null));
      log.clear();
      session.commit();
      assertNull(old.getTraveller());
    }
    log.assertSent("update passports set traveller_id", "insert passports");
    assertEquals(List.of("A1|null", "B2|Ben", "C3|Anna"), rows(HELD));
  }

  @Test
  void makesRoomForAnObjectThatWasGivenTheOwner() {
    fill();
    try (Session session = database.openSession()) {
      Traveller read = session.require(TRAVELLER, anna.getId());
      Passport another = new Passport("C3", read);
      session.add(another);
      session.commit();
      assertSame(another, read.getPassport());
    }
    assertEquals(List.of("A1|null", "B2|Ben", "C3|Anna"), rows(HELD));
  }

  @Test
  void makesRoomAlsoAfterACommit() {
    fill();
    try (Session session = database.openSession()) {
      Traveller read = session.require(TRAVELLER, anna.getId());
      session.commit();
      session.add(new Passport("C3", read));
      session.commit();
    }
    assertEquals(List.of("A1|null", "B2|Ben", "C3|Anna"), rows(HELD));
  }

  @Test
  void movesTheObjectFromOwnerToOwner() {
    fill();
    try (Session session = database.openSession()) {
      Traveller from = session.require(TRAVELLER, anna.getId());
      Traveller to = session.require(TRAVELLER, carl.getId());
      to.setPassport(from.getPassport());
      log.clear();
      session.commit();
      log.assertSent("update passports set traveller_id");
      assertNull(from.getPassport());
    }
    assertEquals(List.of("A1|Carl", "B2|Ben"), rows(HELD));
  }

  @Test
  void exchangesObjects() {
    fill();
    try (Session session = database.openSession()) {
      Traveller one = session.require(TRAVELLER, anna.getId());
      Traveller other = session.require(TRAVELLER, ben.getId());
      Passport passport = one.getPassport();
      one.setPassport(other.getPassport());
      other.setPassport(passport);
      session.commit();
    }
    assertEquals(List.of("A1|Ben", "B2|Anna"), rows(HELD));
  }

  @Test
  void refusesTwoObjectsOfOneOwner() {
    fill();
    try (Session session = database.openSession()) {
      Traveller read = session.require(TRAVELLER, carl.getId());
      session.addAll(new Passport("C3", read), new Passport("D4", read));
      log.clear();
      EntityException refused = assertThrows(EntityException.class, session::flush);
      assertEquals(ErrorCode.ContradictingSides, refused.code());
      log.assertSent();
    }
  }

  @Test
  void refusesTwoRowsOfOneOwner() {
    fill();
    update("DROP TABLE passports");
    update(
        "CREATE TABLE passports (id BIGINT NOT NULL PRIMARY KEY, number VARCHAR(20),"
            + " traveller_id BIGINT)");
    update("INSERT INTO passports VALUES (1, 'A1', " + anna.getId() + ")");
    update("INSERT INTO passports VALUES (2, 'A2', " + anna.getId() + ")");
    try (Session session = database.openSession()) {
      for (int attempt = 0; attempt < 2; attempt++) {
        EntityException refused =
            assertThrows(EntityException.class, () -> session.get(TRAVELLER, anna.getId()));
        assertEquals(ErrorCode.NotUnique, refused.code());
      }
    }
    update("DELETE FROM passports WHERE id = 2");
    try (Session session = database.openSession()) {
      assertEquals("A1", session.require(TRAVELLER, anna.getId()).getPassport().getNumber());
    }
  }

  @Test
  void deletesTheOtherSideAlong() {
    fill();
    try (Session session = database.openSession()) {
      session.delete(session.require(TRAVELLER, anna.getId()));
      log.clear();
      session.commit();
    }
    log.assertSent("delete passports", "delete travellers");
    assertEquals(List.of("B2|Ben"), rows(HELD));
  }

  @Test
  void bringsTheOtherSideBackOnRollback() {
    fill();
    try (Session session = database.openSession()) {
      Traveller read = session.require(TRAVELLER, anna.getId());
      session.commit();
      Passport old = session.require(TRAVELLER, anna.getId()).getPassport();
      session.commit();
      read.setPassport(new Passport("C3", null));
      session.flush();
      session.rollback();
      assertSame(old, read.getPassport());
      assertSame(read, old.getTraveller());
      session.commit();
    }
    assertEquals(List.of("A1|Anna", "B2|Ben"), rows(HELD));
  }

  @Test
  void mergesTheOtherSide() {
    fill();
    Traveller outside = new Traveller("Dora");
    outside.setPassport(new Passport("D4", null));
    try (Session session = database.openSession()) {
      Traveller merged = session.merge(outside);
      assertSame(merged, merged.getPassport().getTraveller());
      session.commit();
    }
    assertEquals(List.of("A1|Anna", "B2|Ben", "D4|Dora"), rows(HELD));
  }

  @Test
  void seesWhatAnotherHasWrittenAfterACommit() {
    fill();
    try (Session session = database.openSession()) {
      Traveller read = session.require(TRAVELLER, carl.getId());
      assertNull(read.getPassport());
      session.commit();
      update("UPDATE passports SET traveller_id = " + carl.getId() + " WHERE number = 'A1'");
      assertEquals("A1", session.require(TRAVELLER, carl.getId()).getPassport().getNumber());
    }
  }

  @Test
  void joinsAlongTheOtherSide() {
    fill();
    try (Session session = database.openSession()) {
      assertEquals(
          "Ben",
          session.select(TRAVELLER).where(TRAVELLER.passport().number.eq("B2")).one().getName());
      assertEquals(
          List.of("Carl"),
          session.select(TRAVELLER.name).where(TRAVELLER.passport().id.isNull()).list());
    }
  }
}
