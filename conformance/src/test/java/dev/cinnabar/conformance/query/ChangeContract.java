package dev.cinnabar.conformance.query;

import static dev.cinnabar.conformance.model.stock.DeliveryTable.DELIVERY;
import static dev.cinnabar.conformance.model.stock.WareTable.WARE;
import static dev.cinnabar.query.Expressions.proposed;
import static dev.cinnabar.query.Statements.select;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.stock.Delivery;
import dev.cinnabar.conformance.model.stock.Ware;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.error.StaleDataException;
import dev.cinnabar.query.Parameter;
import dev.cinnabar.query.Update;
import dev.cinnabar.session.Session;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements that change rows without loading them. */
public abstract class ChangeContract extends Contract {

  private static final String WARES = "SELECT code, amount, label FROM wares ORDER BY code";

  record Line(String code, int amount) {}

  private Session session;

  protected ChangeContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void fill() {
    prepare(
        session -> {
          Ware nails = new Ware("nails", 100);
          nails.setPrice(new BigDecimal("1.25"));
          Ware screws = new Ware("screws", 20);
          session.addAll(nails, screws);
          session.addAll(new Delivery(nails, 5), new Delivery(screws, 7), new Delivery(null, 9));
        });
    session = database.openSession();
  }

  @AfterEach
  void closeSession() {
    session.close();
  }

  private List<String> sent() {
    List<String> sent = log.statements();
    log.clear();
    return sent;
  }

  @Test
  void updatesByValuesAndExpressions() {
    long changed =
        session
            .update(WARE)
            .set(WARE.label, "much")
            .set(WARE.amount, WARE.amount.plus(1))
            .where(WARE.amount.gt(50))
            .execute();
    assertEquals(1, changed);
    assertEquals(
        List.of("UPDATE wares SET label = ?, amount = amount + ? WHERE amount > ?"), sent());
    session.commit();
    assertEquals(List.of("nails|101|much", "screws|20|null"), rows(WARES));
  }

  @Test
  void updatesDecimalsByWhatHasMoreDigits() {
    session
        .update(WARE)
        .set(WARE.price, WARE.price.times(new BigDecimal("1.1")))
        .where(WARE.price.isNotNull())
        .execute();
    // 1.25 * 1.1 = 1.375
    assertEquals(
        new BigDecimal("1.38"), session.select(WARE.price).where(WARE.code.eq("nails")).one());
  }

  @Test
  void writesNullAndReferences() {
    Ware nails = session.select(WARE).where(WARE.code.eq("nails")).one();
    log.clear();
    session
        .update(DELIVERY)
        .set(DELIVERY.ware(), nails)
        .setNull(DELIVERY.note)
        .everywhere()
        .execute();
    assertEquals(
        List.of("UPDATE deliveries SET ware_id = ?, note = ?, version = version + ?"), sent());
    session.update(DELIVERY).set(DELIVERY.ware(), null).where(DELIVERY.quantity.eq(5)).execute();
    session
        .update(DELIVERY)
        .set(DELIVERY.ware().id, nails.getId())
        .where(DELIVERY.quantity.eq(7))
        .execute();
    session.commit();
    assertEquals(
        List.of("5|null", "7|nails", "9|nails"),
        rows(
            "SELECT d.quantity, w.code FROM deliveries d LEFT JOIN wares w ON w.id = d.ware_id ORDER BY d.quantity"));
  }

  @Test
  void followsPathsInConditionsAndValues() {
    session
        .update(DELIVERY)
        .set(DELIVERY.note, DELIVERY.ware().code.concat("!"))
        .where(DELIVERY.ware().code.ne("screws"))
        .execute();
    assertEquals(1, log.statements().size());
    session.commit();
    assertEquals(
        List.of("5|nails!|1", "7|null|0", "9|null|0"),
        rows("SELECT quantity, note, version FROM deliveries ORDER BY quantity"));
  }

  @Test
  void deletesByConditionPathAndSubquery() {
    assertEquals(1, session.deleteFrom(DELIVERY).where(DELIVERY.ware().code.eq("nails")).execute());
    assertEquals(1, log.statements().size());
    assertEquals(
        1,
        session
            .deleteFrom(DELIVERY)
            .where(DELIVERY.ware().id.in(select(WARE.id).where(WARE.amount.lt(50))))
            .execute());
    assertEquals(1, session.deleteFrom(DELIVERY).everywhere().execute());
    assertEquals(2, session.deleteFrom(WARE).where(WARE.deliveries.isEmpty()).execute());
    session.commit();
    assertEquals(List.of(), rows(WARES));
  }

