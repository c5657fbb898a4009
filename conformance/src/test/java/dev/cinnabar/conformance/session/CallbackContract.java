package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.callbacks.MemoLineTable.MEMO_LINE;
import static dev.cinnabar.conformance.model.callbacks.MemoTable.MEMO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.callbacks.Author;
import dev.cinnabar.conformance.model.callbacks.Memo;
import dev.cinnabar.conformance.model.callbacks.MemoLine;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Methods of entities are called when something happens to their rows. */
public abstract class CallbackContract extends Contract {

  protected CallbackContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void writeAsAnna() {
    Author.now = "Anna";
  }

  private Long stored(String title) {
    Memo memo = new Memo(title);
    prepare(session -> session.add(memo));
    return memo.getId();
  }

  @Test
  void whatIsChangedBeforeAnInsertBelongsToIt() {
    Memo memo = new Memo("Milk");
    try (Session session = database.openSession()) {
      session.add(memo);
      assertEquals(List.of(), memo.told(), "nothing is called before the flush");
      session.commit();
      log.assertSent("insert memos", "insert memo_lines");
    }
    assertEquals(List.of("prePersist", "postPersist true"), memo.told());
    assertEquals(List.of("prePersist"), memo.getLines().get(0).told());
    assertEquals(
        List.of("Milk|Anna|null|1|first|Anna"),
        rows(
            "SELECT m.title, m.created_by, m.changed_by, m.writes, l.text, l.created_by FROM memos m JOIN memo_lines l ON l.memo_id = m.id"));
  }

  @Test
  void whatIsChangedBeforeAnUpdateBelongsToIt() {
    Long id = stored("Milk");
    Author.now = "Ben";
    try (Session session = database.openSession()) {
      Memo memo = session.require(MEMO, id);
      assertEquals(List.of("postLoad"), memo.told());
      memo.told().clear();
      session.flush();
      assertEquals(List.of(), memo.told(), "nothing is changed");
      memo.setTitle("Butter");
      log.clear();
      session.commit();
      log.assertSent("update memos set changed_by, writes, title");
      assertEquals(List.of("preUpdate", "postUpdate"), memo.told());
    }
    assertEquals(
        List.of("Butter|Anna|Ben|2"),
        rows("SELECT title, created_by, changed_by, writes FROM memos"));
  }

  @Test
  void whatACallbackChangesElsewhereJoinsTheFlush() {
    Long id = stored("Milk");
    try (Session session = database.openSession()) {
      Memo memo = session.require(MEMO, id);
      MemoLine line = memo.getLines().get(0);
      memo.told().clear();
      line.setText("last");
      session.flush();
      assertEquals("Milk*", memo.getTitle());
      assertEquals(List.of("preUpdate", "postUpdate"), memo.told());
      session.commit();
    }
    assertEquals(List.of("Milk*|2"), rows("SELECT title, writes FROM memos"));
    assertEquals(List.of("last|2"), rows("SELECT text, writes FROM memo_lines"));
  }

  @Test
  void tellsOfTheRowThatIsDeleted() {
    Long id = stored("Milk");
    try (Session session = database.openSession()) {
      Memo memo = session.require(MEMO, id);
      memo.told().clear();
      session.delete(memo);
      assertEquals(List.of(), memo.told());
      session.commit();
      assertEquals(List.of("preRemove", "postRemove"), memo.told());
    }
    assertEquals(List.of("0"), rows("SELECT COUNT(*) FROM memos"));
  }

  @Test
  void throwsBeforeTheFirstStatement() {
    try (Session session = database.openSession()) {
      Memo milk = new Memo("Milk");
      Memo refused = new Memo("refused");
      session.addAll(milk, refused);
      IllegalStateException reason = assertThrows(IllegalStateException.class, session::commit);
      assertEquals("A memo is refused.", reason.getMessage());
      log.assertSent();
      refused.setTitle("Bread");
      session.commit();
    }
    assertEquals(List.of("Bread", "Milk"), rows("SELECT title FROM memos ORDER BY title"));
  }

  @Test
  void tellsOfEachReading() {
    Long id = stored("Milk");
    try (Session session = database.openSession()) {
      List<MemoLine> lines = session.select(MEMO_LINE).list();
      assertEquals(List.of("postLoad", "of true"), lines.get(0).told());
      session.select(MEMO_LINE).list();
      assertEquals(2, lines.get(0).told().size(), "the row was not read again");
      session.refresh(lines.get(0));
      assertEquals(4, lines.get(0).told().size());
      Memo memo = lines.get(0).getMemo();
      assertEquals("Milk", memo.getTitle());
      assertEquals(List.of("postLoad"), memo.told());
      assertEquals(id, memo.getId());
    }
  }

  @Test
  void isCalledAgainWhereAFlushIsRepeated() {
    try (Session session = database.openSession()) {
      Memo memo = new Memo("x".repeat(60));
      session.add(memo);
      assertThrows(RuntimeException.class, session::flush);
      memo.setTitle("Short");
      session.commit();
      assertEquals(List.of("prePersist", "prePersist", "postPersist true"), memo.told());
    }
  }
}
