package dev.cinnabar.conformance.mapping;

import static dev.cinnabar.conformance.model.kinds.DayTripTable.DAY_TRIP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.kinds.DayTrip;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.ConstraintKind;
import dev.cinnabar.error.ConstraintViolationException;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.ValidationException;
import dev.cinnabar.session.Session;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns as an annotation of the program's own or an interface says. */
public abstract class ColumnKindsContract extends Contract {

  protected ColumnKindsContract(TestDatabase product) {
    super(product);
  }

  @Test
  void storesFindsAndChangesWhatInterfacesDeclare() {
    prepare(
        session ->
            session.addAll(new DayTrip("lake", "49.5", "CHF"), new DayTrip("peak", "80", "EUR")));
    try (Session session = database.openSession()) {
      DayTrip lake = session.select(DAY_TRIP).where(DAY_TRIP.slug.eq("lake")).one();
      assertEquals("49.50 CHF", lake.getPriceTag());
      log.clear();
      lake.setCurrency("EUR");
      lake.setRefund("CHF");
      session.commit();
      log.assertSent("update day_trips set currency, refund_currency");
      assertEquals(
          List.of("lake", "peak"),
          session
              .select(DAY_TRIP.slug)
              .where(DAY_TRIP.currency.eq("EUR").and(DAY_TRIP.price.ge(new BigDecimal("49.50"))))
              .orderBy(DAY_TRIP.slug.asc())
              .list());
    }
    assertEquals(
        List.of("lake|EUR|CHF", "peak|EUR|null"),
        rows("SELECT url_name, currency, refund_currency FROM day_trips ORDER BY url_name"));
  }

  @Test
  void holdsValuesToWhatTheKindSays() {
    try (Session session = database.openSession()) {
      DayTrip wrong = new DayTrip("s".repeat(31), "1.999", "EURO");
      wrong.setRefund("FRANC");
      session.addAll(wrong, new DayTrip("free", "0", null));
      ValidationException refused = assertThrows(ValidationException.class, session::flush);
      for (String attribute : List.of("slug", "price", "currency", "refund")) {
        assertTrue(refused.getMessage().contains("DayTrip." + attribute), refused::getMessage);
      }
      log.assertSent();
    }
  }

  @Test
  void keepsTheConstraintsOfAKind() {
    prepare(session -> session.add(new DayTrip("lake", "49.50", "CHF")));
    try (Session session = database.openSession()) {
      session.add(new DayTrip("lake", "20.00", "CHF"));
      ConstraintViolationException twice =
          assertThrows(ConstraintViolationException.class, session::flush);
      assertEquals(ConstraintKind.UNIQUE, twice.kind());
      assertEquals("slug", twice.attribute());
      session.rollback();
      session.select(DAY_TRIP).one().setSlug("sea");
      EntityException changed = assertThrows(EntityException.class, session::flush);
      assertEquals(ErrorCode.NotUpdatable, changed.code());
    }
  }
}
