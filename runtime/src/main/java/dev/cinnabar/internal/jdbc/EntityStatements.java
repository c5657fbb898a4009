package dev.cinnabar.internal.jdbc;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.PlanQuery;
import dev.cinnabar.dialect.RenderedStatement;
import dev.cinnabar.dialect.RenderedStatements;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.SortKey;
import dev.cinnabar.sql.Argument;
import dev.cinnabar.sql.BoundStatement;
import dev.cinnabar.sql.IdentityType;
import dev.cinnabar.sql.JoinStatements;
import dev.cinnabar.sql.RowStatements;
import dev.cinnabar.sql.SelectStatement;
import dev.cinnabar.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The texts of the statements of one database, each rendered once: those that sessions send by
 * themselves, and those of queries. Safe for use by many threads.
 */
public final class EntityStatements {

  private final Dialect dialect;
  private final RenderedStatements texts;
  private final Map<EntityMapping<?>, String> selects = new ConcurrentHashMap<>();
  private final Map<EntityMapping<?>, String> deletes = new ConcurrentHashMap<>();
  private final Map<Shape, String> inserts = new ConcurrentHashMap<>();
  private final Map<Shape, String> updates = new ConcurrentHashMap<>();

  /** Creates an empty cache. */
  public EntityStatements(Dialect dialect) {
    this.dialect = dialect;
    this.texts = new RenderedStatements(dialect);
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

  /**
   * {@code UPDATE table SET column = ?, … WHERE key = ?}, with {@code AND version = ?} where the
   * version is among the columns.
   */
  public String update(EntityMapping<?> mapping, int[] columns) {
    return updates.computeIfAbsent(
        Shape.of(mapping, columns), shape -> text(updateOf(mapping, shape)));
  }

  private static Statement updateOf(EntityMapping<?> mapping, Shape shape) {
    List<ColumnMapping> columns =
        shape.columns().stream().<ColumnMapping>map(mapping.columns()::get).toList();
    return shape.columns().contains(mapping.versionPosition())
        ? RowStatements.updateVersion(mapping, columns)
        : RowStatements.update(mapping, columns);
  }

  /** {@code DELETE FROM table WHERE key = ?}, with {@code AND version = ?} where there is one. */
  public String delete(EntityMapping<?> mapping) {
    return deletes.computeIfAbsent(mapping, key -> text(RowStatements.delete(mapping)));
  }

  /** {@code DELETE FROM table WHERE columns = ?}. */
  public String deleteBy(EntityMapping<?> mapping, List<Integer> columns) {
    return text(RowStatements.deleteBy(mapping, columns));
  }

  /**
   * {@code SELECT columns, owner FROM table JOIN entities ON … WHERE owner IN (?, …) ORDER BY key}.
   *
   * @param element the entity at the other end of the join table
   * @param table the join table
   * @param owner the positions of the columns with the owner's key
   * @param joined the positions of the columns with the key of the element
   * @param order what the elements are sorted by before their keys
   * @param owners the mapper of the owners
   */
  public BoundStatement selectJoined(
      EntityMapping<?> element,
      EntityMapping<?> table,
      List<Integer> owner,
      List<Integer> joined,
      List<SortKey> order,
      EntityMapper<?, ?, ?> owners,
      List<Object> keys) {
    return bound(
        JoinStatements.select(element, table, owner, joined, order, keys.size()), owners, keys);
  }

  /** {@code SELECT columns FROM table WHERE key IN (?, …)}. */
  public BoundStatement selectByKeys(EntityMapper<?, ?, ?> mapper, List<Object> keys) {
    EntityMapping<?> mapping = mapper.mapping();
    List<Integer> columns = IntStream.range(0, mapping.keyColumns().size()).boxed().toList();
    return bound(RowStatements.selectIn(mapping, columns, keys.size()), mapper, keys);
  }

  /** {@code SELECT key, columns FROM table WHERE key IN (?, …)}. */
  public BoundStatement selectByKeys(
      EntityMapper<?, ?, ?> mapper, List<Integer> columns, List<Object> keys) {
    return bound(RowStatements.selectByKeys(mapper.mapping(), columns, keys.size()), mapper, keys);
  }

  /**
   * {@code SELECT columns FROM table WHERE column IN (?, …) ORDER BY order, key}.
   *
   * @param columns the positions of the foreign key
   * @param order what the rows are sorted by before their keys
   * @param owners the mapper of the entity that the foreign key refers to
   */
  public BoundStatement selectByForeignKey(
      EntityMapping<?> mapping,
      List<Integer> columns,
      List<SortKey> order,
      EntityMapper<?, ?, ?> owners,
      List<Object> keys) {
    SelectStatement select = RowStatements.selectIn(mapping, columns, keys.size());
    return bound(RowStatements.inOrder(mapping, order, select), owners, keys);
  }

  private static BoundStatement bound(
      Statement statement, EntityMapper<?, ?, ?> mapper, List<Object> keys) {
    return new BoundStatement(
        statement, List.of(new Argument.Values<>(new IdentityType(mapper), keys)));
  }

  /** {@code SELECT COUNT(*) FROM table WHERE columns = ?}. */
  public String countOf(EntityMapping<?> mapping, List<Integer> columns) {
    return text(RowStatements.countOf(mapping, columns));
  }

  /** {@code UPDATE table SET columns = ? WHERE columns = ?}. */
  public String move(EntityMapping<?> mapping, List<Integer> columns) {
    return text(RowStatements.move(mapping, columns));
  }

  /** Returns the text of a statement; of those of one shape the first is rendered. */
  public RenderedStatement render(Statement statement) {
    return texts.of(statement);
  }

  /** Returns how the database is asked for its plan of a query. */
  public PlanQuery planQuery() {
    return dialect.planQuery();
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
