package dev.cinnabar.session;

import static dev.cinnabar.example.ShelfTable.SHELF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.example.Shelf;
import dev.cinnabar.example.ShelfId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A key of two columns, given by an object that changes and has no equality. */
final class CompositeKeyTest extends SessionFixture {

  private static final String SELECT_SHELF =
      "SELECT room, shelf_number, label FROM shelves WHERE room = ? AND shelf_number = ?";

  @Test
  void storesAndFindsByAllParts() {
    try (Session session = database().openSession()) {
      session.addAll(new Shelf("A", 1), new Shelf("A", 2), new Shelf("B", 1));
      session.commit();
      assertSent("INSERT INTO shelves (room, shelf_number, label) VALUES (?, ?, ?) × 3");
    }
    try (Session session = database().openSession()) {
      Shelf shelf = session.require(SHELF, new ShelfId("A", 2));
      assertSent(SELECT_SHELF);
      assertSame(shelf, session.get(SHELF, new ShelfId("A", 2)));
      assertSent();
      assertNull(session.get(SHELF, new ShelfId("C", 2)));
      assertSent(SELECT_SHELF);
    }
  }

  @Test
  void keepsNoKeyObjectOfTheProgram() {
    store("A", 1);
    try (Session session = database().openSession()) {
      ShelfId key = new ShelfId("A", 1);
      Shelf shelf = session.require(SHELF, key);
      key.setNumber(9);
      assertSame(shelf, session.get(SHELF, new ShelfId("A", 1)));
      assertNull(session.get(SHELF, key));
    }
  }

  @Test
  void writesAndDeletesByAllParts() {
    store("A", 1);
    store("A", 2);
    try (Session session = database().openSession()) {
      forgetStatements();
      List<Shelf> shelves = session.select(SHELF).orderBy(SHELF.keyOrder()).list();
      shelves.get(0).setLabel("first");
      session.delete(shelves.get(1));
      session.commit();
      assertSent(
          "SELECT room, shelf_number, label FROM shelves ORDER BY room, shelf_number",
          "UPDATE shelves SET label = ? WHERE room = ? AND shelf_number = ?",
          "DELETE FROM shelves WHERE room = ? AND shelf_number = ?");
    }
  }

  @Test
  void asksForRowsByKeyAndByObject() {
    store("A", 1);
    store("A", 2);
    try (Session session = database().openSession()) {
      forgetStatements();
      assertEquals(1, session.select(SHELF).where(SHELF.hasKey(new ShelfId("A", 2))).count());
      List<Shelf> shelves = session.select(SHELF).list();
      assertEquals(2, session.select(SHELF).where(SHELF.in(shelves)).count());
      assertEquals(1, session.select(SHELF).where(SHELF.eq(shelves.get(0))).count());
      assertTrue(
          sent()
              .get(2)
              .matches(
                  ".*WHERE \\(room, shelf_number\\) IN \\((VALUES )?\\(\\?, \\?\\), \\(\\?, \\?\\)\\)"),
          sent().get(2));
    }
  }

  @Test
  void refusesAKeyWithoutAPart() {
    try (Session session = database().openSession()) {
      session.add(new Shelf(null, 1));
      EntityException missing = assertThrows(EntityException.class, session::flush);
      assertEquals(ErrorCode.KeyMissing, missing.code());
      assertTrue(missing.getMessage().contains("Shelf.room"), missing.getMessage());
      EntityException incomplete =
          assertThrows(EntityException.class, () -> session.get(SHELF, new ShelfId(null, 1)));
      assertEquals(ErrorCode.KeyMissing, incomplete.code());
    }
  }

  @Test
  void refusesASecondObjectOfAKey() {
    store("A", 1);
    try (Session session = database().openSession()) {
      assertNotNull(session.get(SHELF, new ShelfId("A", 1)));
      EntityException taken =
          assertThrows(EntityException.class, () -> session.add(new Shelf("A", 1)));
      assertEquals(ErrorCode.DuplicateObject, taken.code());
      assertTrue(taken.getMessage().contains("Shelf (A, 1)"), taken.getMessage());
    }
  }

  @Test
  void writesAChangedPartAndTakesItBack() {
    store("A", 1);
    try (Session session = database().openSession()) {
      Shelf shelf = session.require(SHELF, new ShelfId("A", 1));
      shelf.setNumber(2);
      session.flush();
      assertSame(shelf, session.get(SHELF, new ShelfId("A", 2)));
      session.rollback();
      assertEquals(1, shelf.getNumber());
      assertSame(shelf, session.get(SHELF, new ShelfId("A", 1)));
    }
  }

  @Test
  void takesBackWhatWasDeleted() {
    store("A", 1);
    try (Session session = database().openSession()) {
      Shelf shelf = session.require(SHELF, new ShelfId("A", 1));
      session.delete(shelf);
      session.flush();
      assertNull(session.get(SHELF, new ShelfId("A", 1)));
      session.rollback();
      assertSame(shelf, session.get(SHELF, new ShelfId("A", 1)));
    }
  }

  private void store(String room, int number) {
    database().inTransaction(session -> session.add(new Shelf(room, number)));
  }
}
