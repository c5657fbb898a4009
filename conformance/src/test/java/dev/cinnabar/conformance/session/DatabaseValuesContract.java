package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.LetterTable.LETTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.Color;
import dev.cinnabar.conformance.model.Letter;
import dev.cinnabar.conformance.model.embedded.Envelope;
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
    Letter letter = new Letter("Books", 3, 4);
    try (Session session = database.openSession()) {
      session.add(letter);
      session.flush();

      String insert = log.statements().get(0);
      for (String left : List.of("color", "insured", "postage", "remark", "area", "stamp")) {
        String columns = insert.substring(0, insert.indexOf("VALUES"));
        assertTrue(!columns.contains(left), insert);
      }
      assertTrue(insert.contains("priority"), insert);
      assertEquals(Color.GREEN, letter.color);
      assertEquals(true, letter.insured);
      assertEquals(new BigDecimal("2.50"), letter.postage);
      assertEquals("it's new", letter.remark);
      assertEquals(1, letter.priority);
      assertEquals(12, letter.area);
      assertNull(letter.stamp);
      Duration age = Duration.between(letter.createdAt, Instant.now()).abs();
      assertTrue(age.compareTo(Duration.ofMinutes(5)) < 0, () -> "created " + letter.createdAt);
      log.clear();

      assertEquals(List.of(), session.changes(letter));
      session.commit();
      log.assertSent();
    }
    try (Session session = database.openSession()) {
      Letter read = session.require(LETTER, letter.getId());
      assertEquals(letter.createdAt, read.createdAt);
      assertEquals(letter.postage, read.postage);
      assertEquals(letter.color, read.color);
    }
  }

  @Test
  void insertsWhatIsSetInsteadOfDefaults() {
    Letter letter = new Letter("Books", 1, 1);
    letter.color = Color.RED;
    letter.insured = false;
    letter.postage = new BigDecimal("9.90");
    letter.remark = "";
    letter.priority = 0;
    prepare(session -> session.add(letter));

    try (Session session = database.openSession()) {
      Letter read = session.require(LETTER, letter.getId());
      assertEquals(Color.RED, read.color);
      assertEquals(false, read.insured);
      assertEquals(new BigDecimal("9.90"), read.postage);
      assertEquals("", read.remark);
      assertEquals(0, read.priority);
    }
  }

  @Test
  void matchesTheRowsOfABatch() {
    List<Letter> letters =
        List.of(
            new Letter("one", 1, 1),
            new Letter("two", 2, 2),
            new Letter("three", 3, 3),
            new Letter("four", 4, 4));
    letters.get(1).remark = "set";
    letters.get(2).remark = "set, too";
    prepare(session -> letters.forEach(session::add));

    for (int i = 0; i < 4; i++) {
      assertEquals((i + 1) * (i + 1), letters.get(i).area);
      assertNotNull(letters.get(i).createdAt);
    }
    assertEquals(
        List.of("one|it's new", "two|set", "three|set, too", "four|it's new"),
        rows("SELECT label, remark FROM letters ORDER BY id"));
  }

  @Test
  void readsGeneratedColumnsAgainAfterAnUpdate() {
    Letter one = new Letter("one", 2, 2);
    Letter other = new Letter("other", 3, 3);
    prepare(session -> session.addAll(one, other));
    try (Session session = database.openSession()) {
      List<Letter> letters = session.select(LETTER).orderBy(LETTER.id.asc()).list();
      log.clear();
      letters.forEach(letter -> letter.width = 10);
      session.flush();

      log.assertSent("update letters set width x2", "select letters");
      assertEquals(List.of(20, 30), letters.stream().map(letter -> letter.area).toList());
      assertEquals(List.of(), session.changes(letters.get(0)));
      session.rollback();
      assertEquals(List.of(4, 9), letters.stream().map(letter -> letter.area).toList());
    }
  }

  @Test
  void takesTheDatabasesValuesBackOnRollback() {
    Letter letter = new Letter("Books", 3, 4);
    try (Session session = database.openSession()) {
      session.add(letter);
      session.flush();
      session.rollback();

      assertNull(letter.getId());
      assertNull(letter.color);
      assertNull(letter.createdAt);
      assertNull(letter.area);
      assertEquals("none", letter.stamp);
      session.add(letter);
      session.commit();
    }
    assertEquals(List.of("12"), rows("SELECT area FROM letters"));
    assertEquals(12, letter.area);
  }

  @Test
  void refusesValuesThatNoInsertWrites() {
    Letter stamped = new Letter("Books", 3, 4);
    stamped.stamp = "paid";
    assertEquals(
        "[NotInsertable] Letter.stamp of a new object was set, but its column is declared"
            + " insertable = false. Leave it unset: it is read back from the row.",
        refused(stamped).getMessage());
    Letter computed = new Letter("Books", 3, 4);
    computed.area = 13;
    assertEquals(
        "[NotInsertable] Letter.area of a new object was set, but the database computes its"
            + " column. Leave it unset: it is read back from the row.",
        refused(computed).getMessage());
  }

  /** Nor would a part of an embedded value be written, which must not be lost in silence. */
  @Test
  void refusesPartsOfEmbeddedValuesThatNoInsertWrites() {
    Envelope envelope = new Envelope();
    envelope.number = 1;
    envelope.postmark = new Envelope.Postmark();
    envelope.postmark.town = "Ulm";
    envelope.postmark.stampedBy = "Anna";
    assertEquals(
        "[NotInsertable] Envelope.postmark.stampedBy of a new object was set, but its column is"
            + " declared insertable = false. Leave it unset: it is read back from the row.",
        refused(envelope).getMessage());
    envelope.postmark.stampedBy = null;
    envelope.sender = new Envelope.Sender("Ben", "Carla");
    assertEquals("Envelope.sender.checkedBy", attributeOf(refused(envelope)));
    envelope.sender = new Envelope.Sender("Ben", null);
    prepare(session -> session.add(envelope));
    assertEquals(
        List.of("Ulm|null|Ben|null"),
        rows("SELECT town, stamped_by, name, checked_by FROM envelopes"));
  }

  private static String attributeOf(EntityException refusal) {
    return refusal.getMessage().replaceAll("\\[NotInsertable] (\\S+) .*", "$1");
  }

  private EntityException refused(Object entity) {
    try (Session session = database.openSession()) {
      session.add(entity);
      EntityException refusal = assertThrows(EntityException.class, session::commit);
      log.assertSent();
      return refusal;
    }
  }

  @Test
  void refusesChangesThatNoUpdateWrites() {
    Letter letter = new Letter("Books", 3, 4);
    prepare(session -> session.add(letter));
    try (Session session = database.openSession()) {
      Letter read = session.require(LETTER, letter.getId());
      log.clear();
      read.createdAt = Instant.EPOCH;
      EntityException immutable = assertThrows(EntityException.class, session::flush);
      assertEquals(ErrorCode.NotUpdatable, immutable.code());
      assertTrue(immutable.getMessage().contains("Letter.createdAt of key"), immutable::getMessage);
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
    Letter letter = new Letter("Books", 3, 4);
    prepare(session -> session.add(letter));
    try (Session session = database.openSession()) {
      session.require(LETTER, letter.getId()).color = null;
      assertThrows(ValidationException.class, session::commit);
    }
  }
}
