package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.idioms.OrderLineTable.ORDER_LINE;
import static dev.cinnabar.conformance.model.idioms.OrderTable.ORDER;
import static dev.cinnabar.conformance.model.idioms.PlayerTable.PLAYER;
import static dev.cinnabar.conformance.model.idioms.TeamTable.TEAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.idioms.Order;
import dev.cinnabar.conformance.model.idioms.OrderLine;
import dev.cinnabar.conformance.model.idioms.Player;
import dev.cinnabar.conformance.model.idioms.Team;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Classes as existing JPA code has them. */
public abstract class IdiomsContract extends Contract {

  private static final String LINES =
      "SELECT o.number, l.product, l.quantity FROM order_lines l JOIN orders o ON l.order_id = o.id"
          + " ORDER BY l.id";

  protected IdiomsContract(TestDatabase product) {
    super(product);
  }

  private static Order order() {
    Order order = new Order(" 2026-1 ");
    order.addLine(new OrderLine("Tea", 2));
    order.addLine(new OrderLine("Bread", 1));
    return order;
  }

  @Test
  void storesThroughHelpersThatKeepBothSides() {
    Order order = order();
    try (Session session = database.openSession()) {
      session.add(order);
      session.commit();
      log.assertSent("insert orders", "insert order_lines x2");
    }
    assertEquals(List.of("2026-1|Tea|2", "2026-1|Bread|1"), rows(LINES));
  }

  @Test
  void readsThroughGettersThatReturnSortedCopies() {
    Order order = order();
    prepare(session -> session.add(order));
    try (Session session = database.openSession()) {
      Order read = session.require(ORDER, order.getId());
      assertEquals(
          List.of("Bread", "Tea"), read.getLines().stream().map(OrderLine::getProduct).toList());
      assertSame(read, read.getLines().get(0).getOrder());
      log.clear();
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void changesThroughHelpersOfLoadedObjects() {
    Order order = order();
    prepare(session -> session.add(order));
    try (Session session = database.openSession()) {
      Order read = session.require(ORDER, order.getId());
      OrderLine bread = read.getLines().get(0);
      read.removeLine(bread);
      read.addLine(new OrderLine("Milk", 3));
      session.commit();
    }
    assertEquals(List.of("2026-1|Tea|2", "2026-1|Milk|3"), rows(LINES));
  }

  @Test
  void takesWhatSetterMadeOfTheValue() {
    Order order = order();
    prepare(session -> session.add(order));
    try (Session session = database.openSession()) {
      Order read = session.require(ORDER, order.getId());
      log.clear();
      read.setNumber("  2026-1  ");
      session.commit();
      log.assertSent();
      read.setNumber(" 2026-2");
      session.commit();
    }
    assertEquals(List.of("2026-2"), rows("SELECT number FROM orders"));
  }

  @Test
  void loadsChildFirstAndItsParentOnTouch() {
    Order order = order();
    prepare(session -> session.add(order));
    try (Session session = database.openSession()) {
      OrderLine tea = session.select(ORDER_LINE).where(ORDER_LINE.product.eq("Tea")).one();
      assertEquals("2026-1", tea.getOrder().getNumber());
      assertSame(tea.getOrder(), session.require(ORDER, order.getId()));
      assertEquals(order, tea.getOrder());
      assertEquals(tea.getOrder(), order);
      assertTrue(tea.getOrder().getLines().contains(tea));
    }
  }

  @Test
  void loadsAReferenceThatIsComparedByBusinessKey() {
    Order order = order();
    prepare(session -> session.add(order));
    try (Session session = database.openSession()) {
      OrderLine tea = session.select(ORDER_LINE).where(ORDER_LINE.product.eq("Tea")).one();
      Order unfilled = tea.getOrder();
      log.assertSent("select order_lines");
      log.clear();
      assertEquals(order.hashCode(), unfilled.hashCode());
      assertEquals(order, unfilled);
      assertEquals(unfilled, order);
      log.assertSent("select orders");
    }
  }

  @Test
  void keepsHashedCollectionsOfChildrenEqualByBusinessKey() {
    Team team = new Team("Reds");
    team.getPlayers().add(new Player("Zed"));
    team.getPlayers().add(new Player("Ann"));
    prepare(session -> session.add(team));
    try (Session session = database.openSession()) {
      Team read = session.require(TEAM, team.getId());
      assertEquals(2, read.getPlayers().size());
      assertTrue(read.getPlayers().contains(new Player("Zed")));
      assertFalse(read.getPlayers().contains(new Player("Bob")));
      log.clear();
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void bearsSettersThatEditTheCollectionOfTheParent() {
    Team reds = new Team("Reds");
    Player ann = new Player("Ann");
    ann.setTeam(reds);
    prepare(session -> session.add(reds));
    try (Session session = database.openSession()) {
      Player read = session.select(PLAYER).one();
      assertEquals("Reds", read.getTeam().getName());
      assertEquals(1, read.getTeam().getPlayers().size());
      read.setCaptain(true);
      log.clear();
      session.commit();
      log.assertSent("update players set is_captain");
    }
    assertEquals(List.of("Ann"), rows("SELECT nickname FROM players WHERE team_id IS NOT NULL"));
  }
}
