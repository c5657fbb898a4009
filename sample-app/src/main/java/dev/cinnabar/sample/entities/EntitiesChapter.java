package dev.cinnabar.sample.entities;

import static dev.cinnabar.sample.entities.CurrencyTable.CURRENCY;
import static dev.cinnabar.sample.entities.InvoiceTable.INVOICE;

import dev.cinnabar.Database;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.sample.entities.Invoice.Status;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Columns of many types, assigned keys, attributes of a superclass, final fields. */
public final class EntitiesChapter implements Chapter {

  @Override
  public void run(Database database, PrintStream out) {
    Instant now = Instant.parse("2026-03-01T09:30:00Z");
    database.inTransaction(
        session -> {
          session.add(
              new Invoice("2026-001", new BigDecimal("119.00"), LocalDate.of(2026, 3, 31), now));
        });

    database.inTransaction(
        session -> {
          Invoice invoice = session.require(INVOICE, "2026-001");
          out.printf(
              "Invoice %s: %s, due on %s, %s, created at %s%n",
              invoice.getNumber(),
              invoice.getAmount(),
              invoice.getDueOn(),
              invoice.getStatus(),
              invoice.getCreatedAt());
          invoice.setStatus(Status.PAID);
        });

    database.inTransaction(
        session ->
            out.println("Now it is " + session.require(INVOICE, "2026-001").getStatus() + "."));

    database.inTransaction(session -> session.add(new Currency("EUR", 978)));
    database.inTransaction(session -> session.require(CURRENCY, "EUR").setSymbol("€"));
    database.inTransaction(
        session -> {
          Currency euro = session.require(CURRENCY, "EUR");
          out.printf("%s %d %s%n", euro.getCode(), euro.getNumber(), euro.getSymbol());
        });
  }
}