  @Test
  void refusesToTouchAllRowsUnsaid() {
    QueryException delete =
        assertThrows(QueryException.class, () -> session.deleteFrom(WARE).execute());
    assertEquals(
        "[InvalidQuery] deleteFrom(Ware): it would touch all rows. Add .where(condition), or .everywhere() where all are meant.",
        delete.getMessage());
    QueryException update =
        assertThrows(
            QueryException.class, () -> session.update(WARE).set(WARE.amount, 1).execute());
    assertTrue(update.getMessage().contains(".everywhere()"), update::getMessage);
    assertEquals(List.of(), log.statements());
  }

  @Test
  void insertsARowAndManyRowsInOneBatch() {
    assertEquals(1, session.insertInto(WARE).set(WARE.code, "tacks").set(WARE.amount, 3).execute());
    List<Line> lines = IntStream.range(0, 2_500).mapToObj(i -> new Line("w" + i, i)).toList();
    long inserted =
        session
            .insertInto(WARE)
            .values(
                lines,
                (row, line) -> row.set(WARE.code, line.code()).set(WARE.amount, line.amount()))
            .execute();
    assertEquals(2_500, inserted);
    assertEquals(1, sent().stream().distinct().count());
    session.commit();
    assertEquals(List.of("2503"), rows("SELECT count(*) FROM wares"));
    assertEquals(0, session.insertInto(WARE).values(List.<Line>of(), (row, line) -> row).execute());
  }

  @Test
  void insertsWhatAQueryFinds() {
    long inserted =
        session
            .insertInto(DELIVERY)
            .from(select(WARE).where(WARE.amount.gt(10)))
            .set(DELIVERY.ware().id, WARE.id)
            .set(DELIVERY.note, "again")
            .set(DELIVERY.quantity, WARE.amount.times(2))
            .execute();
    assertEquals(2, inserted);
    assertEquals(1, log.statements().size());
    session.commit();
    assertEquals(
        List.of("40|again|0", "200|again|0"),
        rows(
            "SELECT quantity, note, version FROM deliveries WHERE note IS NOT NULL ORDER BY quantity"));
  }

  @Test
  void refusesARowThatReadsColumnsOrLacksItsKey() {
    QueryException reads =
        assertThrows(
            QueryException.class,
            () -> session.insertInto(WARE).set(WARE.code, WARE.label).execute());
    assertTrue(reads.getMessage().contains(".from(select(…))"), reads::getMessage);
    QueryException foreign =
        assertThrows(QueryException.class, () -> session.update(WARE).set(DELIVERY.quantity, 1));
    assertTrue(
        foreign.getMessage().contains("Ware: Delivery.quantity is not one of its columns"),
        foreign::getMessage);
  }

  @Test
  void insertsOrUpdatesByUniqueKey() {
    session
        .insertInto(WARE)
        .values(
            List.of(new Line("nails", 1), new Line("tacks", 2)),
            (row, line) ->
                row.set(WARE.code, line.code())
                    .set(WARE.amount, line.amount())
                    .set(WARE.label, "new"))
        .onConflict(WARE.code)
        .update(row -> row.set(WARE.amount, WARE.amount.plus(proposed(WARE.amount))))
        .execute();
    assertEquals(1, sent().stream().distinct().count());
    session.commit();
    assertEquals(List.of("nails|101|null", "screws|20|null", "tacks|2|new"), rows(WARES));

    session
        .insertInto(WARE)
        .set(WARE.code, "screws")
        .set(WARE.amount, 4)
        .set(WARE.label, "few")
        .onConflict(WARE.code)
        .update()
        .execute();
    session
        .insertInto(WARE)
        .set(WARE.code, "tacks")
        .set(WARE.amount, 7)
        .set(WARE.label, "old")
        .onConflict(WARE.code)
        .update(WARE.amount)
        .execute();
    session
        .insertInto(WARE)
        .set(WARE.code, "nails")
        .set(WARE.amount, 0)
        .onConflict(WARE.code)
        .ignore()
        .execute();
    session.commit();
    assertEquals(List.of("nails|101|null", "screws|4|few", "tacks|7|new"), rows(WARES));
  }

