package dev.cinnabar.conformance;

import static dev.cinnabar.conformance.model.TicketTable.TICKET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.Database;
import dev.cinnabar.conformance.server.Servers;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.MappingException;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

final class MariaDbTest extends Conformance {

  MariaDbTest() {
    super(Servers.MARIADB);
  }

  @Test
  void refusesAServerThatCutsOffWhatDoesNotFit() throws Exception {
    String url = ((MariaDbDataSource) Servers.MARIADB.create()).getUrl();

    MappingException refusal =
        assertThrows(
            MappingException.class,
            () -> Database.open(url + "&sessionVariables=sql_mode=''", TICKET));

    assertEquals(ErrorCode.UnsafeSettings, refusal.code());
    assertTrue(refusal.getMessage().contains("sql_mode"), refusal.getMessage());
    Database.open(url, TICKET).close();
  }
}
