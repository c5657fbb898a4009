package dev.cinnabar.conformance;

import static dev.cinnabar.conformance.model.TicketTable.TICKET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.Database;
import dev.cinnabar.conformance.server.Servers;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.MappingException;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

final class PostgresTest extends Conformance {

  PostgresTest() {
    super(Servers.POSTGRES);
  }

  @Test
  void refusesADatabaseThatDoesNotKnowAllCharacters() throws Exception {
    PGSimpleDataSource utf8 = (PGSimpleDataSource) Servers.POSTGRES.create();
    Database.at(utf8.getUrl()).credentials("postgres", "").tables(TICKET).open().close();
    try (Connection connection = utf8.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' LOCALE_PROVIDER libc"
              + " TEMPLATE template0");
    }
    PGSimpleDataSource latin = new PGSimpleDataSource();
    latin.setUrl(utf8.getUrl());
    latin.setDatabaseName("latin");
    latin.setUser("postgres");

    MappingException refusal =
        assertThrows(MappingException.class, () -> Database.of(latin, TICKET));

    assertEquals(ErrorCode.UnsafeSettings, refusal.code());
    assertTrue(refusal.getMessage().contains("LATIN1"), refusal.getMessage());
  }
}
