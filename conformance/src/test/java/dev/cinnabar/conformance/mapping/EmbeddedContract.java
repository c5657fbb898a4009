package dev.cinnabar.conformance.mapping;

import static dev.cinnabar.conformance.model.embedded.CustomerTable.CUSTOMER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.embedded.Customer;
import dev.cinnabar.conformance.model.embedded.value.Address;
import dev.cinnabar.conformance.model.embedded.value.Money;
import dev.cinnabar.conformance.model.embedded.value.Place;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.error.ValidationException;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that are stored in columns of the entity that holds them. */
public abstract class EmbeddedContract extends Contract {

  private static final String HOME =
      "SELECT name, street, city, latitude, longitude, floor FROM customers ORDER BY id";
  private static final String INVOICE =
      "SELECT invoice_street, invoice_city, invoice_floor FROM customers ORDER BY id";
  private static final String CREDIT = "SELECT amount, currency FROM customers ORDER BY id";

  protected EmbeddedContract(TestDatabase product) {
    super(product);
  }

  private static Customer anna() {
    Address home = new Address("Main Street 1", "Bern");
    home.setPlace(Place.at(46.5, 7.25));
    home.setFloor(3);
    Customer anna = new Customer("Anna", home);
    anna.setCredit(Money.chf("100.50"));
    return anna;
  }

  private Customer stored(Customer customer) {
    prepare(session -> session.add(customer));
    return customer;
  }

  @Test
  void insertsAllPartsInOneRow() {
    try (Session session = database.openSession()) {
      session.add(anna());
      session.commit();
      log.assertSent("insert customers");
    }
    assertEquals(List.of("Anna|Main Street 1|Bern|46.5|7.25|3"), rows(HOME));
    assertEquals(List.of("null|null|null"), rows(INVOICE));
    assertEquals(List.of("100.50|CHF"), rows(CREDIT.replace("amount", text("amount"))));
  }

  /** SQLite keeps decimals as scaled integers. */
  private String text(String column) {
    boolean scaled = rows("SELECT " + column + " FROM customers").contains("10050");
    return scaled ? "'100.50'" : column;
  }

