package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.ParcelTable.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.Color;
import dev.cinnabar.conformance.model.Parcel;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.ValidationException;
import dev.cinnabar.session.Session;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the database puts into rows by itself: defaults and generated columns. */
public abstract class DatabaseValuesContract extends Contract {

  protected DatabaseValuesContract(TestDatabase product) {
    super(product);
  }

  @Test
  void readsDefaultsAndGeneratedColumnsBack() {
    Parcel parcel = new Parcel("Books", 3, 4);
    try (Session session = database.openSession()) {
      session.add(parcel);
      session.flush();

      String insert = log.statements().get(0);
      for (String left : List.of("color", "insured", "postage", "remark", "area", "stamp")) {
        String columns = insert.substring(0, insert.indexOf("VALUES"));
        assertTrue(!columns.contains(left), insert);
      }
      assertTrue(insert.contains("priority"), insert);
      assertEquals(Color.GREEN, parcel.color);
      assertEquals(true, parcel.insured);
      assertEquals(new BigDecimal("2.50"), parcel.postage);
      assertEquals("it's new", parcel.remark);
      assertEquals(1, parcel.priority);
      assertEquals(12, parcel.area);
      assertNull(parcel.stamp);
      Duration age = Duration.between(parcel.createdAt, Instant.now()).abs();
      assertTrue(age.compareTo(Duration.ofMinutes(5)) < 0, () -> "created " + parcel.createdAt);
      log.clear();

      assertEquals(List.of(), session.changes(parcel));
      session.commit();
      log.assertSent();
    }
    try (Session session = database.openSession()) {
      Parcel read = session.require(PARCEL, parcel.getId());
      assertEquals(parcel.createdAt, read.createdAt);
      assertEquals(parcel.postage, read.postage);
      assertEquals(parcel.color, read.color);
    }
  }

  @Test
  void insertsWhatIsSetInsteadOfDefaults() {
    Parcel parcel = new Parcel("Books", 1, 1);
    parcel.color = Color.RED;
    parcel.insured = false;
    parcel.postage = new BigDecimal("9.90");
    parcel.remark = "";
    parcel.priority = 0;
    prepare(session -> session.add(parcel));

    try (Session session = database.openSession()) {
      Parcel read = session.require(PARCEL, parcel.getId());
      assertEquals(Color.RED, read.color);
      assertEquals(false, read.insured);
      assertEquals(new BigDecimal("9.90"), read.postage);
      assertEquals("", read.remark);
      assertEquals(0, read.priority);
    }
  }

  @Test
  void matchesTheRowsOfABatch() {
    List<Parcel> parcels =
        List.of(
            new Parcel("one", 1, 1),
            new Parcel("two", 2, 2),
            new Parcel("three", 3, 3),
            new Parcel("four", 4, 4));
    parcels.get(1).remark = "set";
    parcels.get(2).remark = "set, too";
    prepare(session -> parcels.forEach(session::add));

    for (int i = 0; i < 4; i++) {
      assertEquals((i + 1) * (i + 1), parcels.get(i).area);
      assertNotNull(parcels.get(i).createdAt);
    }
    assertEquals(
        List.of("one|it's new", "two|set", "three|set, too", "four|it's new"),
        rows("SELECT label, remark FROM parcels ORDER BY id"));
  }

  @Test
  void readsGeneratedColumnsAgainAfterAnUpdate() {
    Parcel one = new Parcel("one", 2, 2);
    Parcel other = new Parcel("other", 3, 3);
    prepare(session -> session.addAll(one, other));
    try (Session session = database.openSession()) {
      List<Parcel> parcels = session.select(PARCEL).orderBy(PARCEL.id.asc()).list();
      log.clear();
      parcels.forEach(parcel -> parcel.width = 10);
      session.flush();

      log.assertSent("update parcels set width x2", "select parcels");
      assertEquals(List.of(20, 30), parcels.stream().map(parcel -> parcel.area).toList());
      assertEquals(List.of(), session.changes(parcels.get(0)));
      session.rollback();
      assertEquals(List.of(4, 9), parcels.stream().map(parcel -> parcel.area).toList());
    }
  }

  @Test
  void takesTheDatabasesValuesBackOnRollback() {
    Parcel parcel = new Parcel("Books", 3, 4);
    try (Session session = database.openSession()) {
      session.add(parcel);
      session.flush();
      session.rollback();

      assertNull(parcel.getId());
      assertNull(parcel.color);
      assertNull(parcel.createdAt);
      assertNull(parcel.area);
      assertEquals("none", parcel.stamp);
      session.add(parcel);
      session.commit();
    }
    assertEquals(List.of("12"), rows("SELECT area FROM parcels"));
    assertEquals(12, parcel.area);
  }

  @Test
  void refusesValuesThatNoInsertWrites() {
    Parcel stamped = new Parcel("Books", 3, 4);
    stamped.stamp = "paid";
    assertEquals(
        "[NotInsertable] Parcel.stamp of a new object was set, but its column is declared"
            + " insertable = false. Leave it unset: it is read back from the row.",
        refused(stamped).getMessage());
    Parcel computed = new Parcel("Books", 3, 4);
    computed.area = 13;
    assertEquals(
        "[NotInsertable] Parcel.area of a new object was set, but the database computes its"
            + " column. Leave it unset: it is read back from the row.",
        refused(computed).getMessage());
  }

  private EntityException refused(Parcel parcel) {
    try (Session session = database.openSession()) {
      session.add(parcel);
      EntityException refusal = assertThrows(EntityException.class, session::commit);
      log.assertSent();
      return refusal;
    }
  }

  @Test
  void refusesChangesThatNoUpdateWrites() {
    Parcel parcel = new Parcel("Books", 3, 4);
    prepare(session -> session.add(parcel));
    try (Session session = database.openSession()) {
      Parcel read = session.require(PARCEL, parcel.getId());
      log.clear();
      read.createdAt = Instant.EPOCH;
      EntityException immutable = assertThrows(EntityException.class, session::flush);
      assertEquals(ErrorCode.NotUpdatable, immutable.code());
      assertTrue(immutable.getMessage().contains("Parcel.createdAt of key"), immutable::getMessage);
      session.refresh(read);
      log.clear();
      read.area = 5;
      EntityException generated = assertThrows(EntityException.class, session::flush);
      assertTrue(
          generated.getMessage().contains("the database computes its column"),
          generated::getMessage);
      log.assertSent();
    }
  }

  @Test
  void refusesNullInARequiredColumnOnceItHasAValue() {
    Parcel parcel = new Parcel("Books", 3, 4);
    prepare(session -> session.add(parcel));
    try (Session session = database.openSession()) {
      session.require(PARCEL, parcel.getId()).color = null;
      assertThrows(ValidationException.class, session::commit);
    }
  }
}
