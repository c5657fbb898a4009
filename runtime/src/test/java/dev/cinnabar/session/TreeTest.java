package dev.cinnabar.session;

import static dev.cinnabar.example.NodeTable.NODE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cinnabar.example.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A self-reference, with setters that keep both sides as much JPA code does. */
final class TreeTest extends SessionFixture {

  private static final String INSERT =
      "INSERT INTO nodes (name, stamp, parent_id) VALUES (?, ?, ?)";
  private static final String SELECT_CHILDREN =
      "SELECT id, name, stamp, parent_id FROM nodes WHERE parent_id IN ";

  /** Stores a root with two children, of which the first has two more. */
  private void storeTree() {
    database()
        .inTransaction(
            session -> {
              Node root = new Node("root");
              Node left = new Node("left");
              root.getChildren().addAll(List.of(left, new Node("right")));
              left.getChildren().addAll(List.of(new Node("low"), new Node("lower")));
              session.add(root);
            });
    forgetStatements();
  }

  @Test
  void insertsATreeLevelByLevelWhicheverNodeWasAdded() {
    try (Session session = database().openSession()) {
      Node root = new Node("root");
      Node child = new Node("child");
      Node leaf = new Node("leaf");
      leaf.setParent(child);
      child.setParent(root);
      session.add(leaf);
      session.commit();
      assertSent(INSERT, INSERT, INSERT);
      assertEquals(List.of(child), root.getChildren());
      assertSame(root, child.getParent());
    }
  }

  @Test
  void keepsOneElementWhenTheSetterKeepsBothSides() {
    storeTree();
    try (Session session = database().openSession()) {
      Node root = session.require(NODE, 1L);
      Node right = root.getChildren().get(1);
      Node low = root.getChildren().get(0).getChildren().get(0);
      touch(right.getChildren());
      forgetStatements();
      low.setParent(right);
      assertEquals(List.of(low), right.getChildren());
      session.flush();
      assertSent("UPDATE nodes SET parent_id = ? WHERE id = ?");
      assertEquals(1, root.getChildren().get(0).getChildren().size());
    }
  }

  @Test
  void loadsLevelsInBatches() {
    storeTree();
    try (Session session = database().openSession()) {
      Node root = session.require(NODE, 1L);
      forgetStatements();
      assertEquals(2, root.getChildren().size());
      for (Node child : root.getChildren()) {
        touch(child.getChildren());
      }
      assertSent(SELECT_CHILDREN + "(?) ORDER BY id", SELECT_CHILDREN + "(?, ?) ORDER BY id");
    }
  }

  @Test
  void fillsAStubOfTheSameResultInPlace() {
    storeTree();
    try (Session session = database().openSession()) {
      List<Node> nodes = session.select(NODE).orderBy(NODE.id.desc()).list();
      assertSent("SELECT id, name, stamp, parent_id FROM nodes ORDER BY id DESC");
      assertSame(nodes.get(4), nodes.get(3).getParent());
      assertEquals("root", nodes.get(3).getParent().getName());
      assertSent();
      assertEquals(5, nodes.size());
      nodes.forEach(node -> assertSame(node, session.get(NODE, node.getId())));
      session.flush();
      assertSent();
    }
  }

  @Test
  void refusesAnOwnParentByTheRowsThatNeedEachOther() {
    try (Session session = database().openSession()) {
      Node one = new Node("one");
      Node two = new Node("two");
      one.setParent(two);
      two.setParent(one);
      session.add(one);
      session.commit();
      assertSame(two, one.getParent());
      assertSame(one, two.getParent());
      assertSent(INSERT, INSERT, "UPDATE nodes SET parent_id = ? WHERE id = ?");
    }
  }

  @Test
  void letsChildrenGoWithTheirParent() {
    storeTree();
    try (Session session = database().openSession()) {
      Node left = session.require(NODE, 2L);
      session.delete(left);
      session.commit();
      Node low = session.require(NODE, 4L);
      assertNull(low.getParent());
      assertEquals(1, session.require(NODE, 1L).getChildren().size());
    }
  }
}
