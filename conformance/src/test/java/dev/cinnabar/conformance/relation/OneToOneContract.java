package dev.cinnabar.conformance.relation;

import static dev.cinnabar.conformance.model.one.PassportTable.PASSPORT;
import static dev.cinnabar.conformance.model.one.StampTable.STAMP;
import static dev.cinnabar.conformance.model.one.VisaTable.VISA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.one.Passport;
import dev.cinnabar.conformance.model.one.Stamp;
import dev.cinnabar.conformance.model.one.Traveller;
import dev.cinnabar.conformance.model.one.Visa;
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

  private static final String STAMPED =
      "SELECT v.country, s.place FROM visas v LEFT JOIN stamps s ON v.stamp_id = s.id"
          + " ORDER BY v.country";

  private final Passport first = new Passport("A1", new Traveller("Anna"));
  private final Passport second = new Passport("B2", new Traveller("Ben"));
  private final Visa peru = new Visa("Peru", new Stamp("Lima"));
  private final Visa chile = new Visa("Chile", new Stamp("Arica"));

  protected OneToOneContract(TestDatabase product) {
    super(product);
  }

  private void fill() {
    prepare(session -> session.addAll(first, second, peru, chile));
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
      List<String> places =
          session.select(VISA).orderBy(VISA.country.asc()).list().stream()
              .map(visa -> visa.getStamp().getPlace())
              .toList();
      assertEquals(List.of("Arica", "Lima"), places);
    }
    log.assertSent("select visas", "select stamps");
  }

  @Test
  void letsTheDatabaseRefuseASecondReference() {
    fill();
    try (Session session = database.openSession()) {
      session.add(new Visa("Brazil", session.require(VISA, peru.getId()).getStamp()));
      ConstraintViolationException refused =
          assertThrows(ConstraintViolationException.class, session::flush);
      assertEquals("Visa", refused.entity());
      assertEquals("stamp", refused.attribute());
    }
    assertEquals(List.of("Chile|Arica", "Peru|Lima"), rows(STAMPED));
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
      List<Visa> visas = session.select(VISA).orderBy(VISA.id.asc()).list();
      Stamp other = visas.get(0).getStamp();
      visas.get(0).setStamp(visas.get(1).getStamp());
      visas.get(1).setStamp(other);
      log.clear();
      session.commit();
    }
    log.assertSent("update visas set stamp_id x3");
    assertEquals(List.of("Chile|Lima", "Peru|Arica"), rows(STAMPED));
  }

  @Test
  void deletesWhatItLeadsToNoLonger() {
    fill();
    try (Session session = database.openSession()) {
      Visa read = session.require(VISA, peru.getId());
      read.setStamp(new Stamp("Cusco"));
      log.clear();
      session.commit();
    }
    log.assertSent("select stamps", "insert stamps", "update visas set stamp_id", "delete stamps");
    assertEquals(List.of("Chile|Arica", "Peru|Cusco"), rows(STAMPED));
    assertEquals(List.of("2"), rows("SELECT count(*) FROM stamps"));
  }

  @Test
  void keepsAnOrphanForAnotherOwnerAcrossAQuery() {
    fill();
    try (Session session = database.openSession()) {
      Visa from = session.require(VISA, peru.getId());
      Visa to = session.require(VISA, chile.getId());
      Stamp lima = from.getStamp();
      from.setStamp(null);
      session.select(STAMP).where(STAMP.place.eq("Arica")).one();
      to.setStamp(lima);
      session.commit();
    }
    assertEquals(List.of("Chile|Lima", "Peru|null"), rows(STAMPED));
    assertEquals(List.of("Lima"), rows("SELECT place FROM stamps"));
  }

  @Test
  void deletesWhatItLeadsToAlong() {
    fill();
    try (Session session = database.openSession()) {
      session.delete(session.require(VISA, peru.getId()));
      session.commit();
    }
    assertEquals(List.of("Chile|Arica"), rows(STAMPED));
    assertEquals(List.of("Arica"), rows("SELECT place FROM stamps"));
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
