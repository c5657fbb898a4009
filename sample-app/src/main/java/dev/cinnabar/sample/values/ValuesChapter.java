package dev.cinnabar.sample.values;

import static dev.cinnabar.sample.values.CustomerTable.CUSTOMER;

import dev.cinnabar.Database;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.session.Session;
import java.io.PrintStream;
import java.math.BigDecimal;

/** Values of several columns: classes, records, and where they are null. */
public final class ValuesChapter implements Chapter {

  @Override
  public void run(Database database, PrintStream out) {
    try (Session session = database.openSession()) {
      session.add(new Customer("C1", new Address("Main Street 1", "Bern")));
      session.add(new Customer("C2", null));
      session.commit();

      // tag::change
      Customer customer = session.require(CUSTOMER, "C1");
      customer.getHome().setCity("Thun");
      customer.setCredit(new Money(new BigDecimal("100.00"), "CHF"));
      session.commit();
      // UPDATE customers SET city = ?, amount = ?, currency = ? WHERE number = ?
      // end::change
    }

    try (Session session = database.openSession()) {
      Customer customer = session.require(CUSTOMER, "C1");
      out.printf(
          "%s: %s, %s%n", customer.getId(), customer.getHome().getCity(), customer.getCredit());
      out.println("Invoice address: " + customer.getInvoice());

      // tag::query
      session.select(CUSTOMER).where(CUSTOMER.home.city.eq("Thun")).list();
      // … WHERE city = ?
      session.select(CUSTOMER).where(CUSTOMER.home.isNull()).list();
      // … WHERE street IS NULL AND city IS NULL
      Money credit = new Money(new BigDecimal("100.00"), "CHF");
      session.select(CUSTOMER).where(CUSTOMER.credit.eq(credit)).list();
      // … WHERE amount IS NOT DISTINCT FROM ? AND currency IS NOT DISTINCT FROM ?
      // end::query
      out.println(
          "Without address: " + session.select(CUSTOMER.id).where(CUSTOMER.home.isNull()).list());
    }
  }
}
