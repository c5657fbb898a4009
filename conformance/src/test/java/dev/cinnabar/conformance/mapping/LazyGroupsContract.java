package dev.cinnabar.conformance.mapping;

import static dev.cinnabar.conformance.model.lazy.DossierTable.DOSSIER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.conformance.model.lazy.Dossier;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lazy columns that are read by groups. */
public abstract class LazyGroupsContract extends Contract {

  private static final String ROWS = "SELECT title, note, format FROM lazy_dossiers ORDER BY id";

  protected LazyGroupsContract(TestDatabase product) {
    super(product);
  }

  private void storeTwo() {
    prepare(session -> session.addAll(new Dossier("one"), new Dossier("two")));
  }

  private static List<Dossier> all(Session session) {
    return session.select(DOSSIER).orderBy(DOSSIER.id.asc()).list();
  }

  @Test
  void readsOneGroupForAllRowsOfAResult() {
    storeTwo();
    try (Session session = database.openSession()) {
      List<Dossier> all = all(session);
      log.clear();
      assertEquals("png", all.get(0).getFormat());
      assertEquals(2, all.get(1).getScan().length);
      assertEquals(1, log.statements().size());
      assertSelects("id, scan, format");
      log.clear();
      assertEquals("note of two", all.get(1).getNote());
      assertEquals("note of one", all.get(0).getNote());
      assertSelects("id, note");
      log.clear();
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void readsWhatIsMissingForMethodsThatMayUseAll() {
    storeTwo();
    try (Session session = database.openSession()) {
      List<Dossier> all = all(session);
      assertEquals("note of one", all.get(0).getNote());
      log.clear();
      assertEquals("note of two: png of 2", all.get(1).summary());
      assertSelects("id, scan, format");
    }
  }

  @Test
  void writesAndRestoresOneGroupWithoutTheOther() {
    storeTwo();
    try (Session session = database.openSession()) {
      Dossier one = all(session).get(0);
      one.setFormat("jpg");
      log.clear();
      session.flush();
      log.assertSent("update lazy_dossiers set format");
      session.rollback();
      assertEquals("png", one.getFormat());
      one.setNote("new");
      session.commit();
    }
    assertEquals(List.of("one|new|png", "two|note of two|png"), rows(ROWS));
  }

  @Test
  void mergesWhatWasRead() {
    storeTwo();
    Dossier read;
    try (Session session = database.openSession()) {
      read = all(session).get(0);
      read.getNote();
    }
    read.setNote("edited");
    database.inTransaction(session -> session.merge(read));
    assertEquals(List.of("one|edited|png", "two|note of two|png"), rows(ROWS));
  }

  private void assertSelects(String columns) {
    String sql = log.statements().get(0);
    assertEquals(columns, sql.substring("SELECT ".length(), sql.indexOf(" FROM")));
  }
}
