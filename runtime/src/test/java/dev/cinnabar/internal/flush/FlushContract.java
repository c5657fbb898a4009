package dev.cinnabar.internal.flush;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.StaleDataException;
import dev.cinnabar.internal.flush.Things.Book;
import dev.cinnabar.internal.flush.Things.Company;
import dev.cinnabar.internal.flush.Things.Country;
import dev.cinnabar.internal.flush.Things.Employee;
import dev.cinnabar.internal.flush.Things.Medium;
import dev.cinnabar.internal.flush.Things.Node;
import dev.cinnabar.internal.flush.Things.Owner;
import dev.cinnabar.internal.flush.Things.Pet;
import dev.cinnabar.internal.flush.Things.Shelf;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a flush sends and leaves behind, on every database. */
abstract class FlushContract extends OrphanContract {

  private static final EntityTable<Node, Long> NODE = Things.table(Things.NODE);
  private static final EntityTable<Company, Long> COMPANY = Things.table(Things.COMPANY);
  private static final EntityTable<Employee, Long> EMPLOYEE = Things.table(Things.EMPLOYEE);
  private static final EntityTable<Country, String> COUNTRY = Things.table(Things.COUNTRY);
  private static final EntityTable<Shelf, Long> SHELF = Things.table(Things.SHELF);
  private static final EntityTable<Book, Long> BOOK = Things.table(Things.BOOK);
  private static final EntityTable<Owner, Long> OWNER = Things.table(Things.OWNER);
  private static final EntityTable<Pet, Long> PET = Things.table(Things.PET);
  private static final EntityTable<Medium, Integer> MEDIUM = Things.table(Things.MEDIUM);
  private static final String INSERT_NODE = "INSERT INTO nodes (name, parent_id) VALUES (?, ?)";
  private static final String INSERT_COUNTRY =
      "INSERT INTO countrys (code, name, founded) VALUES (?, ?, ?)";
  private static final String MOVE_BOOK = "UPDATE books SET shelf_id = ? WHERE id = ?";

  // Foreign keys

  @Test
  void insertsATreeAddedLeafFirst() {
    Node root = new Node("root", null);
    Node leaf = new Node("leaf", new Node("branch", root));
    try (Session session = database().openSession()) {
      session.add(leaf);
      session.commit();
      assertSent(INSERT_NODE, INSERT_NODE, INSERT_NODE);
    }
    assertRows(Things.NODE, "Node 1 root", "Node 2 branch", "Node 3 leaf");
  }

  @Test
  void closesACircleByOneUpdate() {
    Company company = new Company("Acme");
    Employee boss = new Employee("Anna", company);
    company.set(2, boss);
    try (Session session = database().openSession()) {
      session.add(boss);
      session.commit();
      assertSent(
          "INSERT INTO companys (name, boss_id) VALUES (?, ?)",
          "INSERT INTO employees (name, company_id) VALUES (?, ?)",
          "UPDATE companys SET boss_id = ? WHERE id = ?");
      session.commit();
      assertSent();
    }
    try (Session session = database().openSession()) {
      Company found = session.require(COMPANY, 1L);
      Employee anna = session.require(EMPLOYEE, 1L);
      assertSame(anna, found.get(2));
      session.delete(found);
      session.delete(anna);
      forgetStatements();
      session.commit();
      assertSent(
          "UPDATE companys SET boss_id = ? WHERE id = ?",
          "DELETE FROM employees WHERE id = ?",
          "DELETE FROM companys WHERE id = ?");
    }
  }

  @Test
  void storesARowThatRefersToItself() {
    Node node = new Node("self", null);
    node.set(2, node);
    store(node);
    try (Session session = database().openSession()) {
      Node found = session.require(NODE, 1L);
      assertSame(found, found.get(2));
      session.delete(found);
      session.commit();
    }
    assertRows(Things.NODE);
  }

  @Test
  void refusesToDeleteTheOwnerOfARequiredChild() {
    Owner anna = new Owner("Anna");
    anna.elements().add(new Pet("Rex", null));
    store(anna);
    try (Session session = database().openSession()) {
      Owner owner = session.require(OWNER, 1L);
      session.add(new Owner("Bert"));
      session.delete(owner);
      EntityException error = assertCode(ErrorCode.StillReferenced, session::flush);
      assertTrue(error.getMessage().contains("Pet 1"), error.getMessage());
      assertOnlyRead();
      session.add(owner);
      session.commit();
    }
    assertRows(Things.OWNER, "Owner 1 Anna", "Owner 2 Bert");
  }

  @Test
  void deletesTheOwnerWhereTheRequiredChildMovesAway() {
    Owner anna = new Owner("Anna");
    anna.elements().add(new Pet("Rex", null));
    store(anna, new Owner("Bert"));
    try (Session session = database().openSession()) {
      Pet rex = session.require(PET, 1L);
      rex.set(2, session.require(OWNER, 2L));
      session.delete(session.require(OWNER, 1L));
      session.commit();
    }
    assertRows(Things.OWNER, "Owner 2 Bert");
    assertRows(Things.PET, "Pet 1 Rex");
  }

  // Plain foreign keys

  @Test
  void storesElementsOfANewOwnerByTheirPlainKey() {
    Shelf shelf = new Shelf("shelf");
    shelf.elements().add(new Book("one"));
    shelf.elements().add(new Book("two"));
    try (Session session = database().openSession()) {
      session.add(shelf);
      session.commit();
      assertSent(
          "INSERT INTO shelfs (name) VALUES (?)",
          "INSERT INTO books (name, shelf_id) VALUES (?, ?) × 2");
      assertEquals(1L, shelf.<Book>elements().get(1).<Long>get(2));
    }
  }