  @Test
  void insertsOrUpdatesWhatAQueryFinds() {
    session
        .insertInto(WARE)
        .from(select(WARE).where(WARE.amount.gt(0)))
        .set(WARE.code, WARE.code)
        .set(WARE.amount, WARE.amount.times(2))
        .onConflict(WARE.code)
        .update()
        .execute();
    session
        .insertInto(WARE)
        .from(select(WARE))
        .set(WARE.code, WARE.code.concat("2"))
        .set(WARE.amount, 5)
        .onConflict(WARE.code)
        .update()
        .execute();
    session.commit();
    assertEquals(
        List.of("nails|200|null", "nails2|5|null", "screws|40|null", "screws2|5|null"),
        rows(WARES));
  }

  @Test
  void insertsOrUpdatesByPrimaryKeyAndCountsVersions() {
    Long id = session.select(DELIVERY.id).where(DELIVERY.quantity.eq(9)).one();
    for (int quantity : new int[] {90, 91}) {
      session
          .insertInto(DELIVERY)
          .set(DELIVERY.id, id)
          .set(DELIVERY.quantity, quantity)
          .onConflict()
          .update()
          .execute();
    }
    session.commit();
    assertEquals(
        List.of("91|2"), rows("SELECT quantity, version FROM deliveries WHERE quantity > 10"));
  }

  @Test
  void refusesAnUpsertWithoutAKey() {
    QueryException noKey =
        assertThrows(
            QueryException.class,
            () -> session.insertInto(WARE).set(WARE.amount, 1).onConflict(WARE.amount));
    assertEquals(
        "[InvalidQuery] insertInto(Ware).onConflict(amount): no key of the table has these columns. Its keys are [[id], [code]]; declare another one with @Column(unique = true) or @UniqueConstraint.",
        noKey.getMessage());
    QueryException unset =
        assertThrows(
            QueryException.class,
            () -> session.insertInto(WARE).set(WARE.amount, 1).onConflict(WARE.code).ignore());
    assertTrue(unset.getMessage().contains("does not set the key [code]"), unset::getMessage);
  }

  /** Where the key cannot be named, the row of another unique key would be updated instead. */
  @Test
  void neverUpdatesTheRowOfAnotherKey() {
    var upsert =
        session
            .insertInto(WARE)
            .set(WARE.id, 1_000L)
            .set(WARE.code, "nails")
            .set(WARE.amount, 0)
            .onConflict(WARE.id)
            .update();
    RuntimeException refused = assertThrows(RuntimeException.class, upsert::execute);
    assertTrue(
        refused instanceof DatabaseException
            || ((QueryException) refused).code() == ErrorCode.UnsupportedByDatabase,
        refused::toString);
    session.rollback();
    assertEquals(List.of("nails|100|null", "screws|20|null"), rows(WARES));
  }

  @Test
  void answersWithTheRowsInserted() {
    List<Line> lines =
        session
            .insertInto(WARE)
            .values(List.of("a", "b"), (row, code) -> row.set(WARE.code, code).set(WARE.amount, 1))
            .returning(select(WARE.code, WARE.amount.plus(1)).map(Line::new))
            .list();
    assertEquals(List.of(new Line("a", 2), new Line("b", 2)), lines);
    Long id =
        session.insertInto(WARE).set(WARE.code, "c").set(WARE.amount, 1).returning(WARE.id).one();
    assertEquals("c", session.require(WARE, id).getCode());
    Ware found =
        session
            .insertInto(WARE)
            .set(WARE.code, "d")
            .set(WARE.amount, 1)
            .returning(select(WARE))
            .one();
    log.clear();
    assertEquals(found, session.get(WARE, found.getId()));
    log.assertSent();
  }

  @Test
  void answersWithTheRowsDeleted() {
    List<Integer> gone =
        session
            .deleteFrom(DELIVERY)
            .where(DELIVERY.quantity.gt(6))
            .returning(DELIVERY.quantity)
            .list();
    assertEquals(List.of(7, 9), gone.stream().sorted().toList());
    assertEquals(1, session.select(DELIVERY).count());
    assertThrows(
        QueryException.class,
        () -> session.deleteFrom(DELIVERY).everywhere().returning(select(DELIVERY)));
  }

