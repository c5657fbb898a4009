package dev.cinnabar.conformance.query;

import static dev.cinnabar.conformance.model.stock.DeliveryTable.DELIVERY;
import static dev.cinnabar.conformance.model.stock.WareTable.WARE;
import static dev.cinnabar.query.Statements.select;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import dev.cinnabar.query.Select;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that a transaction keeps others away from. */
public abstract class LockContract extends Contract {

  protected LockContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void fill() {
    prepare(
        session -> {
          Ware nails = new Ware("nails", 1);
          session.addAll(nails, new Ware("screws", 2), new Delivery(nails, 3));
        });
  }

  @Test
  void keepsOthersAwayFromLockedRows() {
    requires(Feature.FOR_UPDATE);
    Select<Ware> nails = select(WARE).where(WARE.code.eq("nails"));
    try (Session first = database.openSession();
        Session second = database.openSession()) {
      first.list(nails.forUpdate());
      assertEquals(
          List.of("screws"),
          second.select(WARE).orderBy(WARE.code.asc()).forUpdate().skipLocked().list().stream()
              .map(Ware::getCode)
              .toList());
      second.rollback();
      assertThrows(DatabaseException.class, () -> second.list(nails.forUpdate().noWait()));
      second.rollback();
      first.rollback();
      assertEquals(1, second.list(nails.forUpdate().noWait()).size());
    }
  }

  @Test
  void locksAQueryThatFollowsAPath() {
    requires(Feature.FOR_UPDATE);
    try (Session session = database.openSession()) {
      assertEquals(
          1,
          session
              .select(DELIVERY)
              .where(DELIVERY.ware().code.eq("nails"))
              .forUpdate()
              .list()
              .size());
      assertEquals(2, session.select(WARE).forShare().list().size());
      assertEquals(2, session.select(WARE).forUpdate().count());
    }
  }

  @Test
  void bringsLoadedObjectsUpToDate() {
    requires(Feature.FOR_UPDATE);
    try (Session session = database.openSession()) {
      Ware nails = session.select(WARE).where(WARE.code.eq("nails")).one();
      session.commit();
      session.require(WARE, nails.getId());
      session.rollback();
      change("UPDATE wares SET amount = 50 WHERE code = 'nails'");
      session.select(WARE).where(WARE.code.eq("nails")).forUpdate().one();
      assertEquals(50, nails.getAmount());
    }
  }

  @Test
  void saysWhereTheDatabaseLocksNoRows() {
    try (Session session = database.openSession()) {
      try {
        session.select(WARE).forUpdate().list();
      } catch (QueryException refused) {
        assertEquals(ErrorCode.UnsupportedByDatabase, refused.code());
      }
      QueryException nothing =
          assertThrows(QueryException.class, () -> session.select(WARE).skipLocked());
      assertTrue(nothing.getMessage().contains("Add .forUpdate()"), nothing::getMessage);
      assertThrows(
          QueryException.class,
          () ->
              session
                  .select(WARE)
                  .where(WARE.id.in(select(DELIVERY.ware().id).forUpdate()))
                  .list());
    }
  }
}
