package dev.cinnabar.conformance.mapping;

import static dev.cinnabar.conformance.model.lazy.AnthologyTable.ANTHOLOGY;
import static dev.cinnabar.conformance.model.lazy.ManuscriptTable.MANUSCRIPT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.lazy.Anthology;
import dev.cinnabar.conformance.model.lazy.Manuscript;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.DetachedException;
import dev.cinnabar.query.Slice;
import dev.cinnabar.session.Session;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Columns that are read when they are first used. */
public abstract class LazyColumnsContract extends Contract {

  protected LazyColumnsContract(TestDatabase product) {
    super(product);
  }

  private List<Manuscript> stored(int number) {
    List<Manuscript> manuscripts =
        IntStream.range(0, number)
            .mapToObj(i -> new Manuscript("title " + i, "text " + i))
            .toList();
    prepare(session -> session.addAll(manuscripts));
    return manuscripts;
  }

  private List<String> texts() {
    return rows("SELECT title, text, pages FROM manuscripts ORDER BY id");
  }

  @Test
  void readsThemForAllRowsOfAResultAtOnce() {
    stored(3);
    try (Session session = database.openSession()) {
      List<Manuscript> all = session.select(MANUSCRIPT).orderBy(MANUSCRIPT.id.asc()).list();
      assertEquals("title 2", all.get(2).getTitle());
      assertEquals("SELECT id, title, pages FROM manuscripts ORDER BY id", log.statements().get(0));
      log.assertSent("select manuscripts");
      assertEquals("text 1", all.get(1).getText());
      log.assertSent("select manuscripts");
      assertEquals("text 0", all.get(0).getText());
      assertArrayEquals(new byte[] {1, 2, 3}, all.get(2).getCover());
      log.assertSent();
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void readsThemForMethodsThatMayUseThem() {
    Long id = stored(1).get(0).getId();
    try (Session session = database.openSession()) {
      assertEquals(6, session.require(MANUSCRIPT, id).length());
      log.assertSent("select manuscripts", "select manuscripts");
    }
  }

  @Test
  void writesOthersWithoutReadingThem() {
    Long id = stored(1).get(0).getId();
    try (Session session = database.openSession()) {
      Manuscript read = session.require(MANUSCRIPT, id);
      read.setTitle("changed");
      log.clear();
      session.commit();
      log.assertSent("update manuscripts set title");
    }
    assertEquals(List.of("changed|text 0|0"), texts());
  }

  @Test
  void writesThemWhenTheyAreSet() {
    Long id = stored(1).get(0).getId();
    try (Session session = database.openSession()) {
      Manuscript read = session.require(MANUSCRIPT, id);
      read.setPages(7);
      read.setText("new");
      log.clear();
      session.commit();
      log.assertSent("update manuscripts set pages, text");
      read.setText("newer");
      session.rollback();
      assertEquals("new", read.getText());
      assertEquals(7, read.getPages());
    }
    assertEquals(List.of("title 0|new|7"), texts());
  }

  /** What was changed before they are read stays changed, and nothing else is. */
  @Test
  void keepsChangesWhileTheyAreRead() {
    Long id = stored(1).get(0).getId();
    try (Session session = database.openSession()) {
      Manuscript read = session.require(MANUSCRIPT, id);
      read.setTitle("mine");
      assertEquals("text 0", read.getText());
      assertEquals(1, session.changes(read).size());
      log.clear();
      session.commit();
      log.assertSent("update manuscripts set title");
    }
  }

  @Test
  void readsThemAnewAfterCommitAndRefresh() {
    Manuscript added = new Manuscript("title", "text");
    try (Session session = database.openSession()) {
      session.add(added);
      session.commit();
      change("UPDATE manuscripts SET text = 'elsewhere'");
      session.refresh(added);
      assertEquals("elsewhere", added.getText());
      session.commit();
    }
    try (Session session = database.openSession()) {
      Manuscript read = session.require(MANUSCRIPT, added.getId());
      assertEquals("elsewhere", read.getText());
      session.commit();
      change("UPDATE manuscripts SET text = 'again'");
      assertEquals("again", read.getText());
      session.commit();
      change("UPDATE manuscripts SET text = 'refreshed'");
      session.refresh(read);
      assertEquals("refreshed", read.getText());
      session.commit();
      log.clear();
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void namesThemAfterClose() {
    Long id = stored(1).get(0).getId();
    Manuscript read;
    try (Session session = database.openSession()) {
      read = session.require(MANUSCRIPT, id);
    }
    assertEquals("title 0", read.getTitle());
    DetachedException detached = assertThrows(DetachedException.class, read::getText);
    assertTrue(detached.getMessage().contains("Manuscript[" + id + "]"), detached.getMessage());
  }

  /** Merging an object whose lazy columns were never read leaves them alone. */
  @Test
  void mergesWithoutThem() {
    Long id = stored(1).get(0).getId();
    Manuscript read;
    try (Session session = database.openSession()) {
      read = session.require(MANUSCRIPT, id);
    }
    read.setTitle("edited");
    database.inTransaction(session -> session.merge(read));
    assertEquals(List.of("edited|text 0|0"), texts());
    assertThrows(DetachedException.class, read::getText);
    Manuscript form = new Manuscript("form", "by hand");
    form.setId(id);
    database.inTransaction(session -> session.merge(form));
    assertEquals(List.of("form|by hand|0"), texts());
  }

  /** What stands behind the row's columns in a result is found where it is. */
  @Test
  void leavesThemOutOfSlicesAndJoinTables() {
    Anthology anthology = new Anthology();
    prepare(
        session -> {
          anthology.getManuscripts().add(new Manuscript("one", "text one"));
          anthology.getManuscripts().add(new Manuscript("two", "text two"));
          session.add(anthology);
        });
    try (Session session = database.openSession()) {
      List<Manuscript> held = session.require(ANTHOLOGY, anthology.getId()).getManuscripts();
      assertEquals(2, held.size());
      assertEquals("text two", held.get(1).getText());
    }
    try (Session session = database.openSession()) {
      var byTitle = session.select(MANUSCRIPT).orderBy(MANUSCRIPT.title.asc());
      Slice<Manuscript> first = byTitle.slice(1);
      assertEquals("text one", first.items().get(0).getText());
      assertEquals("two", byTitle.slice(1, first.next()).items().get(0).getTitle());
    }
  }

  @Test
  void queriesAndProjectsThem() {
    stored(2);
    try (Session session = database.openSession()) {
      assertEquals(
          List.of("text 1"),
          session.select(MANUSCRIPT.text).where(MANUSCRIPT.title.eq("title 1")).list());
      Manuscript found = session.select(MANUSCRIPT).where(MANUSCRIPT.title.eq("title 0")).one();
      session.delete(found);
      session.commit();
    }
    assertEquals(List.of("title 1|text 1|0"), texts());
  }
}
