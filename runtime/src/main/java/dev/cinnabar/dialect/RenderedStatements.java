package dev.cinnabar.dialect;

import dev.cinnabar.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of statements in one dialect: each shape is rendered once. A tree has no value in it,
 * so that equal trees have one text, and the tree itself is the key. Safe for use by many threads.
 */
public final class RenderedStatements {

  /** A program has fewer shapes; one that makes them without end must not fill the memory. */
  private static final int CAPACITY = 1_000;

  private final Dialect dialect;
  private final Map<Statement, RenderedStatement> byShape = new ConcurrentHashMap<>();

  /** Creates an empty cache. */
  public RenderedStatements(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Returns the text of a statement. */
  public RenderedStatement of(Statement shape) {
    RenderedStatement known = byShape.get(shape);
    return known == null ? render(shape) : known;
  }

  private RenderedStatement render(Statement shape) {
    RenderedStatement rendered = SqlRenderer.render(dialect, shape);
    if (byShape.size() >= CAPACITY) {
      byShape.clear();
    }
    byShape.put(shape, rendered);
    return rendered;
  }
}
