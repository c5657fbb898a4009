package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.BookcaseTable.BOOKCASE;
import static dev.cinnabar.conformance.model.VolumeTable.VOLUME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.Bookcase;
import dev.cinnabar.conformance.model.Volume;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Children that the database deletes with their parent: {@code ON DELETE CASCADE}. */
public abstract class DatabaseCascadeContract extends Contract {

  private final Bookcase bookcase = new Bookcase("Poetry");
  private final Volume first = new Volume("First", bookcase);
  private final Volume second = new Volume("Second", bookcase);

  protected DatabaseCascadeContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  final void fill() {
    prepare(session -> session.addAll(bookcase, first, second));
  }

  @Test
  void leavesChildrenThatWereNotLoadedToTheDatabase() {
    try (Session session = database.openSession()) {
      session.delete(session.require(BOOKCASE, bookcase.getId()));
      log.clear();
      session.commit();
    }
    log.assertSent("delete bookcases");
    assertEquals(List.of("0"), rows("SELECT count(*) FROM volumes"));
  }

  @Test
  void deletesTheChildrenThatAreInMemory() {
    try (Session session = database.openSession()) {
      Bookcase parent = session.require(BOOKCASE, bookcase.getId());
      Volume child = session.require(VOLUME, first.getId());
      session.delete(parent);
      log.clear();
      session.flush();

      log.assertSent("delete volumes", "delete bookcases");
      assertTrue(!session.contains(child));
      assertNull(session.get(VOLUME, first.getId()));
      session.commit();
    }
    assertEquals(List.of("0"), rows("SELECT count(*) FROM volumes"));
  }

  @Test
  void deletesALoadedCollectionThoughItDoesNotCascade() {
    try (Session session = database.openSession()) {
      Bookcase parent = session.require(BOOKCASE, bookcase.getId());
      assertEquals(2, parent.getVolumes().size());
      session.delete(parent);
      log.clear();
      session.commit();
    }
    log.assertSent("delete volumes x2", "delete bookcases");
  }

  @Test
  void bringsEverythingBackOnRollback() {
    try (Session session = database.openSession()) {
      Bookcase parent = session.require(BOOKCASE, bookcase.getId());
      Volume child = session.require(VOLUME, first.getId());
      session.delete(parent);
      session.flush();
      session.rollback();

      assertTrue(session.contains(parent));
      assertTrue(session.contains(child));
      assertEquals(2, parent.getVolumes().size());
    }
  }
}
