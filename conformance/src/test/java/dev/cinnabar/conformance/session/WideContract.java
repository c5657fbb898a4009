package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.WideTable.WIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.conformance.model.Wide;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.session.Session;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An entity of 80 columns. */
public abstract class WideContract extends Contract {

  protected WideContract(TestDatabase product) {
    super(product);
  }

  @Test
  void tracksEveryColumn() {
    Wide wide = new Wide();
    wide.c01 = 1L;
    wide.c62 = "sixty-two";
    wide.c64 = LocalDate.of(2026, 1, 2);
    wide.c80 = 80;
    prepare(session -> session.add(wide));

    try (Session session = database.openSession()) {
      Wide read = session.require(WIDE, wide.id);
      assertEquals(
          List.of(1L, "sixty-two", LocalDate.of(2026, 1, 2), 80),
          List.of(read.c01, read.c62, read.c64, read.c80));
      log.clear();
      read.c01 = 2L;
      read.c63 = true;
      read.c64 = null;
      read.c80 = 81;
      assertEquals(4, session.changes(read).size());
      session.commit();
      log.assertSent("update wide set c01, c63, c64, c80");
    }
    assertEquals(List.of("2|null|81"), rows("SELECT c01, c64, c80 FROM wide"));
  }
}
