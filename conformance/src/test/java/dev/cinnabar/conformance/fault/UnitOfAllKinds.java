package dev.cinnabar.conformance.fault;

import static dev.cinnabar.conformance.model.LetterTable.LETTER;
import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.many.ClubTable.CLUB;
import static dev.cinnabar.conformance.model.many.PupilTable.PUPIL;
import static dev.cinnabar.conformance.model.versions.FolderTable.FOLDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cinnabar.conformance.model.Letter;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.model.many.Club;
import dev.cinnabar.conformance.model.many.Pupil;
import dev.cinnabar.conformance.model.versions.Folder;
import dev.cinnabar.conformance.model.versions.Paper;
import dev.cinnabar.session.EntityState;
import dev.cinnabar.session.Session;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A unit of work with each kind of statement, and the objects in it: it reads by key, by query,
 * lazily and through a stream that it leaves open; it inserts with and without values of the
 * database, updates with and without version, in batches and alone, and deletes; rows of tables and
 * of a join table.
 */
final class UnitOfAllKinds {

  /** Rows with keys that no generator comes to. */
  static final List<String> ROWS =
      List.of(
          "DELETE FROM pupils_clubs",
          "DELETE FROM pupils",
          "DELETE FROM clubs",
          "DELETE FROM papers",
          "DELETE FROM folders",
          "DELETE FROM user_tasks",
          "DELETE FROM users",
          "DELETE FROM letters",
          "INSERT INTO users (id, name) VALUES (90001, 'user 1'), (90002, 'user 2')",
          "INSERT INTO user_tasks (id, title, completed, priority, user_id) VALUES"
              + " (90001, 'task 1', FALSE, 0, 90001), (90002, 'task 2', FALSE, 0, 90001),"
              + " (90003, 'task 3', FALSE, 0, 90002)",
          "INSERT INTO folders (id, version, title, pages) VALUES (90001, 7, 'folder', 0)",
          "INSERT INTO papers (id, version, title, folder_id) VALUES (90001, 3, 'paper 1', 90001),"
              + " (90002, 3, 'paper 2', 90001)",
          "INSERT INTO clubs (id, title) VALUES (90001, 'chess'), (90002, 'choir')",
          "INSERT INTO pupils (id, name) VALUES (90001, 'pupil')",
          "INSERT INTO pupils_clubs (pupil_id, club_id) VALUES (90001, 90001)",
          "INSERT INTO letters (id, label, width, height) VALUES (90001, 'letter', 2, 3)");

  /** What shows which rows there are. */
  static final List<String> QUERIES =
      List.of(
          "SELECT name FROM users ORDER BY name",
          "SELECT t.title, u.name FROM user_tasks t LEFT JOIN users u ON u.id = t.user_id"
              + " ORDER BY t.title",
          "SELECT title, pages, version FROM folders",
          "SELECT title, version FROM papers ORDER BY title",
          "SELECT p.name, c.title FROM pupils_clubs j JOIN pupils p ON j.pupil_id = p.id"
              + " JOIN clubs c ON j.club_id = c.id ORDER BY p.name, c.title",
          "SELECT label, area, remark FROM letters ORDER BY label");

  /** The rows before the unit. */
  static final List<List<String>> BEFORE =
      List.of(
          List.of("user 1", "user 2"),
          List.of("task 1|user 1", "task 2|user 1", "task 3|user 2"),
          List.of("folder|0|7"),
          List.of("paper 1|3", "paper 2|3"),
          List.of("pupil|chess"),
          List.of("letter|6|it's new"));

  /** The rows after it. */
  static final List<List<String>> AFTER =
      List.of(
          List.of("added", "changed", "user 2"),
          List.of("added and changed|added", "task 1|user 2", "task 3|user 2"),
          List.of("changed folder|9|9"),
          List.of("changed 1|4", "changed 2|4"),
          List.of("new pupil|choir", "pupil|choir"),
          List.of("letter|12|it's new", "new letter|25|it's new"));

  final Session session;
  private final User user = new User("added");
  private final UserTask task = new UserTask("added");
  private final List<UserTask> plain = user.getTasks();
  private final Pupil pupil = new Pupil("new pupil");
  private final Letter letter = new Letter("new letter", 5, 5);
  private User changed;
  private UserTask moved;
  private UserTask deleted;
  private Folder folder;
  private Pupil known;
  private Letter wider;

  UnitOfAllKinds(Session session) {
    this.session = session;
  }

  void run() {
    changed = session.require(USER, 90_001L);
    List<UserTask> tasks = changed.getTasks();
    moved = tasks.get(0);
    deleted = tasks.get(1);
    User other = session.require(USER, 90_002L);
    assertEquals(1, other.getTasks().size());
    folder = session.select(FOLDER).where(FOLDER.title.eq("folder")).one();
    known = session.require(PUPIL, 90_001L);
    Club chess = known.getClubs().get(0);
    Club choir = session.require(CLUB, 90_002L);
    wider = session.require(LETTER, 90_001L);

    changed.setName("changed");
    other.getTasks().add(moved);
    session.delete(deleted);
    plain.add(task);
    folder.setTitle("changed folder");
    for (Paper paper : folder.getPapers()) {
      paper.setTitle(paper.getTitle().replace("paper", "changed"));
    }
    known.getClubs().remove(chess);
    known.getClubs().add(choir);
    pupil.getClubs().add(choir);
    wider.width = 4;
    session.addAll(user, pupil, letter);
    session.flush();

    task.setTitle("added and changed");
    folder.setPages(9);
    Stream<User> open = session.select(USER).orderBy(USER.id.asc()).stream(1);
    Iterator<User> users = open.iterator();
    users.next();
    session.commit();
    open.close();
  }

  /** Checks that the objects are as they were before the unit. */
  void assertRestored(String at) {
    assertNull(user.getId(), at);
    assertNull(task.getId(), at);
    assertNull(pupil.getId(), at);
    assertNull(letter.getId(), at);
    assertNull(letter.area, at);
    if (session.state(user) == EntityState.TRANSIENT) {
      assertSame(plain, user.getTasks(), at);
    }
    if (changed != null) {
      assertEquals("user 1", changed.getName(), at);
    }
    if (deleted != null) {
      assertSame(changed, moved.getUser(), at);
      assertEquals(EntityState.PERSISTENT, session.state(deleted), at);
      assertEquals(List.of(moved, deleted), changed.getTasks(), at);
    }
    if (folder != null) {
      assertEquals("folder", folder.getTitle(), at);
      assertEquals(7, folder.getVersion(), at);
    }
    if (wider != null) {
      assertEquals(List.of(2, 6), List.of(wider.width, wider.area), at);
      assertEquals("chess", known.getClubs().get(0).getTitle(), at);
    }
  }
}
