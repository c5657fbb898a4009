package dev.cinnabar.conformance.relation;

import static dev.cinnabar.conformance.model.one.PassportTable.PASSPORT;
import static dev.cinnabar.conformance.model.one.TravellerTable.TRAVELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.one.Passport;
import dev.cinnabar.conformance.model.one.Traveller;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.ConstraintViolationException;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reference that no two rows share: {@code @OneToOne} on the side with the foreign key. */
public abstract class OneToOneContract extends Contract {

  private static final String HELD =
      "SELECT p.number, t.name FROM passports p LEFT JOIN travellers t ON p.traveller_id = t.id"
          + " ORDER BY p.number";

  private final Traveller anna = new Traveller("Anna");
  private final Traveller ben = new Traveller("Ben");
  private final Passport first = new Passport("A1", anna);
  private final Passport second = new Passport("B2", ben);

  protected OneToOneContract(TestDatabase product) {
    super(product);
  }

  private void fill() {
    prepare(session -> session.addAll(first, second));
  }

  @Test
  void addsWhatItRefersToFirst() {
    try (Session session = database.openSession()) {
      session.add(first);
      session.commit();
    }
    log.assertSent("insert travellers", "insert passports");
    assertEquals(List.of("A1|Anna"), rows(HELD));
  }

  @Test
  void loadsWhatItRefersToForAllRowsAtOnce() {
    fill();
    try (Session session = database.openSession()) {
      List<String> names =
          session.select(PASSPORT).orderBy(PASSPORT.number.asc()).list().stream()
              .map(passport -> passport.getTraveller().getName())
              .toList();
      assertEquals(List.of("Anna", "Ben"), names);
    }
    log.assertSent("select passports", "select travellers");
  }

  @Test
  void letsTheDatabaseRefuseASecondReference() {
    fill();
    try (Session session = database.openSession()) {
      session.add(new Passport("C3", session.require(TRAVELLER, anna.getId())));
      ConstraintViolationException refused =
          assertThrows(ConstraintViolationException.class, session::flush);
      assertEquals("Passport", refused.entity());
      assertEquals("traveller", refused.attribute());
    }
    assertEquals(List.of("A1|Anna", "B2|Ben"), rows(HELD));
  }

  @Test
  void replacesTheRowThatHoldsTheReference() {
    fill();
    try (Session session = database.openSession()) {
      Passport old = session.require(PASSPORT, first.getId());
      session.add(new Passport("C3", old.getTraveller()));
      session.delete(old);
      log.clear();
      session.commit();
    }
    log.assertSent("delete passports", "insert passports");
    assertEquals(List.of("B2|Ben", "C3|Anna"), rows(HELD));
  }

  @Test
  void exchangesReferencesInOneFlush() {
    fill();
    try (Session session = database.openSession()) {
      List<Passport> passports = session.select(PASSPORT).orderBy(PASSPORT.id.asc()).list();
      Traveller other = passports.get(0).getTraveller();
      passports.get(0).setTraveller(passports.get(1).getTraveller());
      passports.get(1).setTraveller(other);
      log.clear();
      session.commit();
    }
    log.assertSent("update passports set traveller_id x3");
    assertEquals(List.of("A1|Ben", "B2|Anna"), rows(HELD));
  }

  @Test
  void joinsAlongTheReference() {
    fill();
    try (Session session = database.openSession()) {
      assertEquals(
          "B2",
          session.select(PASSPORT).where(PASSPORT.traveller().name.eq("Ben")).one().getNumber());
    }
  }
}
