package dev.cinnabar.sample.concurrency;

import static dev.cinnabar.sample.concurrency.AccountTable.ACCOUNT;

import dev.cinnabar.Database;
import dev.cinnabar.error.StaleDataException;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.session.Session;
import java.io.PrintStream;

/** Several transactions and one row. */
public final class ConcurrencyChapter implements Chapter {

  @Override
  public void run(Database database, PrintStream out) {
    Account account = new Account("Anna", 10_000);
    database.inTransaction(session -> session.add(account));
    Long id = account.getId();

    // tag::versions
    try (Session session = database.openSession()) {
      Account mine = session.require(ACCOUNT, id);
      session.commit();

      database.inTransaction(other -> other.require(ACCOUNT, id).setCents(4_000));

      mine.setCents(mine.getCents() - 8_000);
      session.commit(); // UPDATE accounts SET cents = ?, version = ? WHERE id = ? AND version = ?
    } catch (StaleDataException stale) {
      out.println("Somebody was faster: " + stale.entity() + " " + stale.key());
    }
    // end::versions
  }
}
