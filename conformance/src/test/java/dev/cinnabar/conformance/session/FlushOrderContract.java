package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.CountryTable.COUNTRY;
import static dev.cinnabar.conformance.model.NodeTable.NODE;
import static dev.cinnabar.conformance.model.ShipmentTable.SHIPMENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.City;
import dev.cinnabar.conformance.model.Country;
import dev.cinnabar.conformance.model.Node;
import dev.cinnabar.conformance.model.Shipment;
import dev.cinnabar.conformance.model.Ticket;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A flush writes in the order of the foreign keys, whatever the order of the calls. */
public abstract class FlushOrderContract extends Contract {

  protected FlushOrderContract(TestDatabase product) {
    super(product);
  }

  @Test
  void insertsParentsBeforeChildren() {
    try (Session session = database.openSession()) {
      Country germany = new Country("DE", "Germany");
      session.add(new City("Köln", germany));
      session.add(germany);
      session.commit();
      log.assertSent("insert countries", "insert cities");
    }
  }

  @Test
  void addsParentsThatOnlyChildrenReach() {
    try (Session session = database.openSession()) {
      session.add(new City("Köln", new Country("DE", "Germany")));
      session.commit();
      log.assertSent("insert countries", "insert cities");
    }
  }

  @Test
  void knowsForeignKeysWithoutRelationship() {
    try (Session session = database.openSession()) {
      session.add(new Shipment("DE"));
      session.add(new Country("DE", "Germany"));
      session.commit();
      log.assertSent("insert countries", "insert shipments");
    }
    try (Session session = database.openSession()) {
      session.delete(session.require(COUNTRY, "DE"));
      session.delete(session.select(SHIPMENT).one());
      log.clear();
      session.commit();
      log.assertSent("delete shipments", "delete countries");
    }
  }

  @Test
  void insertsTreeAddedLeafFirst() {
    Node root = new Node("root", null);
    Node branch = new Node("branch", root);
    Node leaf = new Node("leaf", branch);
    try (Session session = database.openSession()) {
      session.add(leaf);
      session.add(branch);
      session.add(root);
      session.commit();
    }
    assertEquals(
        List.of("branch|root", "leaf|branch"),
        rows("SELECT n.name, p.name FROM nodes n JOIN nodes p ON n.parent_id = p.id ORDER BY 1"));
  }

  @Test
  void insertsMutualReferencesWithOneUpdateMore() {
    Node first = new Node("first", null);
    Node second = new Node("second", first);
    first.setParent(second);
    try (Session session = database.openSession()) {
      session.addAll(first, second);
      session.commit();
    }
    assertEquals(
        List.of("first|second", "second|first"),
        rows("SELECT n.name, p.name FROM nodes n JOIN nodes p ON n.parent_id = p.id ORDER BY 1"));
  }

  @Test
  void deletesTreeLeafFirst() {
    Node root = new Node("root", null);
    Node branch = new Node("branch", root);
    prepare(session -> session.addAll(root, branch));
    try (Session session = database.openSession()) {
      for (Node node : session.select(NODE).orderBy(NODE.id.asc()).list()) {
        session.delete(node);
      }
      session.commit();
    }
    assertEquals(List.of(), rows("SELECT name FROM nodes"));
  }

  @Test
  void reportsViolatedUniqueKey() {
    prepare(session -> session.add(new Ticket("A-1")));
    try (Session session = database.openSession()) {
      session.add(new Ticket("A-1"));
      CinnabarException violation = assertThrows(CinnabarException.class, session::commit);
      assertEquals("ConstraintViolation", violation.code().name(), violation::getMessage);
    }
  }

  @Test
  void reportsViolatedForeignKey() {
    try (Session session = database.openSession()) {
      session.add(new Shipment("XX"));
      CinnabarException violation = assertThrows(CinnabarException.class, session::commit);
      assertEquals("ConstraintViolation", violation.code().name(), violation::getMessage);
    }
  }
}
