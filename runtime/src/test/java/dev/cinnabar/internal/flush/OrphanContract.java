package dev.cinnabar.internal.flush;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.ValidationException;
import dev.cinnabar.internal.flush.Things.Node;
import dev.cinnabar.internal.flush.Things.Owner;
import dev.cinnabar.internal.flush.Things.Pet;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.session.EntityState;
import dev.cinnabar.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of objects that lose their owner, and what a query waits for. */
abstract class OrphanContract extends FlushKeysContract {

  private static final EntityTable<Node, Long> NODE = Things.table(Things.NODE);
  private static final EntityTable<Owner, Long> OWNER = Things.table(Things.OWNER);
  private static final EntityTable<Pet, Long> PET = Things.table(Things.PET);

  private static final String INSERT_NODE = "INSERT INTO nodes (name, parent_id) VALUES (?, ?)";

  // Orphans

  private void storeFamily() {
    Node root = new Node("root", null);
    Node branch = new Node("branch", null);
    root.elements().add(branch);
    branch.elements().add(new Node("leaf", null));
    Node other = new Node("other", null);
    store(root, other);
    assertRows(Things.NODE, "Node 1 root", "Node 2 other", "Node 3 branch", "Node 4 leaf");
  }

  @Test
  void deletesAnOrphanWithItsOwnOrphans() {
    storeFamily();
    try (Session session = database().openSession()) {
      session.require(NODE, 1L).elements().clear();
      session.commit();
    }
    assertRows(Things.NODE, "Node 1 root", "Node 2 other");
  }

  @Test
  void rescuesAnOrphanAndAllBelowIt() {
    storeFamily();
    try (Session session = database().openSession()) {
      Node root = session.require(NODE, 1L);
      Node other = session.require(NODE, 2L);
      Node branch = root.<Node>elements().get(0);
      root.elements().remove(branch);
      assertEquals(4, session.select(NODE).count());
      other.elements().add(branch);
      forgetStatements();
      session.commit();
      assertSent("UPDATE nodes SET parent_id = ? WHERE id = ?");
    }
    assertRows(Things.NODE, "Node 1 root", "Node 2 other", "Node 3 branch", "Node 4 leaf");
  }

  @Test
  void movesAChildWhicheverIsEditedFirst() {
    storeFamily();
    try (Session session = database().openSession()) {
      Node root = session.require(NODE, 1L);
      Node other = session.require(NODE, 2L);
      Node branch = root.<Node>elements().get(0);
      forgetStatements();
      other.elements().add(branch);
      root.elements().remove(branch);
      session.commit();
      assertSent("UPDATE nodes SET parent_id = ? WHERE id = ?");
      assertSame(other, branch.get(2));
    }
  }

  @Test
  void forgetsAnOrphanWhereTheFlushIsRefused() {
    storeFamily();
    try (Session session = database().openSession()) {
      Node root = session.require(NODE, 1L);
      Node other = session.require(NODE, 2L);
      Node branch = root.<Node>elements().get(0);
      root.elements().remove(branch);
      other.set(1, null);
      assertThrows(ValidationException.class, session::flush);
      other.set(1, "other");
      other.elements().add(branch);
      session.commit();
    }
    assertRows(Things.NODE, "Node 1 root", "Node 2 other", "Node 3 branch", "Node 4 leaf");
  }

  @Test
  void forgetsACascadeWhereTheFlushIsRefused() {
    storeFamily();
    try (Session session = database().openSession()) {
      Node root = session.require(NODE, 1L);
      Node other = session.require(NODE, 2L);
      session.delete(root);
      other.set(1, null);
      assertThrows(ValidationException.class, session::flush);
      other.set(1, "other");
      session.add(root);
      session.commit();
    }
    assertRows(Things.NODE, "Node 1 root", "Node 2 other", "Node 3 branch", "Node 4 leaf");
  }

  @Test
  void forgetsANewChildThatWasTakenOutAgainWithWhatItOwns() {
    store(new Node("root", null));
    try (Session session = database().openSession()) {
      Node root = session.require(NODE, 1L);
      Node branch = new Node("branch", null);
      branch.elements().add(new Node("leaf", null));
      root.elements().add(branch);
      assertEquals(EntityState.PENDING, session.state(branch));
      root.elements().remove(branch);
      session.commit();
      assertFalse(session.contains(branch));
    }
    assertRows(Things.NODE, "Node 1 root");
  }

  @Test
  void forgetsANewObjectThatIsDeletedWithWhatItOwns() {
    try (Session session = database().openSession()) {
      Node root = new Node("root", null);
      Node leaf = new Node("leaf", null);
      root.elements().add(leaf);
      session.add(root);
      assertTrue(session.contains(leaf));
      session.delete(root);
      session.commit();
      assertSent();
      assertEquals(ArrayList.class, root.elements().getClass());
    }
  }

