package dev.cinnabar.internal.jdbc;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.RenderedStatement;
import dev.cinnabar.dialect.SqlRenderer;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.sql.KeyType;
import dev.cinnabar.sql.RowStatements;
import dev.cinnabar.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The statements that a session sends by itself, each rendered once for a database where its text
 * does not depend on how many keys it asks for. Safe for use by many threads.
 */
public final class EntityStatements {

  private final Dialect dialect;
  private final Map<EntityMapping<?>, String> selects = new ConcurrentHashMap<>();
  private final Map<EntityMapping<?>, String> deletes = new ConcurrentHashMap<>();
  private final Map<Shape, String> inserts = new ConcurrentHashMap<>();
  private final Map<Shape, String> updates = new ConcurrentHashMap<>();

  /** Creates an empty cache. */
  public EntityStatements(Dialect dialect) {
    this.dialect = dialect;
  }

  /** {@code SELECT columns FROM table WHERE key = ?}. */
  public String select(EntityMapping<?> mapping) {
    String known = selects.get(mapping);
    return known == null
        ? selects.computeIfAbsent(mapping, key -> text(RowStatements.select(mapping)))
        : known;
  }

  /** {@code INSERT INTO table (columns) VALUES (?, …)}. */
  public String insert(EntityMapping<?> mapping, int[] columns) {
    return inserts.computeIfAbsent(
        Shape.of(mapping, columns),
        shape -> text(RowStatements.insert(mapping, columns(mapping, columns))));
  }

  /** {@code UPDATE table SET column = ?, … WHERE key = ?}. */
  public String update(EntityMapping<?> mapping, int[] columns) {
    return updates.computeIfAbsent(
        Shape.of(mapping, columns),
        shape -> text(RowStatements.update(mapping, columns(mapping, columns))));
  }

  /** {@code DELETE FROM table WHERE key = ?}. */
  public String delete(EntityMapping<?> mapping) {
    return deletes.computeIfAbsent(mapping, key -> text(RowStatements.delete(mapping)));
  }

  /** {@code SELECT columns FROM table WHERE key IN (?, …)}. */
  public <E, K> RenderedStatement selectByKeys(EntityMapper<E, K, ?> mapper, List<K> keys) {
    EntityMapping<E> mapping = mapper.mapping();
    return render(
        RowStatements.selectIn(mapping, mapping.keyPosition(), new KeyType<>(mapper), keys));
  }

  /**
   * {@code SELECT columns FROM table WHERE column IN (?, …) ORDER BY key}.
   *
   * @param column the position of the foreign key
   * @param owners the mapper of the entity that the foreign key refers to
   */
  public <K> RenderedStatement selectByForeignKey(
      EntityMapping<?> mapping, int column, EntityMapper<?, K, ?> owners, List<K> keys) {
    return render(
        RowStatements.inKeyOrder(
            mapping, RowStatements.selectIn(mapping, column, new KeyType<>(owners), keys)));
  }

  /** Renders a statement of a query. */
  public RenderedStatement render(Statement statement) {
    return SqlRenderer.render(dialect, statement);
  }

  private String text(Statement statement) {
    return render(statement).sql();
  }

  private static List<ColumnMapping> columns(EntityMapping<?> mapping, int[] positions) {
    return Arrays.stream(positions).mapToObj(mapping.columns()::get).toList();
  }

  private record Shape(EntityMapping<?> mapping, List<Integer> columns) {
    static Shape of(EntityMapping<?> mapping, int[] columns) {
      return new Shape(mapping, Arrays.stream(columns).boxed().toList());
    }
  }
}
