package dev.cinnabar.internal.flush;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.Database;
import dev.cinnabar.DatabaseBuilder;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.session.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh database of {@link Things}, and a record of the statements sent to it. */
abstract class FlushFixture {

  private final List<String> statements = new ArrayList<>();
  private Database database;

  /** Returns the URL of an empty database. */
  abstract String url();

  /** Returns the mappers beside those that every database has. */
  EntityMapper<?, ?, ?>[] more() {
    return new EntityMapper<?, ?, ?>[0];
  }

  @BeforeEach
  void open() {
    database = open(Database.at(url()));
    database.createAll();
    statements.clear();
  }

  /** Opens a database with all tables, whose statements are recorded. */
  Database open(DatabaseBuilder builder) {
    Stream<EntityMapper<?, ?, ?>> all =
        Stream.of(
            Things.PET,
            Things.OWNER,
            Things.NODE,
            Things.COMPANY,
            Things.EMPLOYEE,
            Things.COUNTRY,
            Things.SHELF,
            Things.BOOK,
            Things.TOKEN,
            Things.MEDIUM,
            Things.TINY);
    return builder
        .tables(
            Stream.concat(all, Arrays.stream(more()))
                .map(Things::table)
                .toArray(EntityTable<?, ?>[]::new))
        .listener(
            event ->
                statements.add(
                    event.rows() == 1 ? event.sql() : event.sql() + " × " + event.rows()))
        .open();
  }

  @AfterEach
  void close() {
    database.close();
  }

  Database database() {
    return database;
  }

  /**
   * Asserts what was sent since the last call, in order; what comes back by RETURNING looks alike.
   */
  void assertSent(String... expected) {
    assertEquals(
        String.join("\n", expected),
        String.join(
            "\n",
            statements.stream()
                .map(sql -> sql.replaceFirst(" RETURNING [a-z]+(, [a-z]+)*", ""))
                .toList()));
    statements.clear();
  }

  /** Asserts that nothing but queries was sent since the last call. */
  void assertOnlyRead() {
    assertEquals(List.of(), statements.stream().filter(sql -> !sql.startsWith("SELECT")).toList());
    statements.clear();
  }

  void forgetStatements() {
    statements.clear();
  }

  /** Stores new objects in a session of their own. */
  void store(Object... entities) {
    database.inTransaction(session -> session.addAll(entities));
    statements.clear();
  }

  /** Asserts the text forms of all objects of a class, in key order. */
  void assertRows(EntityMapper<?, ?, ?> mapper, String... expected) {
    try (Session session = database.openSession()) {
      List<String> rows = rows(session, Things.table(mapper));
      assertEquals(List.of(expected), rows);
    }
    statements.clear();
  }

  private static <E, K> List<String> rows(Session session, EntityTable<E, K> table) {
    return session.select(table).list().stream().map(Object::toString).sorted().toList();
  }
}
