package dev.cinnabar.conformance.fidelity;

import static dev.cinnabar.conformance.fidelity.CrateTable.CRATE;
import static dev.cinnabar.conformance.fidelity.StrictReadingTable.STRICT_READING;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.query.Expression;
import dev.cinnabar.query.Predicate;
import dev.cinnabar.session.Session;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A value that does not fit is refused by name, wherever it comes from and wherever it goes. */
public abstract class UnfitValuesContract extends Contract {

  private static final String HALF = "\uD83D";

  protected UnfitValuesContract(TestDatabase product) {
    super(product);
  }

  private static Crate crate(Consumer<Crate> change) {
    Crate crate = new Crate("A", "1.0");
    crate.label = new Crate.Label();
    crate.second = new Crate.Label();
    change.accept(crate);
    return crate;
  }

  private static Crate labelled(Consumer<Crate.Label> change) {
    return crate(crate -> change.accept(crate.label));
  }

  @Test
  void refusesWhatDoesNotFitBeforeAnythingIsSent() {
    assertAll(
        refusedUnsent("label.word", labelled(label -> label.word = "12345")),
        refusedUnsent("label.price", labelled(label -> label.price = new BigDecimal("1000"))),
        refusedUnsent("label.price", labelled(label -> label.price = new BigDecimal("0.001"))),
        refusedUnsent("label.weight", labelled(label -> label.weight = Double.NaN)),
        refusedUnsent("second.word", crate(crate -> crate.second.word = "123")),
        refusedUnsent("second.price", crate(crate -> crate.second.price = new BigDecimal("12.5"))),
        refusedUnsent("code", crate(crate -> crate.code = new Crate.Code("1234"))),
        refusedUnsent("stars", crate(crate -> crate.stars = new Stars(6))),
        refusedUnsent("hall", new Crate("123456", "1.0")),
        refusedUnsent("shelf", new Crate("A", "1000.0")),
        refusedUnsent("shelf", new Crate("A", "1.05")),
        refusedUnsent("label.word", labelled(label -> label.word = HALF)),
        refusedUnsent("code", crate(crate -> crate.code = new Crate.Code(HALF))),
        refusedUnsent("hall", new Crate(HALF, "1.0")));
  }

  private Executable refusedUnsent(String attribute, Crate crate) {
    return () -> {
      log.clear();
      try (Session session = database.openSession()) {
        CinnabarException refused =
            assertThrows(
                CinnabarException.class,
                () -> {
                  session.add(crate);
                  session.flush();
                },
                attribute);
        assertEquals("Crate", refused.entity());
        assertTrue(refused.getMessage().contains("Crate." + attribute + ":"), refused::getMessage);
      }
      log.assertSent();
    };
  }

  @Test
  void refusesAChangeThatDoesNotFit() {
    prepare(session -> session.add(crate(crate -> crate.label.word = "new")));
    try (Session session = database.openSession()) {
      Crate crate = session.require(CRATE, new Crate.Place("A", BigDecimal.ONE));
      crate.label.word = HALF;
      CinnabarException refused = assertThrows(CinnabarException.class, session::flush);
      assertEquals(ErrorCode.ColumnValue, refused.code());
      assertEquals("Crate", refused.entity());
      assertNotNull(refused.key());
      assertTrue(refused.getMessage().contains("Crate.label.word:"), refused::getMessage);
    }
    assertEquals(List.of("new"), rows("SELECT word FROM fidelity_crates"));
  }

  @Test
  void namesTheAttributeThatAQueryComparesWithWhatDoesNotFit() {
    BigDecimal fine = new BigDecimal("0.001");
    assertAll(
        refused("Crate.label.word", CRATE.label.word.eq(HALF)),
        refused("Crate.label.word", CRATE.label.word.contains(HALF)),
        refused("Crate.label.word", CRATE.label.word.in(List.of("a", HALF))),
        refused("Crate.label.price", CRATE.label.price.gt(fine)),
        refused("Crate.label.price", CRATE.label.price.between(BigDecimal.ONE, fine)),
        refused("Crate.label.price", CRATE.label.price.isDistinctFrom(fine)),
        refused("Crate.code", CRATE.code.eq(new Crate.Code(HALF))),
        refused("Crate.hall", CRATE.hall.eq(HALF)),
        refused("Crate.shelf", () -> CRATE.hasKey(new Crate.Place("A", fine))),
        refused("Crate.hall", () -> CRATE.hasKey(new Crate.Place(HALF, BigDecimal.ONE))));
  }

  private Executable refused(String attribute, Predicate condition) {
    return refused(attribute, () -> condition);
  }

  private Executable refused(String attribute, Supplier<Predicate> condition) {
    return () -> {
      log.clear();
      try (Session session = database.openSession()) {
        CinnabarException refused =
            assertThrows(
                CinnabarException.class,
                () -> session.select(CRATE).where(condition.get()).list(),
                attribute);
        assertEquals(ErrorCode.ColumnValue, refused.code(), refused::getMessage);
        assertTrue(refused.getMessage().contains(attribute + ":"), refused::getMessage);
      }
      log.assertSent();
    };
  }