  @Test
  void answersWithTheRowsUpdated() {
    requires(Feature.UPDATE_RETURNING);
    List<Ware> loaded = session.select(WARE).list();
    log.clear();
    List<Ware> changed =
        session
            .update(WARE)
            .set(WARE.amount, WARE.amount.plus(1))
            .where(WARE.code.isNotNull())
            .returning(select(WARE))
            .list();
    assertEquals(1, log.statements().size());
    changed.sort(Comparator.comparing(Ware::getId));
    loaded.sort(Comparator.comparing(Ware::getId));
    assertEquals(loaded, changed);
    assertEquals(List.of(101, 21), changed.stream().map(Ware::getAmount).toList());
  }

  @Test
  void saysWhereAnUpdateCannotAnswer() {
    Update<Ware> update = session.update(WARE).set(WARE.amount, 1).everywhere();
    try {
      assertEquals(2, update.returning(WARE.amount).list().size());
    } catch (QueryException refused) {
      assertEquals(ErrorCode.UnsupportedByDatabase, refused.code());
    }
  }

  @Test
  void writesPendingChangesFirst() {
    Ware nails = session.select(WARE).where(WARE.code.eq("nails")).one();
    nails.setAmount(500);
    session.add(new Ware("bolts", 600));
    log.clear();
    assertEquals(
        2, session.update(WARE).set(WARE.label, "much").where(WARE.amount.ge(500)).execute());
    log.assertSent("insert wares", "update wares set amount", "update wares set label");
  }

  @Test
  void readsLoadedObjectsAnew() {
    Ware nails = session.select(WARE).where(WARE.code.eq("nails")).one();
    Ware screws = session.select(WARE).where(WARE.code.eq("screws")).one();
    assertEquals(1, nails.getDeliveries().size());
    session.update(WARE).set(WARE.amount, 1).everywhere().execute();
    session.deleteFrom(DELIVERY).everywhere().execute();
    session.deleteFrom(WARE).where(WARE.code.eq("screws")).execute();
    assertEquals(1, session.require(WARE, nails.getId()).getAmount());
    assertEquals(List.of(), nails.getDeliveries());
    assertNull(session.get(WARE, screws.getId()));
    session.rollback();
    assertEquals(100, nails.getAmount());
    assertEquals(20, session.require(WARE, screws.getId()).getAmount());
    assertEquals(1, nails.getDeliveries().size());
  }

  /** The statement counts versions up, and what is changed next must not be taken for outdated. */
  @Test
  void readsTheVersionsOfLoadedObjectsAtOnce() {
    Delivery delivery = session.select(DELIVERY).where(DELIVERY.quantity.eq(9)).one();
    log.clear();
    session
        .update(DELIVERY)
        .set(DELIVERY.quantity, DELIVERY.quantity.plus(1))
        .everywhere()
        .execute();
    assertEquals(2, log.statements().size());
    assertEquals(10, delivery.getQuantity());
    delivery.setQuantity(20);
    session.commit();
    assertEquals(
        List.of("6|1", "8|1", "20|2"),
        rows("SELECT quantity, version FROM deliveries ORDER BY quantity"));
  }

  @Test
  void tellsTheUnitOfWorkThatARowIsGone() {
    Ware nails = session.select(WARE).where(WARE.code.eq("nails")).one();
    session.deleteFrom(DELIVERY).everywhere().execute();
    session.deleteFrom(WARE).everywhere().execute();
    nails.setAmount(1);
    assertThrows(StaleDataException.class, session::flush);
  }

  @Test
  void takesParametersThatAreBoundLater() {
    Parameter<Integer> least = Parameter.of("least", WARE.amount.type());
    Update<Ware> kept =
        dev.cinnabar.query.Statements.update(WARE)
            .set(WARE.amount, least)
            .where(WARE.amount.lt(least));
    assertEquals(1, kept.with(least, 50).on(session).execute());
    QueryException unbound =
        assertThrows(QueryException.class, () -> kept.with(least, 50).execute());
    assertEquals(ErrorCode.Unbound, unbound.code());
    session.commit();
    assertEquals(List.of("nails|100|null", "screws|50|null"), rows(WARES));
  }
}
