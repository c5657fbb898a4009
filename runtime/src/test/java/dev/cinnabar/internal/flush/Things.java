package dev.cinnabar.internal.flush;

import static dev.cinnabar.mapping.KeyGeneration.AUTO;
import static dev.cinnabar.mapping.ValueType.LONG;
import static dev.cinnabar.mapping.ValueType.varchar;

import dev.cinnabar.mapping.Cascades;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.KeyGeneration;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.ToMany;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.TableSource;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Entities of many shapes, for tests of what a flush does. */
final class Things {

  static final SqlType KEY_TYPE = SqlType.BIGINT;

  /** A tree: column 2 refers to the parent; children are deleted when they leave. */
  static final class Node extends Thing {
    Node() {}

    Node(String name, Node parent) {
      set(1, name);
      set(2, parent);
    }
  }

  /** Column 2 refers to the boss, an employee, and may be null. */
  static final class Company extends Thing {
    Company() {}

    Company(String name) {
      set(1, name);
    }
  }

  /** Column 2 refers to the company and must not be null. */
  static final class Employee extends Thing {
    Employee() {}

    Employee(String name, Company company) {
      set(1, name);
      set(2, company);
    }
  }

  /** Refers to a {@link Right} that refers back; neither may be null. */
  static final class Left extends Thing {
    Left() {}
  }

  /** Refers to a {@link Left} that refers back; neither may be null. */
  static final class Right extends Thing {
    Right() {}
  }

  /** Key assigned; column 2 is written once, column 3 by updates only. */
  static final class Country extends Thing {
    Country() {}

    Country(String code, String name) {
      set(0, code);
      set(1, name);
    }
  }

  /** Owns books by their plain key column. */
  static final class Shelf extends Thing {
    Shelf() {}

    Shelf(String name) {
      set(1, name);
    }
  }

  /** Column 2 holds the key of the shelf. */
  static final class Book extends Thing {
    Book() {}

    Book(String name) {
      set(1, name);
    }
  }

  /** Has pets that it does not take along. */
  static final class Owner extends Thing {
    Owner() {}

    Owner(String name) {
      set(1, name);
    }
  }

  /** Column 2 refers to the owner and must not be null. */
  static final class Pet extends Thing {
    Pet() {}

    Pet(String name, Owner owner) {
      set(1, name);
      set(2, owner);
    }
  }

  /** Keys from a sequence, five at a time. */
  static final class Ticket extends Thing {
    Ticket() {}

    Ticket(String name) {
      set(1, name);
    }
  }

  /** Keys are random UUIDs. */
  static final class Token extends Thing {
    Token() {}

    Token(String name) {
      set(1, name);
    }
  }

  /** An {@code int} key, and a {@code double} in column 2. */
  static final class Medium extends Thing {
    Medium() {}

    Medium(String name) {
      set(1, name);
    }
  }

  /** Counts its changes in column 2. */
  static final class Draft extends Thing {
    Draft() {}

    Draft(String name) {
      set(1, name);
    }
  }

  /** Unique are a text that may be null, a number that may not, and a day that may not. */
  static final class Badge extends Thing {
    Badge() {}

    Badge(String name, int number, int day) {
      set(1, name);
      set(2, number);
      set(3, LocalDate.ofEpochDay(day));
    }
  }

  /** An assigned {@code short} key. */
  static final class Tiny extends Thing {
    Tiny() {}

    Tiny(short key, String name) {
      set(0, key);
      set(1, name);
    }
  }

  static final NumberedMapper<Node, Long> NODE =
      numbered(
          named(Node.class, Node::new)
              .reference("parent", () -> node(), column -> column)
              .list("children", () -> node(), "parent", Things::owning));

  static final NumberedMapper<Company, Long> COMPANY =
      numbered(
          named(Company.class, Company::new).reference("boss", () -> employee(), column -> column));

  static final NumberedMapper<Employee, Long> EMPLOYEE =
      numbered(
          named(Employee.class, Employee::new)
              .reference("company", () -> COMPANY, ColumnMapping::required));

  static final NumberedMapper<Left, Long> LEFT =
      numbered(
          named(Left.class, Left::new).reference("right", () -> right(), ColumnMapping::required));

  static final NumberedMapper<Right, Long> RIGHT =
      numbered(
          named(Right.class, Right::new).reference("left", () -> LEFT, ColumnMapping::required));

