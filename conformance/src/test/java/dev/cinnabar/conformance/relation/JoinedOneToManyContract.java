package dev.cinnabar.conformance.relation;

import static dev.cinnabar.conformance.model.joined.CartLoadTable.CART_LOAD;
import static dev.cinnabar.conformance.model.joined.CartTable.CART;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.joined.Cart;
import dev.cinnabar.conformance.model.joined.CartLoad;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A collection whose elements a table keeps, each of which has one owner. */
public abstract class JoinedOneToManyContract extends Contract {

  private static final String JOINED =
      "SELECT c.name, l.label FROM cart_loads j JOIN carts c ON j.cart_id = c.id"
          + " JOIN loads l ON j.load_id = l.id ORDER BY c.name, l.label";

  protected JoinedOneToManyContract(TestDatabase product) {
    super(product);
  }

  private void load() {
    Cart red = new Cart("red");
    red.getLoads().add(new CartLoad("hay"));
    red.getLoads().add(new CartLoad("beets"));
    Cart blue = new Cart("blue");
    blue.getLoads().add(new CartLoad("milk"));
    prepare(session -> session.addAll(red, blue));
  }

  private static Cart cart(Session session, String name) {
    return session.select(CART).where(CART.name.eq(name)).one();
  }

  @Test
  void storesLoadsAndChangesByTheDifference() {
    load();
    try (Session session = database.openSession()) {
      Cart red = cart(session, "red");
      assertEquals(
          List.of("beets", "hay"), red.getLoads().stream().map(CartLoad::getLabel).toList());
      log.clear();
      red.getLoads().remove(0);
      red.getLoads().add(new CartLoad("oats"));
      session.commit();
      log.assertSent("delete cart_loads", "insert loads", "insert cart_loads");
    }
    assertEquals(List.of("blue|milk", "red|hay", "red|oats"), rows(JOINED));
    assertEquals(List.of("4"), rows("SELECT COUNT(*) FROM loads"));
  }

  @Test
  void movesAnElementWhicheverSideIsEdited() {
    load();
    try (Session session = database.openSession()) {
      Cart red = cart(session, "red");
      Cart blue = cart(session, "blue");
      assertEquals(1, blue.getLoads().size());
      log.clear();
      blue.getLoads().add(red.getLoads().remove(0));
      session.commit();
      log.assertSent("select cart_loads", "delete cart_loads", "insert cart_loads");
    }
    assertEquals(List.of("blue|beets", "blue|milk", "red|hay"), rows(JOINED));
    try (Session session = database.openSession()) {
      CartLoad hay = session.select(CART_LOAD).where(CART_LOAD.label.eq("hay")).one();
      cart(session, "blue").getLoads().add(hay);
      session.commit();
    }
    assertEquals(List.of("blue|beets", "blue|hay", "blue|milk"), rows(JOINED));
  }

  @Test
  void refusesAnElementInTwoCollectionsBeforeAnythingIsSent() {
    try (Session session = database.openSession()) {
      CartLoad hay = new CartLoad("hay");
      Cart red = new Cart("red");
      Cart blue = new Cart("blue");
      red.getLoads().add(hay);
      blue.getLoads().add(hay);
      session.addAll(red, blue);
      EntityException refused = assertThrows(EntityException.class, session::flush);
      assertEquals(ErrorCode.ContradictingSides, refused.code());
      log.assertSent();
    }
  }

  @Test
  void letsTheDatabaseKeepOneOwner() {
    load();
    assertThrows(
        AssertionError.class,
        () ->
            change(
                "INSERT INTO cart_loads (cart_id, load_id) SELECT c.id, j.load_id FROM carts c"
                    + " JOIN cart_loads j ON j.cart_id <> c.id WHERE c.name = 'blue'"));
    assertEquals(List.of("blue|milk", "red|beets", "red|hay"), rows(JOINED));
  }

  @Test
  void deletesAnOwnerWithItsElements() {
    load();
    try (Session session = database.openSession()) {
      session.delete(cart(session, "red"));
      session.commit();
    }
    assertEquals(List.of("blue|milk"), rows(JOINED));
    assertEquals(List.of("milk"), rows("SELECT label FROM loads"));
  }

  @Test
  void findsOwnersByTheirElements() {
    load();
    try (Session session = database.openSession()) {
      Cart found = session.select(CART).where(CART.loads.any(CART_LOAD.label.eq("hay"))).one();
      assertSame(cart(session, "red"), found);
    }
  }
}
