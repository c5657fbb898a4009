package dev.cinnabar.internal.flush;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.Database;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.fault.AlteringDataSource;
import dev.cinnabar.fault.AlteringDataSource.Alteration;
import dev.cinnabar.internal.flush.Things.Draft;
import dev.cinnabar.internal.flush.Things.Owner;
import dev.cinnabar.internal.flush.Things.Pet;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.session.EntityState;
import dev.cinnabar.session.Session;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Flushes over a driver that answers wrongly, or fails in the middle. */
final class FlushFaultsTest {

  private static final String URL = "jdbc:h2:mem:faults;DB_CLOSE_DELAY=-1";
  private static final EntityTable<Owner, Long> OWNER = Things.table(Things.OWNER);
  private static final EntityTable<Pet, Long> PET = Things.table(Things.PET);

  private static final EntityTable<Draft, Long> DRAFT = Things.table(Things.DRAFT);

  private Alteration alteration = (call, answer) -> answer;
  private Database database;

  @BeforeEach
  void open() {
    database =
        Database.of(
            AlteringDataSource.over(URL, (call, answer) -> alteration.apply(call, answer)),
            OWNER,
            PET,
            DRAFT);
    database.createAll();
  }

  @AfterEach
  void close() {
    alteration = (call, answer) -> answer;
    database.dropAll();
    database.close();
  }

  @Test
  void believesNoUpdateThatTheDriverCannotCount() {
    store(new Owner("Anna"));
    answering("PreparedStatement.executeUpdate", -2);
    try (Session session = database.openSession()) {
      Owner anna = session.require(OWNER, 1L);
      anna.set(1, "Anne");
      assertRefused(ErrorCode.RowCount, session);
      session.rollback();
      assertEquals("Anna", anna.name());
    }
  }

  @Test
  void believesADeleteThatTheDriverCannotCount() {
    store(new Owner("Anna"));
    answering("PreparedStatement.executeUpdate", -2);
    try (Session session = database.openSession()) {
      session.delete(session.require(OWNER, 1L));
      session.commit();
      assertNull(session.get(OWNER, 1L));
    }
  }

  @Test
  void believesNoVersionedWriteThatTheDriverCannotCount() {
    store(new Draft("First"), new Draft("Second"));
    try (Session session = database.openSession()) {
      for (Draft draft : session.select(DRAFT).list()) {
        draft.set(1, "Third");
      }
      answering("PreparedStatement.executeBatch", -2);
      assertRefused(ErrorCode.RowCount, session);
      session.rollback();
      Draft draft = session.require(DRAFT, 1L);
      assertEquals((Object) 0, draft.get(2));
      session.delete(draft);
      answering("PreparedStatement.executeUpdate", -2);
      assertRefused(ErrorCode.RowCount, session);
    }
  }

  @Test
  void takesBackKeysOfABatchThatGaveTooFew() {
    int[] keys = {0};
    alteration =
        (call, answer) -> call.equals("ResultSet.next") && keys[0]++ == 1 ? (Object) false : answer;
    assertKeysTakenBack();
  }

  @Test
  void takesBackKeysOfABatchThatGaveTooMany() {
    alteration = (call, answer) -> call.equals("ResultSet.next") ? (Object) true : answer;
    assertKeysTakenBack();
  }

  private void assertKeysTakenBack() {
    Owner anna = new Owner("Anna");
    Owner bert = new Owner("Bert");
    try (Session session = database.openSession()) {
      session.addAll(anna, bert);
      assertThrows(CinnabarException.class, session::flush);
      alteration = (call, answer) -> answer;
      session.rollback();
      assertNull(anna.key());
      assertNull(bert.key());
      assertEquals(EntityState.TRANSIENT, session.state(anna));
      session.addAll(anna, bert);
      session.commit();
      assertEquals(List.of(anna, bert), session.select(OWNER).list());
    }
  }

  @Test
  void leavesNothingHalfDoneWhereAStatementFailsInTheMiddle() {
    store(new Owner("Anna"), new Owner("Bert"));
    try (Session session = database.openSession()) {
      Owner anna = session.require(OWNER, 1L);
      Owner bert = session.require(OWNER, 2L);
      anna.set(1, "Anne");
      session.delete(bert);
      Owner carla = new Owner("Carla");
      carla.elements().add(new Pet("Rex", null));
      session.add(carla);
      failingAtUpdate(4); // Owner and pet inserted, owner updated; the delete fails.
      CinnabarException failure = assertThrows(CinnabarException.class, session::flush);
      assertEquals(ErrorCode.StatementFailed, failure.code());
      alteration = (call, answer) -> answer;
      assertRefused(ErrorCode.MustRollBack, session);
      session.rollback();
      assertEquals("Anna", anna.name());
      assertEquals(EntityState.PERSISTENT, session.state(bert));
      assertNull(carla.key());
      assertNull(carla.<Pet>elements().get(0).key());
      assertEquals(EntityState.TRANSIENT, session.state(carla));
      assertEquals(2, session.select(OWNER).count());
      assertEquals(0, session.select(PET).count());
      session.add(carla);
      session.commit();
      assertEquals(3, session.select(OWNER).count());
      assertEquals(1, session.select(PET).count());
    }
  }

  private void failingAtUpdate(int number) {
    int[] seen = {0};
    alteration =
        (call, answer) -> {
          if (call.equals("PreparedStatement.executeUpdate") && ++seen[0] == number) {
            throw new SQLException("injected", "HY000");
          }
          return answer;
        };
  }

  private void answering(String name, int count) {
    alteration =
        (call, answer) -> {
          if (!call.equals(name)) {
            return answer;
          }
          if (answer instanceof int[] counts) {
            Arrays.fill(counts, count);
            return counts;
          }
          return (Object) count;
        };
  }

  private static void assertRefused(ErrorCode code, Session session) {
    assertEquals(code, assertThrows(CinnabarException.class, session::flush).code());
  }

  private void store(Object... entities) {
    database.inTransaction(session -> session.addAll(entities));
  }
}
