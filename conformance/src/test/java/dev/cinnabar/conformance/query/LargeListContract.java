package dev.cinnabar.conformance.query;

import static dev.cinnabar.conformance.model.AllTypesTable.ALL_TYPES;
import static dev.cinnabar.conformance.model.stock.WareTable.WARE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.AllTypes;
import dev.cinnabar.conformance.model.stock.Ware;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.query.Expression;
import dev.cinnabar.session.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists of any length are one statement, and of few different texts. */
public abstract class LargeListContract extends Contract {

  protected LargeListContract(TestDatabase product) {
    super(product);
  }

  @Test
  void takesListsOfAnyLengthInOneStatement() {
    prepare(
        session -> {
          for (int i = 0; i < 20; i++) {
            session.add(new Ware("ware \"" + i + "\" \\ ü😀", i * 7_000));
          }
        });
    try (Session session = database.openSession()) {
      for (int size : new int[] {0, 1, 2, 1_000, 1_001, 100_000}) {
        List<Integer> amounts = IntStream.range(0, size).boxed().toList();
        long expected = IntStream.range(0, 20).filter(i -> i * 7_000 < size).count();
        log.clear();
        assertEquals(expected, session.select(WARE).where(WARE.amount.in(amounts)).count());
        assertEquals(20 - expected, session.select(WARE).where(WARE.amount.notIn(amounts)).count());
        assertEquals(2, log.statements().size());
      }
      List<String> codes = new ArrayList<>();
      for (int i = 10; i < 2_000; i++) {
        codes.add("ware \"" + i + "\" \\ ü😀");
      }
      codes.add("tab\t, line\n and 'quotes'");
      assertEquals(10, session.select(WARE).where(WARE.code.in(codes)).list().size());
      assertEquals(
          10, session.update(WARE).set(WARE.label, "x").where(WARE.code.in(codes)).execute());
    }
  }

  @Test
  void hasOneTextForAllLongLists() {
    try (Session session = database.openSession()) {
      for (int size : new int[] {1_001, 5_000, 20_000}) {
        session.select(WARE).where(WARE.id.in(ids(size))).list();
      }
    }
    assertEquals(1, log.statements().stream().distinct().count(), log.statements()::toString);
    long binds = log.statements().get(0).chars().filter(c -> c == '?').count();
    assertTrue(binds <= 2, log.statements()::toString);
  }

  private static List<Long> ids(int size) {
    return IntStream.range(0, size).mapToObj(Long::valueOf).toList();
  }

  @Test
  void comparesValuesOfEveryType() {
    prepare(
        session -> {
          AllTypes row = new AllTypes();
          row.setUuid(new UUID(7, 7));
          row.setInstant(Instant.parse("2026-03-29T01:30:00.123456Z"));
          row.setDay(LocalDate.of(2026, 2, 7));
          row.setMoment(LocalDateTime.of(2026, 2, 7, 3, 4, 5, 600_000_000));
          row.setAmount(new BigDecimal("7.50"));
          row.setPreciseBoxed(7.5);
          row.setTruthBoxed(true);
          row.setText("7");
          session.add(row);
        });
    try (Session session = database.openSession()) {
      requireFound(session, ALL_TYPES.uuid, i -> new UUID(i, i));
      requireFound(
          session,
          ALL_TYPES.instant,
          i -> Instant.parse("2026-03-29T01:30:00.123456Z").plusSeconds(i - 7));
      requireFound(session, ALL_TYPES.day, i -> LocalDate.of(2026, 1, 31).plusDays(i));
      requireFound(
          session,
          ALL_TYPES.moment,
          i -> LocalDateTime.of(2026, 1, 31, 3, 4, 5, 600_000_000).plusDays(i));
      requireFound(session, ALL_TYPES.amount, i -> new BigDecimal(i + ".50"));
      requireFound(session, ALL_TYPES.preciseBoxed, i -> i + 0.5);
      requireFound(session, ALL_TYPES.truthBoxed, i -> i % 2 == 1);
      requireFound(session, ALL_TYPES.text, String::valueOf);
    }
  }

  private static <T> void requireFound(
      Session session, Expression<T> column, IntFunction<T> value) {
    List<T> values = IntStream.range(0, 1_500).mapToObj(value).toList();
    assertTrue(session.select(ALL_TYPES).where(column.in(values)).exists(), column::toString);
    List<T> others =
        IntStream.range(8, 1_600).mapToObj(i -> value.apply(i % 2 == 0 ? i : i - 1)).toList();
    assertEquals(0, session.select(ALL_TYPES).where(column.in(others)).count(), column::toString);
  }
}