  @Test
  void movesAStoredElementToANewOwnerByItsPlainKey() {
    Shelf old = new Shelf("old");
    old.elements().add(new Book("book"));
    store(old);
    try (Session session = database().openSession()) {
      Book book = session.require(BOOK, 1L);
      Shelf shelf = new Shelf("new");
      session.add(shelf);
      shelf.elements().add(book);
      forgetStatements();
      session.commit();
      assertSent("INSERT INTO shelfs (name) VALUES (?)", MOVE_BOOK);
      assertEquals(2L, book.<Long>get(2));
    }
    try (Session session = database().openSession()) {
      assertEquals(1, session.require(SHELF, 2L).elements().size());
      assertEquals(0, session.require(SHELF, 1L).elements().size());
    }
  }

  @Test
  void rescuesAnElementToANewOwnerByItsPlainKey() {
    Shelf old = new Shelf("old");
    old.elements().add(new Book("book"));
    store(old);
    try (Session session = database().openSession()) {
      Shelf shelf = new Shelf("new");
      Book book = session.require(SHELF, 1L).<Book>elements().remove(0);
      session.add(shelf);
      shelf.elements().add(book);
      forgetStatements();
      session.flush();
      assertSent("INSERT INTO shelfs (name) VALUES (?)", MOVE_BOOK);
      session.rollback();
      assertEquals(1L, book.<Long>get(2));
      assertEquals(List.of(book), session.require(SHELF, 1L).elements());
    }
  }

  @Test
  void rescuesANewElementFromOneNewOwnerToAnother() {
    try (Session session = database().openSession()) {
      Shelf one = new Shelf("one");
      Shelf other = new Shelf("other");
      Book book = new Book("book");
      session.addAll(one, other);
      one.elements().add(book);
      one.elements().remove(book);
      other.elements().add(book);
      session.commit();
      assertEquals(other.key(), book.get(2));
    }
    assertRows(Things.BOOK, "Book 1 book");
  }

  // Columns that are not always written

  @Test
  void leavesOutColumnsThatAreNotInserted() {
    try (Session session = database().openSession()) {
      Country country = new Country("de", "Germany");
      session.add(country);
      session.commit();
      assertSent(INSERT_COUNTRY);
      assertSame(country, session.require(COUNTRY, "de"));
      assertNull(country.get(3));
      country.set(3, "noted");
      forgetStatements();
      session.commit();
      assertSent("UPDATE countrys SET note = ? WHERE code = ?");
    }
  }

  @Test
  void refusesAValueThatWouldNotBeInserted() {
    try (Session session = database().openSession()) {
      Country country = new Country("de", "Germany");
      country.set(3, "lost");
      session.add(country);
      EntityException error = assertCode(ErrorCode.NotInsertable, session::flush);
      assertTrue(error.getMessage().contains("Country.note of a new object"), error.getMessage());
      assertSent();
      country.set(3, null);
      session.commit();
      assertSent(INSERT_COUNTRY);
    }
  }

  @Test
  void refusesAChangeOfAColumnThatIsNotUpdated() {
    Country country = new Country("de", "Germany");
    country.set(2, "1871");
    store(country);
    try (Session session = database().openSession()) {
      Country found = session.require(COUNTRY, "de");
      found.set(2, "1949");
      forgetStatements();
      EntityException error = assertCode(ErrorCode.NotUpdatable, session::flush);
      assertTrue(error.getMessage().contains("Country.founded of key de"), error.getMessage());
      assertSent();
      found.set(2, "1871");
      session.commit();
      assertSent();
    }
  }

  // Rows that others have changed

  @Test
  void warnsOfADeleteOfARowThatIsGone() {
    store(new Owner("Anna"));
    try (Session session = database().openSession()) {
      Owner anna = session.require(OWNER, 1L);
      session.commit();
      database().inTransaction(other -> other.delete(other.require(OWNER, 1L)));
      session.delete(anna);
      session.commit();
      assertNull(session.get(OWNER, 1L));
    }
  }

  @Test
  void refusesAnUpdateOfARowThatIsGone() {
    store(new Owner("Anna"));
    try (Session session = database().openSession()) {
      Owner anna = session.require(OWNER, 1L);
      session.commit();
      database().inTransaction(other -> other.delete(other.require(OWNER, 1L)));
      anna.set(1, "Anne");
      StaleDataException error = assertThrows(StaleDataException.class, session::flush);
      assertEquals("Owner", error.entity());
      assertEquals(1L, error.key());
      assertCode(ErrorCode.MustRollBack, session::flush);
      session.rollback();
      assertEquals("Anna", anna.name());
    }
  }

  // Numbers

  @Test
  void takesNegativeZeroForZero() {
    Medium medium = new Medium("medium");
    medium.set(2, 0.0);
    store(medium);
    try (Session session = database().openSession()) {
      Medium found = session.require(MEDIUM, 1);
      found.set(2, -0.0);
      forgetStatements();
      session.commit();
      assertSent();
      found.set(2, 1.5);
      session.commit();
      found.set(2, -0.0);
      session.commit();
      session.require(MEDIUM, 1);
      forgetStatements();
      session.commit();
      assertSent();
      assertEquals(0.0, found.<Double>get(2) + 0.0);
    }
  }
}
