package dev.cinnabar.dialect;

import dev.cinnabar.dialect.RenderedStatement.Places;
import dev.cinnabar.sql.BoundStatement;
import dev.cinnabar.sql.Statement;
import java.util.function.Function;

/** Writes a tree as the text of one database. */
public final class SqlRenderer {

  private SqlRenderer() {}

  /** Writes a statement. */
  public static RenderedStatement render(Dialect dialect, Statement statement) {
    return render(dialect, statement, Places::marks);
  }

  static RenderedStatement render(
      Dialect dialect, Statement statement, Function<Places, String> valueText) {
    SqlText text = new StatementWriter(dialect, Sources.of(statement), valueText);
    statement.accept(text);
    return text.rendered();
  }

  /**
   * Writes a statement with its values in standard SQL, for people: it is not meant for execution,
   * and the text says so.
   */
  public static String show(BoundStatement statement) {
    return Literals.show(Dialect.ansi(), statement);
  }
}
