package dev.cinnabar.conformance.dialect;

import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.Database;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Dialects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the page on dialects promises to a third party. */
final class TinyDialectTest {

  @Test
  void isFoundByItsLineAmongTheServices() {
    assertEquals("Tiny", Dialects.forUrl("jdbc:tiny:x").map(Dialect::name).orElse("none"));
    assertEquals("Tiny", Dialects.forProduct("Tiny").map(Dialect::name).orElse("none"));
  }

  @Test
  void needsNothingMoreForASession() {
    try (Database database =
        Database.at("jdbc:h2:mem:" + UUID.randomUUID())
            .dialect(new TinyDialect())
            .tables(USER, USER_TASK)
            .open()) {
      database.createAll();
      database.inTransaction(
          session -> {
            User anna = new User("Anna");
            anna.getTasks().add(new UserTask("one"));
            anna.getTasks().add(new UserTask("two"));
            session.add(anna);
          });
      database.inTransaction(
          session -> {
            User anna = session.select(USER).where(USER.name.eq("Anna")).one();
            assertEquals(2, anna.getTasks().size());
            anna.getTasks().remove(0);
            anna.setName("Anne");
          });
      database.inTransaction(
          session -> {
            assertEquals("Anne", session.select(USER).one().getName());
            assertEquals("two", session.select(USER_TASK).one().getTitle());
          });
      database.dropAll();
    }
  }

  @Test
  void isWhatThePageShows() throws Exception {
    String source =
        Files.readString(
            Path.of("src/test/java", TinyDialect.class.getName().replace('.', '/') + ".java"));
    String shown = source.substring(source.indexOf("public final class"));
    assertTrue(Files.readString(Path.of("../docs/dialects.md")).contains("```java\n" + shown));
  }
}