  @Test
  void namesThePartOfAKeyThatDoesNotFit() {
    for (Crate.Place key :
        List.of(
            new Crate.Place(HALF, BigDecimal.ONE), new Crate.Place("A", new BigDecimal("1.05")))) {
      try (Session session = database.openSession()) {
        CinnabarException refused =
            assertThrows(CinnabarException.class, () -> session.get(CRATE, key));
        assertEquals(ErrorCode.ColumnValue, refused.code());
        assertEquals("Crate", refused.entity());
        String attribute = key.hall().equals(HALF) ? "Crate.hall:" : "Crate.shelf:";
        assertTrue(refused.getMessage().contains(attribute), refused::getMessage);
      }
    }
    log.assertSent();
  }

  @Test
  void namesTheAttributeThatCannotHoldAStoredValue() {
    update("DROP TABLE fidelity_strict_readings");
    update("ALTER TABLE fidelity_loose_readings RENAME TO fidelity_strict_readings");
    insert("1, 1, 1, 1, 1, 1, 'a', 'a', 'OPAL', 0, 'F', 1000, 1");
    List<Executable> checks = new ArrayList<>();
    checks.add(() -> assertEquals(1, read().tiny));
    for (String column :
        List.of("flag", "tiny", "number", "ratio", "precise_number", "letter", "word", "stone")) {
      checks.add(unreadable(column, "NULL"));
    }
    checks.add(unreadable("flag", "2"));
    checks.add(unreadable("tiny", "70000"));
    checks.add(unreadable("number", "3000000000"));
    checks.add(unreadable("ratio", "1e300"));
    checks.add(unreadable("letter", "'ab'"));
    checks.add(unreadable("letter", "''"));
    checks.add(unreadable("stone", "'opal'"));
    checks.add(unreadable("stone_number", "-1"));
    checks.add(unreadable("stone_number", "3"));
    checks.add(unreadable("stone_number", "70000"));
    checks.add(unreadable("grade", "'X'"));
    checks.add(unreadable("box_tiny", "-70000"));
    assertAll(checks);
  }

  private void insert(String values) {
    update(
        "INSERT INTO fidelity_strict_readings (id, flag, tiny, number, ratio, precise_number,"
            + " letter, word, stone, stone_number, grade, amount, box_tiny) VALUES ("
            + values
            + ")");
  }

  private StrictReading read() {
    try (Session session = database.openSession()) {
      return session.require(STRICT_READING, 1L);
    }
  }

  private Executable unreadable(String column, String literal) {
    String attribute =
        STRICT_READING.mapper().mapping().columns().stream()
            .filter(mapped -> mapped.name().equals(column))
            .map(mapped -> "StrictReading." + mapped.attribute())
            .findFirst()
            .orElseThrow();
    return () -> {
      update("UPDATE fidelity_strict_readings SET " + column + " = " + literal);
      CinnabarException refused =
          assertThrows(CinnabarException.class, this::read, column + " = " + literal);
      update("UPDATE fidelity_strict_readings SET " + column + " = " + usual(column));
      assertEquals(ErrorCode.ColumnValue, refused.code(), refused::getMessage);
      assertEquals("StrictReading", refused.entity());
      assertEquals(1L, refused.key());
      assertTrue(refused.getMessage().contains(attribute + " of key 1:"), refused::getMessage);
    };
  }

  private static String usual(String column) {
    return switch (column) {
      case "letter", "word" -> "'a'";
      case "stone" -> "'OPAL'";
      case "grade" -> "'F'";
      case "stone_number" -> "0";
      default -> "1";
    };
  }

  @Test
  void namesTheAttributeOfAStoredValueThatAQueryCannotRead() {
    update("DROP TABLE fidelity_strict_readings");
    update("ALTER TABLE fidelity_loose_readings RENAME TO fidelity_strict_readings");
    insert("1, 2, 70000, 3000000000, 1, 1, 'ab', 'a', 'opal', 3, 'X', 1000, -70000");
    assertAll(
        unread("StrictReading.flag", STRICT_READING.flag),
        unread("StrictReading.tiny", STRICT_READING.tiny),
        unread("StrictReading.number", STRICT_READING.number),
        unread("StrictReading.letter", STRICT_READING.letter),
        unread("StrictReading.stone", STRICT_READING.stone),
        unread("StrictReading.stoneNumber", STRICT_READING.stoneNumber),
        unread("StrictReading.grade", STRICT_READING.grade),
        unread("StrictReading.box.tiny", STRICT_READING.box.tiny),
        unread("Column 1 of the query", STRICT_READING.number.plus(1)));
  }

  private Executable unread(String name, Expression<?> value) {
    return () -> {
      try (Session session = database.openSession()) {
        CinnabarException refused =
            assertThrows(
                CinnabarException.class,
                () -> session.select(value).from(STRICT_READING).list(),
                name);
        assertEquals(ErrorCode.ColumnValue, refused.code(), refused::getMessage);
        assertTrue(
            refused.getMessage().startsWith("[ColumnValue] " + name + ":"), refused::getMessage);
      }
    };
  }
}
