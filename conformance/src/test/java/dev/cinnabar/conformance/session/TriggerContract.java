package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.filled.StampedNoteTable.STAMPED_NOTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.filled.StampedNote;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.NoteTriggers;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What triggers put into rows is in the objects after the flush. */
public abstract class TriggerContract extends Contract {

  protected TriggerContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void createTriggers() {
    NoteTriggers.of(dialect()).forEach(this::update);
  }

  @Test
  void readsBackWhatATriggerHasMadeOfANewRow() {
    StampedNote note = new StampedNote("one");
    StampedNote other = new StampedNote("two");
    try (Session session = database.openSession()) {
      session.addAll(note, other);
      session.flush();

      assertTrue(log.statements().stream().noneMatch(sql -> sql.contains("(label, shout")));
      assertEquals("ONE", note.getShout());
      assertEquals("TWO", other.getShout());
      assertEquals(1, note.getWrites());
      assertTrue(note.isFresh());
      assertEquals(List.of(), session.changes(note));
      session.rollback();
      assertNull(note.getShout());
      assertNull(note.getWrites());
      session.add(note);
      session.commit();
    }
    assertEquals(List.of("one|ONE|1"), rows("SELECT label, shout, writes FROM stamped_notes"));
    assertEquals("ONE", note.getShout());
  }

  @Test
  void takesTheValueFromTheInsertWhereTheDatabaseAnswersWithIt() {
    requires(Feature.INSERT_ANSWERS_AFTER_TRIGGERS);
    prepare(session -> session.add(new StampedNote("first")));
    try (Session session = database.openSession()) {
      session.add(new StampedNote("one"));
      session.flush();
      assertTrue(log.statements().stream().noneMatch(sql -> sql.startsWith("SELECT id, shout")));
    }
  }

  @Test
  void readsBackWhatATriggerHasMadeOfAChangedRow() {
    prepare(session -> session.addAll(new StampedNote("one"), new StampedNote("two")));
    try (Session session = database.openSession()) {
      List<StampedNote> notes =
          session.select(STAMPED_NOTE).orderBy(STAMPED_NOTE.label.asc()).list();
      log.clear();
      notes.forEach(note -> note.setLabel(note.getLabel() + "!"));
      session.flush();

      log.assertSent("update stamped_notes set label x2", "select stamped_notes");
      assertEquals(List.of("ONE!", "TWO!"), notes.stream().map(note -> note.getShout()).toList());
      assertEquals(List.of(2, 2), notes.stream().map(note -> note.getWrites()).toList());
      assertFalse(notes.get(0).isFresh());
      assertEquals(List.of(), session.changes(notes.get(0)));
      session.rollback();
      assertEquals(List.of("ONE", "TWO"), notes.stream().map(note -> note.getShout()).toList());
      assertEquals(List.of(1, 1), notes.stream().map(note -> note.getWrites()).toList());
      assertTrue(notes.get(0).isFresh());
    }
  }

  /** Two that refer to each other are inserted, and then one of them is updated. */
  @Test
  void readsBackWhatATriggerHasMadeOfARowThatWasLinked() {
    StampedNote one = new StampedNote("one");
    StampedNote two = new StampedNote("two");
    one.setFollows(two);
    two.setFollows(one);
    try (Session session = database.openSession()) {
      session.addAll(one, two);
      session.commit();
      assertEquals(3, one.getWrites() + two.getWrites());
      assertEquals(1, List.of(one, two).stream().filter(note -> note.isFresh()).count());
    }
    assertEquals(List.of("3"), rows("SELECT SUM(writes) FROM stamped_notes"));
  }

  @Test
  void writesWhatOnlyAnUpdateLeavesToTheDatabase() {
    StampedNote used = new StampedNote("used");
    used.setFresh(false);
    prepare(session -> session.add(used));
    try (Session session = database.openSession()) {
      assertFalse(session.require(STAMPED_NOTE, used.getId()).isFresh());
    }
  }

  @Test
  void refusesValuesThatNoStatementWrites() {
    StampedNote shouting = new StampedNote("one");
    shouting.setShout("ONE");
    try (Session session = database.openSession()) {
      session.add(shouting);
      EntityException refused = assertThrows(EntityException.class, session::flush);
      assertEquals(
          "[NotInsertable] StampedNote.shout of a new object was set, but a trigger fills its"
              + " column. Leave it unset: it is read back from the row.",
          refused.getMessage());
      session.rollback();
      StampedNote note = new StampedNote("one");
      session.add(note);
      session.commit();
      note.setWrites(7);
      EntityException changed = assertThrows(EntityException.class, session::flush);
      assertEquals(ErrorCode.NotUpdatable, changed.code());
      assertTrue(changed.getMessage().contains("a trigger fills its column"), changed::getMessage);
    }
  }
}
