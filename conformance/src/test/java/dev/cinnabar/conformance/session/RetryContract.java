package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.CountryTable.COUNTRY;
import static dev.cinnabar.conformance.model.versions.FolderTable.FOLDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.RetryPolicy;
import dev.cinnabar.conformance.model.Country;
import dev.cinnabar.conformance.model.versions.Folder;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.ConstraintViolationException;
import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.OutcomeUnknownException;
import dev.cinnabar.error.StaleDataException;
import dev.cinnabar.session.Session;
import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Transactions that are run again. */
public abstract class RetryContract extends Contract {

  private static final RetryPolicy AT_ONCE =
      RetryPolicy.attempts(3).waiting(Duration.ZERO, Duration.ZERO);

  protected RetryContract(TestDatabase product) {
    super(product);
  }

  private static DatabaseException conflict() {
    return new DatabaseException(
        ErrorCode.StatementFailed,
        "deadlock",
        "UPDATE",
        true,
        new SQLTransactionRollbackException());
  }

  @Test
  void runsAgainInAFreshSession() {
    List<Session> sessions = new ArrayList<>();
    String result =
        database.callInTransaction(
            AT_ONCE,
            session -> {
              sessions.add(session);
              session.add(new Country("c" + sessions.size(), "Country"));
              session.flush();
              if (sessions.size() < 3) {
                throw conflict();
              }
              return "done";
            });
    assertEquals("done", result);
    assertEquals(3, sessions.stream().distinct().count());
    assertEquals(List.of("c3"), rows("SELECT code FROM countries"));
  }

  @Test
  void throwsTheLastFailureWithTheEarlierOnes() {
    List<DatabaseException> failures = new ArrayList<>();
    DatabaseException thrown =
        assertThrows(
            DatabaseException.class,
            () ->
                database.inTransaction(
                    AT_ONCE,
                    session -> {
                      failures.add(conflict());
                      throw failures.get(failures.size() - 1);
                    }));
    assertEquals(3, failures.size());
    assertEquals(failures.get(2), thrown);
    assertEquals(failures.subList(0, 2), List.of(thrown.getSuppressed()));
  }

  /** What would fail again, or may have been done, is tried once. */
  @Test
  void triesOnceWhatIsNoConflict() {
    prepare(session -> session.add(new Country("de", "Germany")));
    AtomicInteger attempts = new AtomicInteger();
    assertThrows(
        ConstraintViolationException.class,
        () ->
            database.inTransaction(
                AT_ONCE,
                session -> {
                  attempts.incrementAndGet();
                  session.add(new Country("de", "again"));
                }));
    assertEquals(1, attempts.getAndSet(0));
    dataSource.failOnCommit(true);
    assertThrows(
        OutcomeUnknownException.class,
        () ->
            database.inTransaction(
                AT_ONCE.alsoOnStaleData(),
                session -> {
                  attempts.incrementAndGet();
                  session.add(new Country("fr", "France"));
                }));
    dataSource.failOnCommit(false);
    assertEquals(1, attempts.get());
  }

  @Test
  void runsStaleDataAgainWhereAsked() {
    prepare(session -> session.add(new Country("de", "Germany")));
    AtomicInteger attempts = new AtomicInteger();
    StaleDataException stale =
        assertThrows(
            StaleDataException.class, () -> database.inTransaction(AT_ONCE, this::loseARow));
    assertEquals("Country", stale.entity());
    prepare(session -> session.add(new Country("de", "Germany")));
    database.inTransaction(
        AT_ONCE.alsoOnStaleData(),
        session -> {
          if (attempts.incrementAndGet() == 1) {
            loseARow(session);
          }
        });
    assertEquals(2, attempts.get());
  }

  private void loseARow(Session session) {
    Country country = session.require(COUNTRY, "de");
    session.commit();
    change("DELETE FROM countries");
    country.setName("changed");
    session.flush();
  }

  /** Many read, count and write the same rows; each of them is counted. */
  @Test
  void losesNothingWhereManyWriteTheSameRows() throws Exception {
    Folder one = new Folder("one");
    Folder other = new Folder("other");
    prepare(session -> session.addAll(one, other));
    RetryPolicy patient =
        RetryPolicy.attempts(1_000)
            .waiting(Duration.ofMillis(1), Duration.ofMillis(20))
            .alsoOnStaleData();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> done = new ArrayList<>();
    try {
      for (int thread = 0; thread < 4; thread++) {
        List<Folder> order = thread % 2 == 0 ? List.of(one, other) : List.of(other, one);
        done.add(threads.submit(() -> countTen(patient, order)));
      }
      for (Future<?> each : done) {
        each.get(1, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(List.of("40|40", "40|40"), rows("SELECT pages, version FROM folders"));
  }

  private void countTen(RetryPolicy policy, List<Folder> order) {
    for (int i = 0; i < 10; i++) {
      database.inTransaction(
          policy,
          session -> {
            for (Folder folder : order) {
              Folder read = session.require(FOLDER, folder.getId());
              read.setPages(read.getPages() + 1);
              session.flush();
            }
          });
    }
  }
}
