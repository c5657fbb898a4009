package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.AllTypesTable.ALL_TYPES;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cinnabar.conformance.model.AllTypes;
import dev.cinnabar.conformance.model.Color;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.session.Session;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every type of column brings back what was stored. */
public abstract class TypesContract extends Contract {

  protected TypesContract(TestDatabase product) {
    super(product);
  }

  private static AllTypes filled() {
    AllTypes all = new AllTypes();
    all.setTruth(true);
    all.setTruthBoxed(false);
    all.setTiny(Short.MIN_VALUE);
    all.setTinyBoxed(Short.MAX_VALUE);
    all.setNumber(Integer.MIN_VALUE);
    all.setNumberBoxed(Integer.MAX_VALUE);
    all.setBig(Long.MIN_VALUE);
    all.setBigBoxed(Long.MAX_VALUE);
    all.setLetter('ß');
    all.setLetterBoxed('x');
    all.setReal(1.5f);
    all.setRealBoxed(Float.MAX_VALUE);
    all.setPrecise(0.1);
    all.setPreciseBoxed(Double.MIN_VALUE);
    all.setText("İstanbul ✨ 'x'");
    all.setAmount(new BigDecimal("-1234567890.12"));
    all.setHuge(new BigInteger("999999999999999999"));
    all.setDay(LocalDate.of(2024, 2, 29));
    all.setClock(LocalTime.of(23, 59, 59, 999_999_000));
    all.setMoment(LocalDateTime.of(2026, 3, 29, 2, 30, 0, 1_000));
    all.setInstant(Instant.parse("2026-10-25T00:30:00.123456Z"));
    all.setOffset(OffsetDateTime.parse("2026-01-01T00:30:00+05:45"));
    all.setZoned(ZonedDateTime.parse("2026-07-01T12:00:00+02:00[Europe/Berlin]"));
    all.setDuration(Duration.ofDays(400).plusNanos(1));
    all.setUuid(UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"));
    all.setColor(Color.GREEN);
    all.setColorNumber(Color.BLUE);
    all.setBytes(new byte[] {0, -1, 127});
    return all;
  }

  private void withStored(AllTypes stored, Consumer<AllTypes> check) {
    prepare(session -> session.add(stored));
    try (Session session = database.openSession()) {
      AllTypes read = session.require(ALL_TYPES, stored.getId());
      check.accept(read);
      log.clear();
      session.commit();
      log.assertSent(); // reading makes no change
    }
  }

  @Test
  void bringsBackValues() {
    AllTypes stored = filled();
    withStored(
        stored,
        read -> {
          assertEquals(true, read.isTruth());
          assertEquals(false, read.getTruthBoxed());
          assertEquals(stored.getTiny(), read.getTiny());
          assertEquals(stored.getTinyBoxed(), read.getTinyBoxed());
          assertEquals(stored.getNumber(), read.getNumber());
          assertEquals(stored.getNumberBoxed(), read.getNumberBoxed());
          assertEquals(stored.getBig(), read.getBig());
          assertEquals(stored.getBigBoxed(), read.getBigBoxed());
          assertEquals('ß', read.getLetter());
          assertEquals('x', read.getLetterBoxed());
          assertEquals(1.5f, read.getReal());
          assertEquals(Float.MAX_VALUE, read.getRealBoxed());
          assertEquals(0.1, read.getPrecise());
          assertEquals(Double.MIN_VALUE, read.getPreciseBoxed());
          assertEquals(stored.getText(), read.getText());
          assertEquals(stored.getAmount(), read.getAmount());
          assertEquals(stored.getHuge(), read.getHuge());
          assertEquals(stored.getDay(), read.getDay());
          assertEquals(stored.getClock(), read.getClock());
          assertEquals(stored.getMoment(), read.getMoment());
          assertEquals(stored.getInstant(), read.getInstant());
          assertEquals(stored.getOffset().withOffsetSameInstant(ZoneOffset.UTC), read.getOffset());
          assertEquals(stored.getZoned().toInstant(), read.getZoned().toInstant());
          assertEquals(stored.getDuration(), read.getDuration());
          assertEquals(stored.getUuid(), read.getUuid());
          assertEquals(Color.GREEN, read.getColor());
          assertEquals(Color.BLUE, read.getColorNumber());
          assertArrayEquals(stored.getBytes(), read.getBytes());
        });
  }

  @Test
  void bringsBackNulls() {
    withStored(
        new AllTypes(),
        read -> {
          assertNull(read.getTruthBoxed());
          assertNull(read.getTinyBoxed());
          assertNull(read.getNumberBoxed());
          assertNull(read.getBigBoxed());
          assertNull(read.getLetterBoxed());
          assertNull(read.getRealBoxed());
          assertNull(read.getPreciseBoxed());
          assertNull(read.getText());
          assertNull(read.getAmount());
          assertNull(read.getHuge());
          assertNull(read.getDay());
          assertNull(read.getClock());
          assertNull(read.getMoment());
          assertNull(read.getInstant());
          assertNull(read.getOffset());
          assertNull(read.getZoned());
          assertNull(read.getDuration());
          assertNull(read.getUuid());
          assertNull(read.getColor());
          assertNull(read.getColorNumber());
          assertNull(read.getBytes());
          assertEquals('a', read.getLetter());
        });
  }

  @Test
  void agreesWithTheRowAboutTimesFinerThanTheColumn() {
    AllTypes fine = new AllTypes();
    fine.setInstant(Instant.parse("2026-01-01T00:00:00.123456789Z"));
    prepare(session -> session.add(fine));
    try (Session session = database.openSession()) {
      AllTypes read = session.require(ALL_TYPES, fine.getId());
      assertEquals(Instant.parse("2026-01-01T00:00:00.123456Z"), read.getInstant());
    }
  }

  @Test
  void seesChangesInPlace() {
    AllTypes stored = filled();
    prepare(session -> session.add(stored));
    try (Session session = database.openSession()) {
      AllTypes read = session.require(ALL_TYPES, stored.getId());
      log.clear();
      read.getBytes()[0] = 42;
      session.commit();
      log.assertSent("update all_types set bytes");
      read.getBytes()[0] = 43;
      session.rollback();
      assertEquals(42, read.getBytes()[0]);
    }
  }

  @Test
  void takesAnotherScaleForNoChange() {
    AllTypes stored = new AllTypes();
    stored.setAmount(new BigDecimal("1.50"));
    prepare(session -> session.add(stored));
    try (Session session = database.openSession()) {
      AllTypes read = session.require(ALL_TYPES, stored.getId());
      log.clear();
      read.setAmount(new BigDecimal("1.5"));
      session.commit();
      log.assertSent();
    }
  }
}
