package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.MemberTable.MEMBER;
import static dev.cinnabar.conformance.model.MemberTaskTable.MEMBER_TASK;
import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.Member;
import dev.cinnabar.conformance.model.MemberTask;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objects that refer to each other, in the two-sided and in the one-sided form. */
public abstract class RelationshipsContract extends Contract {

  private static final String OWNED =
      "SELECT u.name, t.title FROM user_tasks t LEFT JOIN users u ON t.user_id = u.id ORDER BY t.id";

  private static final String BELONGING =
      "SELECT m.name, t.title FROM member_tasks t LEFT JOIN members m ON t.member_id = m.id"
          + " ORDER BY t.id";

  protected RelationshipsContract(TestDatabase product) {
    super(product);
  }

  private static User anna() {
    User anna = new User("Anna");
    anna.getTasks().add(new UserTask("Learn Java"));
    anna.getTasks().add(new UserTask("Learn SQL"));
    return anna;
  }

  @Test
  void addsChildrenWithTheirParent() {
    User anna = anna();
    try (Session session = database.openSession()) {
      session.add(anna);
      assertSame(anna, anna.getTasks().get(0).getUser());
      session.commit();
      log.assertSent("insert users", "insert user_tasks x2");
    }
    assertEquals(List.of("Anna|Learn Java", "Anna|Learn SQL"), rows(OWNED));
  }