  @Test
  void deletesAStubWithWhatItOwns() {
    storeFamily();
    try (Session session = database().openSession()) {
      Node branch = session.require(NODE, 4L).get(2);
      session.delete(branch);
      session.commit();
    }
    assertRows(Things.NODE, "Node 1 root", "Node 2 other");
  }

  @Test
  void writesAStoredElementOfANewOwnerThatOnlyTheFlushFinds() {
    store(new Node("child", null), new Node("element", null));
    try (Session session = database().openSession()) {
      Node child = session.require(NODE, 1L);
      Node element = session.require(NODE, 2L);
      Node owner = new Node("owner", null);
      owner.elements().add(element);
      child.set(2, owner);
      forgetStatements();
      session.commit();
      assertSent(INSERT_NODE, "UPDATE nodes SET parent_id = ? WHERE id = ? × 2");
      assertEquals(List.of(child, element), owner.elements());
    }
  }

  @Test
  void refusesADeletedObjectInACollection() {
    storeFamily();
    try (Session session = database().openSession()) {
      Node other = session.require(NODE, 2L);
      Node leaf = session.require(NODE, 4L);
      session.delete(leaf);
      other.elements().add(leaf);
      forgetStatements();
      assertCode(ErrorCode.ContradictingSides, session::flush);
      assertOnlyRead();
      session.add(leaf);
      session.commit();
      assertEquals(List.of(leaf), other.elements());
    }
    assertRows(Things.NODE, "Node 1 root", "Node 2 other", "Node 3 branch", "Node 4 leaf");
  }

  @Test
  void leavesDeletedObjectsInCollectionsUntilTheyLoadAgain() {
    storeFamily();
    try (Session session = database().openSession()) {
      Node other = session.require(NODE, 2L);
      session.delete(session.require(NODE, 1L));
      assertEquals(1, session.select(NODE).count());
      Node leaf = new Node("new leaf", null);
      other.elements().add(leaf);
      session.flush();
      session.delete(leaf);
      session.flush();
      session.commit();
      assertEquals(List.of(), other.elements());
    }
    assertRows(Things.NODE, "Node 2 other");
  }

  // Flushes before a query

  @Test
  void writesWhatAQueryCouldSeeButHoldsOrphansBack() {
    storeFamily();
    try (Session session = database().openSession()) {
      Node root = session.require(NODE, 1L);
      Node branch = root.<Node>elements().get(0);
      root.elements().remove(branch);
      Node fresh = new Node("fresh", null);
      root.elements().add(fresh);
      forgetStatements();
      assertEquals(5, session.select(NODE).count());
      assertSent(INSERT_NODE, "SELECT COUNT(*) FROM nodes");
      session.commit();
      assertEquals(3, session.select(NODE).count());
    }
  }

  @Test
  void holdsANewOrphanBack() {
    storeFamily();
    try (Session session = database().openSession()) {
      Node root = session.require(NODE, 1L);
      Node fresh = new Node("fresh", null);
      root.elements().add(fresh);
      root.elements().remove(fresh);
      forgetStatements();
      session.select(NODE).count();
      assertSent("SELECT COUNT(*) FROM nodes");
      session.require(NODE, 2L).elements().add(fresh);
      session.commit();
      assertEquals(2L, fresh.<Node>get(2).key());
    }
  }

  @Test
  void followsAnAssignmentAfterAnEditThatAFlushHasWritten() {
    storeFamily();
    try (Session session = database().openSession()) {
      Node root = session.require(NODE, 1L);
      Node other = session.require(NODE, 2L);
      Node branch = root.<Node>elements().get(0);
      Node fresh = new Node("fresh", null);
      root.elements().remove(branch);
      root.elements().add(fresh);
      session.select(NODE).count();
      fresh.set(2, other);
      session.commit();
      assertSame(other, fresh.get(2));
      assertEquals(List.of(fresh), other.elements());
      assertEquals(List.of(), root.elements());
    }
    assertRows(Things.NODE, "Node 1 root", "Node 2 other", "Node 5 fresh");
  }

  @Test
  void leavesOtherTypesAlone() {
    store(new Owner("Anna"));
    try (Session session = database().openSession()) {
      session.require(OWNER, 1L).set(1, "Anne");
      forgetStatements();
      session.select(NODE).count();
      assertSent("SELECT COUNT(*) FROM nodes");
      session.select(PET).count();
      assertSent("UPDATE owners SET name = ? WHERE id = ?", "SELECT COUNT(*) FROM pets");
    }
  }

  @Test
  void sendsNothingWhereAValueIsSetBack() {
    store(new Owner("Anna"));
    try (Session session = database().openSession()) {
      Owner anna = session.require(OWNER, 1L);
      anna.set(1, "Anne");
      anna.set(1, "Anna");
      forgetStatements();
      session.commit();
      assertSent();
    }
  }
}
