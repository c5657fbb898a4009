package dev.cinnabar.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.ConstraintKind;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a dialect is found, and how names and errors are understood without a database. */
final class DialectsTest {

  /** A dialect of a third party, registered as a service of the test classes. */
  public static final class Provided extends Dialect {
    @Override
    public String name() {
      return "Provided";
    }

    @Override
    public boolean acceptsUrl(String url) {
      return url.startsWith("jdbc:provided:");
    }

    @Override
    public boolean acceptsProduct(String product) {
      return product.equals("Provided");
    }
  }

  @Test
  void findsDialectsByUrlAndProduct() {
    assertEquals("H2", name(Dialects.forUrl("jdbc:h2:mem:x")));
    assertEquals("H2", name(Dialects.forUrl("JDBC:H2:mem:x")));
    assertEquals("SQLite", name(Dialects.forUrl("jdbc:sqlite:x.db")));
    assertEquals("SQLite", name(Dialects.forProduct("SQLite")));
    assertEquals("PostgreSQL", name(Dialects.forUrl("jdbc:postgresql://localhost/x")));
    assertEquals("PostgreSQL", name(Dialects.forProduct("PostgreSQL")));
    assertEquals("MariaDB", name(Dialects.forUrl("jdbc:mariadb://localhost/x")));
    assertEquals("MariaDB", name(Dialects.forProduct("MariaDB")));
    assertEquals("none", name(Dialects.forUrl("jdbc:h2x:y")));
  }

  @Test
  void findsDialectsOfThirdPartiesAsServices() {
    assertEquals("Provided", name(Dialects.forUrl("jdbc:provided:x")));
    assertEquals("Provided", name(Dialects.forProduct("Provided")));
  }

  private static String name(Optional<Dialect> dialect) {
    return dialect.map(Dialect::name).orElse("none");
  }

  @Test
  void quotesOnlyWhatHasToBe() {
    Dialect h2 = new H2Dialect();
    assertEquals("users", h2.identifier("users"));
    assertEquals("\"user\"", h2.identifier("user"));
    assertEquals("date", h2.identifier("date"));
    assertEquals("\"Users\"", h2.identifier("Users"));
    assertEquals("\"a\"\"b\"", h2.identifier("a\"b"));
    Dialect sqlite = new SqliteDialect();
    assertEquals("user", sqlite.identifier("user"));
    assertEquals("\"order\"", sqlite.identifier("order"));
    assertEquals("\"user\"", new PostgresDialect().identifier("user"));
    Dialect mariaDb = new MariaDbDialect();
    assertEquals("user", mariaDb.identifier("user"));
    assertEquals("`group`", mariaDb.identifier("group"));
    assertEquals("`a``b\"`", mariaDb.identifier("a`b\""));
  }

  @Test
  void givesMemoryWithoutANameANameOfItsOwn() {
    Dialect h2 = new H2Dialect();
    String first = h2.shareableUrl("jdbc:h2:mem:;MODE=STRICT");
    assertTrue(first.matches("jdbc:h2:mem:[0-9a-f-]{36};MODE=STRICT"), first);
    assertFalse(first.equals(h2.shareableUrl("jdbc:h2:mem:;MODE=STRICT")));
    assertEquals("jdbc:h2:mem:x", h2.shareableUrl("jdbc:h2:mem:x"));
    Dialect sqlite = new SqliteDialect();
    assertTrue(sqlite.shareableUrl("jdbc:sqlite::memory:").endsWith("?vfs=memdb"));
    assertEquals("jdbc:sqlite:x.db", sqlite.shareableUrl("jdbc:sqlite:x.db"));
  }

  @Test
  void understandsStandardStates() {
    Dialect ansi = Dialect.ansi();
    assertEquals(Failure.CONFLICT, ansi.failure(new SQLException("x", "40001")));
    assertEquals(Failure.CONNECTION, ansi.failure(new SQLException("x", "08006")));
    assertEquals(Failure.DATA, ansi.failure(new SQLException("x", "22003")));
    assertEquals(Failure.STATEMENT, ansi.failure(new SQLException("x", "42000")));
    assertEquals(Failure.STATEMENT, ansi.failure(new SQLException("x")));
    assertEquals(
        ConstraintKind.UNIQUE, ansi.failure(new SQLException("x", "23505")).constraintKind());
  }