  static final NamedMapper<Country, String> COUNTRY =
      new NamedMapper<>(
          Attributes.of(Country.class, Country::new)
              .value("code", varchar(8), ColumnMapping::required)
              .value("name", varchar(20), column -> column)
              .value("founded", varchar(20), ColumnMapping::notUpdatable)
              .value("note", varchar(20), ColumnMapping::notInsertable),
          varchar(8));

  static final NumberedMapper<Shelf, Long> SHELF =
      numbered(
          named(Shelf.class, Shelf::new).list("books", () -> book(), "shelfId", Things::owning));

  static final NumberedMapper<Book, Long> BOOK =
      numbered(named(Book.class, Book::new).keyOf("shelf_id", "shelfId", LONG, () -> SHELF));

  static final NumberedMapper<Owner, Long> OWNER =
      numbered(named(Owner.class, Owner::new).list("pets", () -> pet(), "owner", column -> column));

  static final NumberedMapper<Pet, Long> PET =
      numbered(named(Pet.class, Pet::new).reference("owner", () -> OWNER, ColumnMapping::required));

  static final NumberedMapper<Ticket, Long> TICKET =
      new NumberedMapper<>(
          Attributes.of(Ticket.class, Ticket::new)
              .value("id", LONG, key(KeyGeneration.sequence("ticket_keys", 5)))
              .value("name", varchar(20), ColumnMapping::required),
          Long::valueOf);

  static final NamedMapper<Token, UUID> TOKEN =
      new NamedMapper<>(
          Attributes.of(Token.class, Token::new)
              .value("id", ValueType.UUID, key(KeyGeneration.RANDOM_UUID))
              .value("name", varchar(20), ColumnMapping::required),
          ValueType.UUID);

  static final NumberedMapper<Medium, Integer> MEDIUM =
      new NumberedMapper<>(
          Attributes.of(Medium.class, Medium::new)
              .value("id", ValueType.INTEGER, key(AUTO))
              .value("name", varchar(20), column -> column)
              .value("ratio", ValueType.DOUBLE, column -> column),
          Math::toIntExact);

  static final NumberedMapper<Draft, Long> DRAFT =
      numbered(
          named(Draft.class, Draft::new)
              .value("version", ValueType.INTEGER, column -> column.required().version()));

  static final NumberedMapper<Badge, Long> BADGE =
      numbered(
          Attributes.of(Badge.class, Badge::new)
              .value("id", LONG, key(AUTO))
              .value("name", varchar(20), ColumnMapping::withUnique)
              .value("number", ValueType.INTEGER, column -> column.required().withUnique())
              .value("day", ValueType.LOCAL_DATE, column -> column.required().withUnique())
              .reference("owner", () -> OWNER, column -> column));

  static final NumberedMapper<Tiny, Short> TINY =
      new NumberedMapper<>(
          Attributes.of(Tiny.class, Tiny::new)
              .value("id", ValueType.SHORT, ColumnMapping::required)
              .value("name", varchar(20), column -> column),
          key -> (short) key);

  private Things() {}

  /** A table for sessions and queries. */
  static <E, K> EntityTable<E, K> table(EntityMapper<E, K, ?> mapper) {
    return new EntityTable<>(TableSource.root()) {
      @Override
      public EntityMapper<E, K, ?> mapper() {
        return mapper;
      }
    };
  }

  static <E extends Thing> NumberedMapper<E, Long> numbered(Attributes<E> attributes) {
    return new NumberedMapper<>(attributes, Long::valueOf);
  }

  /** Starts with a generated key and a required name. */
  static <E extends Thing> Attributes<E> named(Class<E> type, Supplier<E> constructor) {
    return Attributes.of(type, constructor)
        .value("id", LONG, key(AUTO))
        .value("name", varchar(20), ColumnMapping::required);
  }

  private static UnaryOperator<ColumnMapping> key(KeyGeneration generation) {
    return column -> column.required().generated(generation);
  }

  private static <E, T> ToMany<E, T> owning(ToMany<E, T> relationship) {
    return relationship.cascade(Cascades.ALL).orphanRemoval();
  }

  // Fields cannot name later ones, and a lambda in a field's own value cannot name the field.
  private static EntityMapper<Node, ?, ?> node() {
    return NODE;
  }

  private static EntityMapper<Employee, ?, ?> employee() {
    return EMPLOYEE;
  }

  private static EntityMapper<Right, ?, ?> right() {
    return RIGHT;
  }

  private static EntityMapper<Book, ?, ?> book() {
    return BOOK;
  }

  private static EntityMapper<Pet, ?, ?> pet() {
    return PET;
  }
}