  @Test
  void followsTheReferenceOfTheChild() {
    User anna = anna();
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      User read = session.require(USER, anna.getId());
      UserTask task = new UserTask("Learn ORM");
      task.setUser(read);
      session.add(task);
      session.commit();
      assertEquals(3, read.getTasks().size());
    }
    assertEquals(List.of("Anna|Learn Java", "Anna|Learn SQL", "Anna|Learn ORM"), rows(OWNED));
  }

  @Test
  void followsEditsOfLoadedCollectionAtOnce() {
    User anna = anna();
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      User read = session.require(USER, anna.getId());
      UserTask task = new UserTask("Learn ORM");
      read.getTasks().add(task);
      assertSame(read, task.getUser());
      log.clear();
      session.commit();
      log.assertSent("insert user_tasks");
    }
    assertEquals(3, rows(OWNED).size());
  }

  /** There is one row to tell of it, which has to go when the element does. */
  @Test
  void holdsAnElementOnceThatIsAddedAgain() {
    User anna = anna();
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      User read = session.require(USER, anna.getId());
      UserTask first = read.getTasks().get(0);
      assertEquals(true, read.getTasks().add(first)); // As a list has to answer.
      assertEquals(2, read.getTasks().size());
      read.getTasks().remove(first);
      assertEquals(1, read.getTasks().size());
      session.commit();
    }
    assertEquals(List.of("Anna|Learn SQL"), rows(OWNED));
  }

  @Test
  void movesChildWithOneUpdate() {
    User anna = anna();
    User ben = new User("Ben");
    prepare(session -> session.addAll(anna, ben));
    try (Session session = database.openSession()) {
      User from = session.require(USER, anna.getId());
      User to = session.require(USER, ben.getId());
      assertEquals(List.of(), to.getTasks());
      UserTask moved = from.getTasks().get(0);
      log.clear();
      from.getTasks().remove(moved);
      to.getTasks().add(moved);
      session.commit();
      log.assertSent("update user_tasks set user_id");
    }
    assertEquals(List.of("Ben|Learn Java", "Anna|Learn SQL"), rows(OWNED));
  }

  @Test
  void movesChildByItsReference() {
    User anna = anna();
    User ben = new User("Ben");
    prepare(session -> session.addAll(anna, ben));
    try (Session session = database.openSession()) {
      User from = session.require(USER, anna.getId());
      User to = session.require(USER, ben.getId());
      UserTask moved = from.getTasks().get(0);
      log.clear();
      moved.setUser(to);
      session.commit();
      log.assertSent("update user_tasks set user_id");
      assertEquals(1, from.getTasks().size());
      assertEquals(List.of(moved), to.getTasks());
    }
  }

  @Test
  void deletesOrphans() {
    User anna = anna();
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      User read = session.require(USER, anna.getId());
      read.getTasks().remove(0);
      log.clear();
      session.commit();
      log.assertSent("delete user_tasks");
    }
    assertEquals(List.of("Anna|Learn SQL"), rows(OWNED));
  }

  @Test
  void sendsNothingForRemoveAndReAdd() {
    User anna = anna();
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      User read = session.require(USER, anna.getId());
      UserTask task = read.getTasks().remove(0);
      read.getTasks().add(task);
      log.clear();
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void holdsBackOrphansWhileQueriesFlush() {
    User anna = anna();
    User ben = new User("Ben");
    prepare(session -> session.addAll(anna, ben));
    try (Session session = database.openSession()) {
      User from = session.require(USER, anna.getId());
      UserTask task = from.getTasks().remove(0);
      User to = session.select(USER).where(USER.name.eq("Ben")).one();
      to.getTasks().add(task);
      session.commit();
    }
    assertEquals(List.of("Ben|Learn Java", "Anna|Learn SQL"), rows(OWNED));
  }

  @Test
  void deletesChildrenBeforeTheirParent() {
    User anna = anna();
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      session.delete(session.require(USER, anna.getId()));
      log.clear();
      session.commit();
      log.assertSent("select user_tasks", "delete user_tasks x2", "delete users");
    }
    assertEquals(List.of(), rows(OWNED));
  }

  @Test
  void deletesAStubThatACommitHasMadeStale() {
    prepare(session -> session.add(anna()));
    try (Session session = database.openSession()) {
      User stub = session.select(USER_TASK).list().get(0).getUser();
      assertEquals("Anna", stub.getName());
      session.commit();
      session.delete(stub);
      session.commit();
      assertEquals("Anna", stub.getName());
    }
    assertEquals(List.of(), rows(OWNED));
  }

  @Test
  void clearsTheKeyOfChildThatLosesItsParent() {
    User anna = anna();
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      UserTask task = session.select(USER_TASK).where(USER_TASK.title.eq("Learn SQL")).one();
      log.clear();
      task.setUser(null);
      session.commit();
    }
    assertTrue(rows(OWNED).contains("Anna|Learn Java"));
  }

  @Test
  void addsChildrenInTheOneSidedForm() {
    Member anna = new Member("Anna");
    anna.getTasks().add(new MemberTask("Learn Java"));
    anna.getTasks().add(new MemberTask("Learn SQL"));
    prepare(session -> session.add(anna));
    assertEquals(List.of("Anna|Learn Java", "Anna|Learn SQL"), rows(BELONGING));
    assertEquals(anna.getId(), anna.getTasks().get(0).getMemberId());
  }

  @Test
  void takesTheKeyInTheOneSidedForm() {
    Member anna = new Member("Anna");
    prepare(session -> session.add(anna));
    MemberTask task = new MemberTask("Learn Java");
    task.setMemberId(anna.getId());
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      assertEquals(1, session.require(MEMBER, anna.getId()).getTasks().size());
    }
    assertEquals(List.of("Anna|Learn Java"), rows(BELONGING));
  }

  @Test
  void addsToLoadedCollectionInTheOneSidedForm() {
    Member anna = new Member("Anna");
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      Member read = session.require(MEMBER, anna.getId());
      MemberTask task = new MemberTask("Learn Java");
      read.getTasks().add(task);
      session.commit();
      assertEquals(anna.getId(), task.getMemberId());
    }
    assertEquals(List.of("Anna|Learn Java"), rows(BELONGING));
  }

  @Test
  void clearsTheKeyOnRemovalInTheOneSidedForm() {
    Member anna = new Member("Anna");
    anna.getTasks().add(new MemberTask("Learn Java"));
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      Member read = session.require(MEMBER, anna.getId());
      MemberTask task = read.getTasks().remove(0);
      log.clear();
      session.commit();
      log.assertSent("update member_tasks set member_id");
      assertNull(task.getMemberId());
    }
    assertEquals(List.of("null|Learn Java"), rows(BELONGING));
  }

  @Test
  void movesByKeyInTheOneSidedForm() {
    Member anna = new Member("Anna");
    anna.getTasks().add(new MemberTask("Learn Java"));
    Member ben = new Member("Ben");
    prepare(session -> session.addAll(anna, ben));
    try (Session session = database.openSession()) {
      MemberTask task = session.select(MEMBER_TASK).one();
      task.setMemberId(ben.getId());
      session.commit();
      assertEquals(List.of(), session.require(MEMBER, anna.getId()).getTasks());
      assertEquals(List.of(task), session.require(MEMBER, ben.getId()).getTasks());
    }
    assertEquals(List.of("Ben|Learn Java"), rows(BELONGING));
  }

  @Test
  void restoresCollectionsOnRollback() {
    User anna = anna();
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      User read = session.require(USER, anna.getId());
      assertEquals(2, read.getTasks().size());
      session.commit();
      read.getTasks().remove(0);
      read.getTasks().add(new UserTask("Never"));
      session.flush();
      session.rollback();
      assertEquals(
          List.of("Learn Java", "Learn SQL"),
          read.getTasks().stream().map(UserTask::getTitle).toList());
    }
  }

  @Test
  void takesAnotherListForTheCollection() {
    User anna = anna();
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      User read = session.require(USER, anna.getId());
      UserTask kept = read.getTasks().get(1);
      read.setTasks(new ArrayList<>(List.of(kept, new UserTask("Learn ORM"))));
      session.commit();
    }
    assertEquals(List.of("Anna|Learn SQL", "Anna|Learn ORM"), rows(OWNED));
  }

  @Test
  void takesUnmodifiableListsAndNull() {
    User anna = new User("Anna");
    anna.setTasks(List.of(new UserTask("Learn Java")));
    User ben = new User("Ben");
    ben.setTasks(null);
    try (Session session = database.openSession()) {
      session.addAll(anna, ben);
      session.commit();
      anna.getTasks().add(new UserTask("Learn SQL"));
      session.commit();
    }
    assertEquals(List.of("Anna|Learn Java", "Anna|Learn SQL"), rows(OWNED));
  }

  @Test
  void refusesChildInTwoCollections() {
    User anna = new User("Anna");
    User ben = new User("Ben");
    UserTask task = new UserTask("Learn Java");
    anna.getTasks().add(task);
    ben.getTasks().add(task);
    try (Session session = database.openSession()) {
      CinnabarException refused =
          assertThrows(
              CinnabarException.class,
              () -> {
                session.addAll(anna, ben);
                session.flush();
              });
      assertEquals(ErrorCode.ContradictingSides, refused.code());
      log.assertSent();
    }
  }

  @Test
  void walksOnWhileCommitsHappen() {
    User anna = anna();
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      User read = session.require(USER, anna.getId());
      for (UserTask task : read.getTasks()) {
        task.setCompleted(true);
        session.commit();
      }
    }
    assertEquals(2, rows("SELECT id FROM user_tasks WHERE completed").size());
  }

  @Test
  void removesWhileIterating() {
    User anna = anna();
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      User read = session.require(USER, anna.getId());
      read.getTasks().removeIf(task -> task.getTitle().equals("Learn Java"));
      session.commit();
      read.getTasks().sort(Comparator.comparing(UserTask::getTitle));
      session.commit();
    }
    assertEquals(List.of("Anna|Learn SQL"), rows(OWNED));
  }
}
