package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.idioms.CurrencyTable.CURRENCY;
import static dev.cinnabar.conformance.model.idioms.PriceTable.PRICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.idioms.Currency;
import dev.cinnabar.conformance.model.idioms.Currency.Kind;
import dev.cinnabar.conformance.model.idioms.Price;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Classes whose constructor takes what nothing else sets. */
public abstract class ConstructorContract extends Contract {

  private static final String CURRENCIES =
      "SELECT code, iso_number, kind, name, pegged_to_code FROM currencies ORDER BY code";

  protected ConstructorContract(TestDatabase product) {
    super(product);
  }

  private static Currency euro() {
    return new Currency("EUR", 978, Kind.CURRENT, "Euro");
  }

  private static Currency lev() {
    Currency lev = new Currency("BGN", 975, Kind.CURRENT, "Lev");
    lev.setPeggedTo(euro());
    return lev;
  }

  private void storePrices() {
    prepare(
        session -> {
          Currency lev = lev();
          session.addAll(
              new Price(new BigDecimal("1.00"), lev),
              new Price(new BigDecimal("2.00"), lev.getPeggedTo()),
              new Price(new BigDecimal("3.00"), null));
        });
  }

  @Test
  void givesStoredValuesToConstructor() {
    try (Session session = database.openSession()) {
      session.add(lev());
      session.commit();
      log.assertSent("insert currencies x2");
    }
    assertEquals(List.of("BGN|975|CURRENT|Lev|EUR", "EUR|978|CURRENT|Euro|null"), rows(CURRENCIES));
    try (Session session = database.openSession()) {
      Currency euro = session.require(CURRENCY, "EUR");
      assertEquals("EUR", euro.getCode());
      assertEquals(978, euro.getNumber());
      assertEquals(Kind.CURRENT, euro.getKind());
      assertEquals("Euro", euro.getName());
      assertSame(euro, session.require(CURRENCY, "EUR"));
      log.assertSent("select currencies");
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void updatesWhatCanBeSet() {
    prepare(session -> session.add(euro()));
    try (Session session = database.openSession()) {
      session.require(CURRENCY, "EUR").setName("euro");
      session.commit();
      log.assertSent("select currencies", "update currencies set name");
    }
    assertEquals(List.of("EUR|978|CURRENT|euro|null"), rows(CURRENCIES));
  }

  @Test
  void refusesUpdateOfWhatOnlyConstructorSets() {
    prepare(session -> session.add(euro()));
    try (Session session = database.openSession()) {
      Currency euro = session.require(CURRENCY, "EUR");
      euro.abolish();
      euro.setName("?");
      log.clear();
      assertFails(ErrorCode.NotUpdatable, "Currency.kind", session::flush);
      log.assertSent();
      session.rollback();
      assertEquals("Euro", euro.getName());
      assertEquals(Kind.FORMER, euro.getKind());
    }
  }

  @Test
  void setsReferencesOnceTheirRowsAreRead() {
    storePrices();
    try (Session session = database.openSession()) {
      List<Price> prices = session.select(PRICE).orderBy(PRICE.id.asc()).list();
      Currency lev = prices.get(0).getCurrency();
      Currency euro = prices.get(1).getCurrency();
      assertEquals("BGN", lev.getCode());
      assertSame(euro, lev.getPeggedTo());
      assertNull(prices.get(2).getCurrency());
      log.assertSent("select prices", "select currencies");
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void loadsChainsOfReferencesLevelByLevel() {
    prepare(session -> session.add(lev()));
    try (Session session = database.openSession()) {
      Currency lev = session.require(CURRENCY, "BGN");
      assertEquals("Euro", lev.getPeggedTo().getName());
      log.assertSent("select currencies", "select currencies");
    }
  }

  @Test
  void findsReferencesThatLeadInCircles() {
    prepare(
        session -> {
          Currency lev = lev();
          session.add(lev);
          session.flush();
          lev.getPeggedTo().setPeggedTo(lev);
        });
    try (Session session = database.openSession()) {
      Currency lev = session.require(CURRENCY, "BGN");
      assertSame(lev, lev.getPeggedTo().getPeggedTo());
    }
  }

  @Test
  void movesAndLoadsCollections() {
    storePrices();
    try (Session session = database.openSession()) {
      Currency euro = session.require(CURRENCY, "EUR");
      assertEquals(1, euro.getPrices().size());
      Price free = session.select(PRICE).where(PRICE.amount.eq(new BigDecimal("3.00"))).one();
      log.clear();
      euro.getPrices().add(free);
      assertSame(euro, free.getCurrency());
      session.commit();
      log.assertSent("update prices set currency_code");
    }
  }

  @Test
  void readsReferencesAgainBeneathWhatWasChanged() {
    storePrices();
    try (Session session = database.openSession()) {
      Price price = session.select(PRICE).where(PRICE.amount.eq(new BigDecimal("1.00"))).one();
      session.commit();
      price.setAmount(new BigDecimal("9.00"));
      prepare(
          other ->
              other
                  .require(PRICE, price.getId())
                  .setCurrency(new Currency("USD", 840, Kind.CURRENT, "Dollar")));
      assertSame(price, session.get(PRICE, price.getId()));
      assertEquals("USD", price.getCurrency().getCode());
      assertEquals(new BigDecimal("9.00"), price.getAmount());
      log.clear();
      session.commit();
      log.assertSent("update prices set amount");
    }
  }

  @Test
  void refusesAnotherValueOnRefresh() {
    prepare(session -> session.add(euro()));
    try (Session session = database.openSession()) {
      Currency euro = session.require(CURRENCY, "EUR");
      euro.setName("mine");
      session.commit();
      change("UPDATE currencies SET iso_number = 1, name = 'theirs' WHERE code = 'EUR'");
      assertFails(ErrorCode.NotSettable, "Currency.number", () -> session.refresh(euro));
      assertFails(ErrorCode.NotSettable, "Currency.number", () -> session.select(CURRENCY).list());
      assertEquals(978, euro.getNumber());
      assertEquals("mine", euro.getName());
    }
    try (Session session = database.openSession()) {
      assertEquals(1, session.require(CURRENCY, "EUR").getNumber());
    }
  }

  @Test
  void refreshesTheRest() {
    prepare(session -> session.add(euro()));
    try (Session session = database.openSession()) {
      Currency euro = session.require(CURRENCY, "EUR");
      session.commit();
      change("UPDATE currencies SET name = 'theirs' WHERE code = 'EUR'");
      assertSame(euro, session.require(CURRENCY, "EUR"));
      assertEquals("theirs", euro.getName());
      euro.setName("mine");
      session.refresh(euro);
      assertEquals("theirs", euro.getName());
    }
  }

  @Test
  void namesKeyThatConstructorAlters() {
    change(
        "INSERT INTO currencies (code, iso_number, kind, name) VALUES (' X', 1, 'CURRENT', 'x')");
    try (Session session = database.openSession()) {
      assertFails(ErrorCode.AccessorFailed, "Currency.code", () -> session.get(CURRENCY, " X"));
      assertEquals(0, session.select(CURRENCY).where(CURRENCY.name.eq("y")).count());
    }
  }

  @Test
  void namesWhatConstructorRefuses() {
    change("INSERT INTO currencies (code, iso_number, kind, name) VALUES (' ', 1, 'CURRENT', 'x')");
    try (Session session = database.openSession()) {
      EntityException failure =
          assertFails(
              ErrorCode.AccessorFailed,
              "the constructor failed",
              () -> session.select(CURRENCY).list());
      assertEquals("Currency", failure.entity());
      assertEquals(" ", failure.key());
    }
  }

  @Test
  void deletesAndRollsBack() {
    prepare(session -> session.add(euro()));
    try (Session session = database.openSession()) {
      Currency euro = session.require(CURRENCY, "EUR");
      session.delete(euro);
      session.flush();
      session.rollback();
      assertSame(euro, session.require(CURRENCY, "EUR"));
      session.delete(euro);
      session.commit();
    }
    assertEquals(List.of(), rows(CURRENCIES));
  }

  private EntityException assertFails(ErrorCode code, String part, Executable call) {
    EntityException failure = assertThrows(EntityException.class, call);
    assertEquals(code, failure.code());
    assertTrue(failure.getMessage().contains(part), failure::getMessage);
    return failure;
  }
}
