package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.CountryTable.COUNTRY;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.Country;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ConstraintViolationException;
import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Transactions that the database breaks off. */
public abstract class ConflictContract extends Contract {

  protected ConflictContract(TestDatabase product) {
    super(product);
  }

  /** Some databases would refuse every statement now, others would carry on with half the work. */
  @Test
  void letsOnlyRollbackThroughAfterARefusedRow() {
    prepare(session -> session.add(new Country("de", "Germany")));
    try (Session session = database.openSession()) {
      session.add(new UserTask("first"));
      session.flush();
      session.add(new Country("de", "again"));
      assertThrows(ConstraintViolationException.class, session::flush);

      CinnabarException query =
          assertThrows(CinnabarException.class, () -> session.select(USER_TASK).list());
      assertEquals(ErrorCode.MustRollBack, query.code());
      CinnabarException commit = assertThrows(CinnabarException.class, session::commit);
      assertEquals(ErrorCode.MustRollBack, commit.code());

      session.rollback();
      assertEquals(List.of(), session.select(USER_TASK).list());
      session.add(new UserTask("second"));
      session.commit();
    }
    assertEquals(List.of("second"), rows("SELECT title FROM user_tasks"));
  }

  /** Each of two transactions waits for the other: one gives up, the other one is stored. */
  @Test
  void breaksADeadlockAndSaysThatItCanBeRunAgain() throws Exception {
    prepare(session -> session.addAll(new Country("de", "0"), new Country("fr", "0")));
    CyclicBarrier bothHaveOne = new CyclicBarrier(2);
    AtomicInteger stored = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> one = threads.submit(() -> change(bothHaveOne, stored, "de", "fr"));
      Future<?> other = threads.submit(() -> change(bothHaveOne, stored, "fr", "de"));
      one.get(1, TimeUnit.MINUTES);
      other.get(1, TimeUnit.MINUTES);
    } finally {
      threads.shutdownNow();
    }
    assertTrue(stored.get() >= 1);
    List<String> names = rows("SELECT DISTINCT name FROM countries");
    assertEquals(1, names.size(), names.toString());
  }

  private Void change(CyclicBarrier bothHaveOne, AtomicInteger stored, String first, String second)
      throws Exception {
    try (Session session = database.openSession()) {
      session.require(COUNTRY, first).setName(first);
      try {
        session.flush();
      } catch (DatabaseException e) {
        assertTrue(e.isRetryable(), e.getMessage()); // only one may write at all
      } finally {
        bothHaveOne.await(1, TimeUnit.MINUTES);
      }
      try {
        session.require(COUNTRY, second).setName(first);
        session.commit();
        stored.incrementAndGet();
      } catch (DatabaseException e) {
        assertTrue(e.isRetryable(), e.getMessage());
        session.rollback();
        assertEquals(2, session.select(COUNTRY).list().size());
      } catch (CinnabarException e) {
        assertEquals(ErrorCode.MustRollBack, e.code());
      }
    }
    return null;
  }
}
