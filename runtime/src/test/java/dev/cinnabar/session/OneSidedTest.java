package dev.cinnabar.session;

import static dev.cinnabar.example.ItemTable.ITEM;
import static dev.cinnabar.example.OwnerTable.OWNER;
import static dev.cinnabar.example.SeatTable.SEAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.ValidationException;
import dev.cinnabar.example.Item;
import dev.cinnabar.example.Owner;
import dev.cinnabar.example.Seat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A collection whose elements hold the owner's key in a plain column. */
final class OneSidedTest extends SessionFixture {

  private static final String INSERT_ITEM = "INSERT INTO items (name, owner_id) VALUES (?, ?)";
  private static final String MOVE_ITEM = "UPDATE items SET owner_id = ? WHERE id = ?";

  private void storeOwners(int owners, int itemsEach) {
    database()
        .inTransaction(
            session -> {
              for (int i = 1; i <= owners; i++) {
                Owner owner = new Owner("owner " + i);
                for (int j = 1; j <= itemsEach; j++) {
                  owner.getItems().add(new Item("item %d.%d".formatted(i, j)));
                }
                session.add(owner);
              }
            });
    forgetStatements();
  }

  @Test
  void givesNewElementsTheKeyOfTheirNewOwner() {
    try (Session session = database().openSession()) {
      Owner owner = new Owner("Anna");
      owner.getItems().add(new Item("a"));
      owner.getSeats().add(new Seat("1A"));
      session.add(owner);
      session.commit();
      assertSent(
          "INSERT INTO owners (name) VALUES (?)",
          "INSERT INTO items (name, owner_id) VALUES (?, ?)",
          "INSERT INTO seats (code, owner_id) VALUES (?, ?)");
      assertEquals(owner.getId(), owner.getItems().get(0).getOwnerId());
      assertEquals(owner.getId(), owner.getSeats().iterator().next().getOwnerId());
    }
  }

  @Test
  void isContentWithTheKeyAlone() {
    storeOwners(1, 0);
    try (Session session = database().openSession()) {
      Owner owner = session.require(OWNER, 1L);
      Item item = new Item("by key");
      item.setOwnerId(1L);
      session.add(item);
      forgetStatements();
      assertEquals(List.of(item), owner.getItems());
      session.flush();
      assertEquals(List.of(item), owner.getItems());
      assertSent(
          "SELECT id, name, owner_id FROM items WHERE owner_id IN (?) ORDER BY id", INSERT_ITEM);
      item.setOwnerId(null);
      session.flush();
      assertSent(MOVE_ITEM);
      assertTrue(owner.getItems().isEmpty());
    }
  }

  @Test
  void movesByEitherSide() {
    storeOwners(2, 1);
    try (Session session = database().openSession()) {
      Owner one = session.require(OWNER, 1L);
      Owner two = session.require(OWNER, 2L);
      Item item = one.getItems().get(0);
      touch(two.getItems());
      forgetStatements();
      two.getItems().add(item);
      assertEquals(2L, item.getOwnerId());
      session.flush();
      assertSent(MOVE_ITEM);
      assertTrue(one.getItems().isEmpty());
      item.setOwnerId(1L);
      session.flush();
      assertSent(MOVE_ITEM);
      assertEquals(List.of(item), one.getItems());
      assertEquals(1, two.getItems().size());
      one.getItems().remove(item);
      assertNull(item.getOwnerId());
      session.flush();
      assertSent(MOVE_ITEM);
      assertEquals(1, session.select(ITEM).where(ITEM.name.eq("item 1.1")).count());
    }
  }

  @Test
  void letsElementsGoWithTheirOwnerWhereTheColumnAllows() {
    storeOwners(1, 2);
    try (Session session = database().openSession()) {
      session.delete(session.require(OWNER, 1L));
      forgetStatements();
      session.commit();
      assertSent(
          "SELECT id, name, owner_id FROM items WHERE owner_id IN (?) ORDER BY id",
          "SELECT id, code, owner_id FROM seats WHERE owner_id IN (?) ORDER BY id",
          MOVE_ITEM + " × 2",
          "DELETE FROM owners WHERE id = ?");
      assertEquals(2, session.select(ITEM).count());
    }
  }

  @Test
  void deletesElementsThatMayNotBeNobodys() {
    try (Session session = database().openSession()) {
      Owner owner = new Owner("Anna");
      owner.getSeats().addAll(Set.of(new Seat("1A"), new Seat("1B")));
      session.add(owner);
      session.commit();
      Seat gone = owner.getSeats().iterator().next();
      forgetStatements();
      owner.getSeats().remove(gone);
      session.commit();
      assertSent("DELETE FROM seats WHERE id = ?");
      assertEquals(1, session.select(SEAT).count());
      session.delete(owner);
      session.commit();
      assertEquals(0, session.select(SEAT).count());
    }
  }

  @Test
  void refusesAnElementWithoutItsRequiredOwner() {
    try (Session session = database().openSession()) {
      session.add(new Seat("1A"));
      assertThrows(ValidationException.class, session::flush);
      assertSent();
    }
  }

  @Test
  void takesKeysBackOnRollback() {
    try (Session session = database().openSession()) {
      Owner owner = new Owner("Anna");
      Item item = new Item("a");
      List<Item> mine = owner.getItems();
      owner.getItems().add(item);
      session.add(owner);
      session.flush();
      session.rollback();
      assertNull(owner.getId());
      assertNull(item.getId());
      assertNull(item.getOwnerId());
      assertSame(mine, owner.getItems());
      session.add(owner);
      session.commit();
      assertEquals(owner.getId(), item.getOwnerId());
    }
  }

  @Test
  void movesAStoredElementToANewOwner() {
    storeOwners(1, 2);
    try (Session session = database().openSession()) {
      Owner one = session.require(OWNER, 1L);
      Item item = one.getItems().get(0);
      Owner two = new Owner("new");
      two.getItems().add(item);
      session.add(two);
      forgetStatements();
      session.flush();
      assertSent("INSERT INTO owners (name) VALUES (?)", MOVE_ITEM);
      assertEquals(2L, item.getOwnerId());
      assertEquals(1, one.getItems().size());
      session.rollback();
      assertEquals(1L, item.getOwnerId());
      assertEquals(2, one.getItems().size());
    }
  }

  @Test
  void refusesAnElementOfANewOwnerWithAnotherKey() {
    storeOwners(1, 0);
    try (Session session = database().openSession()) {
      Owner two = new Owner("new");
      Item item = new Item("torn");
      item.setOwnerId(1L);
      two.getItems().add(item);
      session.add(two);
      forgetStatements();
      assertEquals(
          ErrorCode.ContradictingSides, assertThrows(EntityException.class, session::flush).code());
      assertSent();
    }
  }
}