  @Test
  void findsTheConstraintInMessagesOfH2() {
    assertEquals("UK_A", h2("x: \"PUBLIC.UK_A INDEX PUBLIC.UK_A_INDEX_4 ON PUBLIC.T(A)\"", 23505));
    assertEquals("UK_A", h2("x: \"PUBLIC.UK_A_INDEX_4 ON PUBLIC.T(A) VALUES ( 1 )\"", 23505));
    assertEquals(
        "PRIMARY KEY",
        h2("x: \"PUBLIC.CONSTRAINT_F INDEX PUBLIC.PRIMARY_KEY_F ON PUBLIC.T(A)\"", 23505));
    assertEquals("CK_A", h2("Prüfbedingung verletzt: \"CK_A: (\"\"A\"\" > 0)\"", 23513));
    assertEquals(
        "NAME", h2("Value too long for column \"NAME CHARACTER VARYING(5)\": \"'x'\"", 22001));
    assertEquals("NAME", h2("NULL nicht zulässig für Feld \"NAME\"", 23502));
  }

  @Test
  void findsTheConstraintInMessagesOfPostgres() {
    assertEquals(
        "uk_a",
        postgres(
            "ERROR: duplicate key value violates unique constraint \"uk_a\"\n  Detail: Key (a)=(\"x\") already exists.",
            "23505"));
    assertEquals(
        "uk_a",
        postgres("FEHLER: doppelter Schlüsselwert verletzt Unique-Constraint »uk_a«", "23505"));
    assertEquals(
        "fk_a",
        postgres(
            "ERROR: insert or update on table \"t\" violates foreign key constraint \"fk_a\"",
            "23503"));
    assertEquals(
        "fk_a",
        postgres(
            "ERROR: update or delete on table \"t\" violates foreign key constraint \"fk_a\" on table \"s\"",
            "23503"));
    assertEquals(
        "ck_a",
        postgres("ERROR: new row for relation \"t\" violates check constraint \"ck_a\"", "23514"));
    assertEquals(
        "name",
        postgres(
            "ERROR: null value in column \"name\" of relation \"t\" violates not-null constraint",
            "23502"));
  }

  private static String postgres(String message, String state) {
    return new PostgresDialect().failure(new SQLException(message, state)).constraint();
  }

  @Test
  void findsTheConstraintInMessagesOfMariaDb() {
    assertEquals("uk_a", mariaDb("(conn=4) Duplicate entry 'it's 'x'' for key 'uk_a'", 1062));
    assertEquals(
        "fk_a",
        mariaDb(
            "Cannot add or update a child row: a foreign key constraint fails (`d`.`t`, CONSTRAINT `fk_a` FOREIGN KEY (`a`) REFERENCES `s` (`id`))",
            1452));
    assertEquals("ck_a", mariaDb("CONSTRAINT `ck_a` failed for `d`.`t`", 4025));
    assertEquals("ck_a", mariaDb("CONSTRAINT `t.ck_a` failed for `d`.`t`", 4025));
    assertEquals("name", mariaDb("Column 'name' cannot be null", 1048));
    assertEquals("name", mariaDb("Field 'name' doesn't have a default value", 1364));
  }

  private static String mariaDb(String message, int code) {
    return new MariaDbDialect().failure(new SQLException(message, "HY000", code)).constraint();
  }

  @Test
  void knowsWhatIsWorthRunningAgain() {
    assertEquals(Failure.CONFLICT, new PostgresDialect().failure(new SQLException("x", "40P01")));
    for (int code : new int[] {1020, 1205, 1213}) {
      SQLException conflict = new SQLException("x", "HY000", code);
      assertEquals(Failure.CONFLICT, new MariaDbDialect().failure(conflict));
    }
  }

  private static String h2(String message, int code) {
    return new H2Dialect()
        .failure(new SQLException(message, Integer.toString(code), code))
        .constraint();
  }
}
