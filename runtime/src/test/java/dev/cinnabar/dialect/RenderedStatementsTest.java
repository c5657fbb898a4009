package dev.cinnabar.dialect;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.query.Statements.select;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cinnabar.example.UserTable;
import org.junit.jupiter.api.Test;

final class RenderedStatementsTest {

  private final RenderedStatements texts = new RenderedStatements(Dialect.ansi());

  @Test
  void rendersAShapeOnce() {
    RenderedStatement first = named("Anna");
    assertSame(first, named("Ben"));
    assertEquals("SELECT id, name FROM users WHERE name = ?", first.sql());
  }

  @Test
  void tellsShapesApart() {
    assertNotSame(named("Anna"), texts.of(select(USER).where(USER.name.ne("Anna")).statement()));
  }

  @Test
  void forgetsShapesThatAreMadeWithoutEnd() {
    RenderedStatement first = named("Anna");
    for (int i = 0; i < 1_000; i++) {
      texts.of(select(UserTable.as("u" + i)).statement());
    }
    assertNotSame(first, named("Anna"));
    assertEquals(first, named("Anna"));
  }

  private RenderedStatement named(String name) {
    return texts.of(select(USER).where(USER.name.eq(name)).statement());
  }
}