  @Test
  void readsPartsAndNullWhereAllColumnsAre() {
    Customer anna = stored(anna());
    try (Session session = database.openSession()) {
      Customer read = session.require(CUSTOMER, anna.getId());
      assertEquals("Main Street 1, Bern 3 46.5/7.25", read.getHome().toString());
      assertNull(read.getInvoice());
      assertEquals(Money.chf("100.50"), read.getCredit());
      log.clear();
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void readsNestedValueAsNullWhereItsColumnsAre() {
    Customer ben = stored(new Customer("Ben", new Address(null, "Thun")));
    try (Session session = database.openSession()) {
      Customer read = session.require(CUSTOMER, ben.getId());
      assertEquals("null, Thun 0 null", read.getHome().toString());
      assertNull(read.getCredit());
    }
  }

  @Test
  void updatesOnlyColumnsOfChangesInPlace() {
    Customer anna = stored(anna());
    try (Session session = database.openSession()) {
      Customer read = session.require(CUSTOMER, anna.getId());
      read.getHome().setCity("Thun");
      log.clear();
      session.commit();
      log.assertSent("update customers set city");
      read.getHome().setFloor(4);
      read.getHome().setPlace(Place.at(46.75, 7.25));
      session.commit();
      log.assertSent("update customers set latitude, floor");
    }
    assertEquals(List.of("Anna|Main Street 1|Thun|46.75|7.25|4"), rows(HOME));
  }

  @Test
  void updatesOnlyColumnsThatDifferInReplacement() {
    Customer anna = stored(anna());
    try (Session session = database.openSession()) {
      Customer read = session.require(CUSTOMER, anna.getId());
      Address other = new Address("Main Street 1", "Thun");
      other.setFloor(3);
      read.setHome(other);
      read.setCredit(new Money(read.getCredit().amount(), Money.Currency.EUR));
      log.clear();
      session.commit();
      log.assertSent("update customers set city, latitude, longitude, currency");
      read.setCredit(new Money(read.getCredit().amount(), Money.Currency.EUR));
      session.commit();
      log.assertSent();
    }
    assertEquals(List.of("Anna|Main Street 1|Thun|null|null|3"), rows(HOME));
  }

  @Test
  void writesNullAndValueInTurn() {
    Customer anna = stored(anna());
    try (Session session = database.openSession()) {
      Customer read = session.require(CUSTOMER, anna.getId());
      read.setHome(null);
      read.setInvoice(new Address(null, "Chur"));
      log.clear();
      session.commit();
      log.assertSent(
          "update customers set street, city, latitude, longitude, floor,"
              + " invoice_city, invoice_floor");
      assertEquals(List.of("Anna|null|null|null|null|null"), rows(HOME));
      assertEquals(List.of("null|Chur|0"), rows(INVOICE));
      read.setHome(new Address("Elm Street", "Biel"));
      session.commit();
      log.assertSent("update customers set street, city, floor");
    }
    assertEquals(List.of("Anna|Elm Street|Biel|null|null|0"), rows(HOME));
  }

  @Test
  void storesOneValueForTwoOwners() {
    Customer anna = anna();
    Customer ben = new Customer("Ben", anna.getHome());
    prepare(session -> session.addAll(anna, ben));
    try (Session session = database.openSession()) {
      Customer first = session.require(CUSTOMER, anna.getId());
      Customer second = session.require(CUSTOMER, ben.getId());
      assertNotSame(first.getHome(), second.getHome());
      second.setHome(first.getHome());
      second.getHome().setCity("Thun");
      log.clear();
      session.commit();
      log.assertSent("update customers set city x2");
    }
  }

  @Test
  void rollbackRestoresChangesInPlaceAndReplacements() {
    Customer anna = anna();
    Customer ben = new Customer("Ben", new Address("Elm Street", "Biel"));
    prepare(session -> session.addAll(anna, ben));
    try (Session session = database.openSession()) {
      Customer first = session.require(CUSTOMER, anna.getId());
      Customer second = session.require(CUSTOMER, ben.getId());
      session.commit();
      first.getHome().setCity("Thun");
      first.getHome().setPlace(null);
      second.setHome(first.getHome());
      first.setInvoice(new Address("X", "Y"));
      first.setCredit(null);
      session.flush();
      session.rollback();
      assertEquals("Main Street 1, Bern 3 46.5/7.25", first.getHome().toString());
      assertEquals("Elm Street, Biel 0 null", second.getHome().toString());
      assertNull(first.getInvoice());
      assertEquals(Money.chf("100.50"), first.getCredit());
      log.clear();
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void rollbackLeavesValuesAloneThatTheProgramHolds() {
    Customer anna = stored(anna());
    try (Session session = database.openSession()) {
      Customer read = session.require(CUSTOMER, anna.getId());
      Address mine = new Address("Mine", "Chur");
      read.setHome(mine);
      session.flush();
      session.rollback();
      assertEquals("Mine, Chur 0 null", mine.toString());
      assertEquals("Bern", read.getHome().getCity());
    }
  }

  @Test
  void refreshReadsValuesAnew() {
    Customer anna = stored(anna());
    try (Session session = database.openSession()) {
      Customer read = session.require(CUSTOMER, anna.getId());
      read.getHome().setCity("Thun");
      session.refresh(read);
      assertEquals("Bern", read.getHome().getCity());
    }
  }

  @Test
  void keepsChangesOfOthersToPartsThatWereNotChangedHere() {
    Customer anna = stored(anna());
    try (Session session = database.openSession()) {
      Customer read = session.require(CUSTOMER, anna.getId());
      session.commit();
      change("UPDATE customers SET street = 'Elm Street'");
      read.getHome().setCity("Thun");
      assertSame(read, session.require(CUSTOMER, anna.getId()));
      assertEquals("Elm Street, Thun 3 46.5/7.25", read.getHome().toString());
      log.clear();
      session.commit();
      log.assertSent("update customers set city");
    }
  }

  @Test
  void refusesIncompleteValueBeforeAnyStatement() {
    try (Session session = database.openSession()) {
      session.add(new Customer("Ben", new Address("Elm Street", null)));
      ValidationException refused = assertThrows(ValidationException.class, session::commit);
      assertEquals(
          "[Validation] Customer.home.city: is required and null. Set it, or make the column nullable.",
          refused.getMessage());
      log.assertSent();
    }
  }

  @Test
  void refusesTooLongPartBeforeAnyStatement() {
    Customer anna = stored(anna());
    try (Session session = database.openSession()) {
      Customer read = session.require(CUSTOMER, anna.getId());
      read.setInvoice(new Address("x".repeat(61), "y"));
      log.clear();
      ValidationException refused = assertThrows(ValidationException.class, session::commit);
      assertTrue(
          refused
              .getMessage()
              .startsWith("[Validation] Customer.invoice.street: has 61 characters"),
          refused::getMessage);
      log.assertSent();
    }
  }

  @Test
  void refusesRowWhoseValueIsIncomplete() {
    Customer anna = stored(anna());
    change("UPDATE customers SET city = NULL");
    try (Session session = database.openSession()) {
      EntityException refused =
          assertThrows(EntityException.class, () -> session.require(CUSTOMER, anna.getId()));
      assertEquals(ErrorCode.ColumnValue, refused.code());
      assertTrue(
          refused
              .getMessage()
              .startsWith("[ColumnValue] Customer.home.city of key " + anna.getId()),
          refused::getMessage);
    }
  }

  @Test
  void findsByPart() {
    prepare(
        session -> session.addAll(anna(), new Customer("Ben", new Address(null, "Thun")), none()));
    assertEquals(List.of("Ben"), names(CUSTOMER.home.city.eq("Thun")));
    assertEquals(List.of("Anna"), names(CUSTOMER.home.place.latitude.gt(46.0)));
    assertEquals(List.of("Anna"), names(CUSTOMER.credit.currency.eq(Money.Currency.CHF)));
    try (Session session = database.openSession()) {
      assertEquals(
          List.of("Thun", "Bern"),
          session
              .select(CUSTOMER.home.city)
              .where(CUSTOMER.home.city.isNotNull())
              .orderBy(CUSTOMER.home.floor.asc())
              .list());
    }
  }

  @Test
  void findsByWholeValue() {
    prepare(
        session -> session.addAll(anna(), new Customer("Ben", new Address(null, "Thun")), none()));
    assertEquals(List.of("Ben"), names(CUSTOMER.home.eq(new Address(null, "Thun"))));
    assertEquals(List.of("Anna"), names(CUSTOMER.home.eq(anna().getHome())));
    assertEquals(List.of("Anna"), names(CUSTOMER.home.ne(new Address(null, "Thun"))));
    assertEquals(List.of("None"), names(CUSTOMER.home.isNull()));
    assertEquals(List.of("Anna", "Ben"), names(CUSTOMER.home.isNotNull()));
    assertEquals(List.of("Anna"), names(CUSTOMER.credit.eq(Money.chf("100.5"))));
    assertEquals(List.of("Anna"), names(CUSTOMER.home.place.eq(Place.at(46.5, 7.25))));
  }

  private static Customer none() {
    return new Customer("None", null);
  }

  private List<String> names(dev.cinnabar.query.Predicate condition) {
    try (Session session = database.openSession()) {
      return session.select(CUSTOMER.name).where(condition).orderBy(CUSTOMER.id.asc()).list();
    }
  }

  /** What a letter needs. */
  record Recipient(String name, Address home, Money credit, String invoiceCity) {}

  @Test
  void selectsWholeValues() {
    stored(anna());
    stored(new Customer("Ben", null));
    try (Session session = database.openSession()) {
      List<Address> homes = session.select(CUSTOMER.home).orderBy(CUSTOMER.name.asc()).list();
      assertEquals("Main Street 1, Bern 3 46.5/7.25", homes.get(0).toString());
      assertNull(homes.get(1));
      List<Recipient> recipients =
          session
              .select(CUSTOMER.name, CUSTOMER.home, CUSTOMER.credit, CUSTOMER.invoice.city)
              .orderBy(CUSTOMER.name.desc())
              .map(Recipient::new)
              .list();
      assertEquals(new Recipient("Ben", null, null, null), recipients.get(0));
      assertEquals("Bern", recipients.get(1).home().getCity());
      assertEquals(Money.chf("100.50"), recipients.get(1).credit());
      assertEquals(
          List.of(), session.select(CUSTOMER).where(CUSTOMER.home.eq(CUSTOMER.invoice)).list());
      QueryException refused =
          assertThrows(
              QueryException.class,
              () -> session.select(CUSTOMER.name).orderBy(CUSTOMER.home.asc()).list());
      assertEquals(ErrorCode.InvalidQuery, refused.code());
    }
  }
}
