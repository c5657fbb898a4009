package dev.cinnabar.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was declared about one entity: its table, columns, key and constraints. Columns keep the
 * order of declaration, the key first and lazy ones last; a column's position here is its number
 * everywhere else.
 *
 * @param <E> the entity class
 */
public final class EntityMapping<E> {

  private final Class<E> type;
  private final TableName table;
  private final List<ColumnMapping> columns;
  private final int keySize;
  private final int versionPosition;
  private final List<TableConstraint> constraints;
  private final @Nullable String comment;
  private final boolean settable;
  private final List<Integer> defaults;
  private final List<Integer> unwritten;
  private final List<Integer> unwrittenParts;
  private final List<Integer> filledByUpdate;
  private final List<Integer> lazy;
  private final Set<String> lazyGroups;
  private final List<ColumnMapping> eager;

  private EntityMapping(
      Class<E> type,
      TableName table,
      List<ColumnMapping> columns,
      int keySize,
      List<TableConstraint> constraints,
      @Nullable String comment) {
    this.type = type;
    this.table = table;
    this.columns = List.copyOf(columns);
    this.keySize = keySize;
    this.versionPosition = positionOfVersion(columns);
    this.constraints = List.copyOf(constraints);
    this.comment = comment;
    this.settable = columns.stream().allMatch(ColumnMapping::settable);
    this.defaults = positions(column -> column.hasDefault() && column.insertable());
    this.unwritten =
        positions(column -> isUnwritten(column) && column.settable() && isWholeAttribute(column));
    this.unwrittenParts = positions(column -> isUnwritten(column) && !isWholeAttribute(column));
    this.filledByUpdate = positions(ColumnMapping::isFilledByUpdate);
    this.lazy = positions(ColumnMapping::isLazy);
    this.lazyGroups =
        columns.stream()
            .map(ColumnMapping::lazyGroup)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    this.eager = this.columns.subList(0, columns.size() - lazy.size());
    if (eager.stream().anyMatch(ColumnMapping::isLazy)) {
      throw new IllegalStateException("Lazy columns come last.");
    }
  }

  private static boolean isUnwritten(ColumnMapping column) {
    return !column.insertable() && column.references() == null;
  }

  /** What is a part of an embedded value is read with the next sight of the row. */
  private static boolean isWholeAttribute(ColumnMapping column) {
    return column.attribute().indexOf('.') < 0;
  }

  private List<Integer> positions(Predicate<ColumnMapping> condition) {
    return IntStream.range(1, columns.size())
        .filter(position -> condition.test(columns.get(position)))
        .boxed()
        .toList();
  }

  private static int positionOfVersion(List<ColumnMapping> columns) {
    for (int position = 0; position < columns.size(); position++) {
      if (columns.get(position).isVersion()) {
        return position;
      }
    }
    return -1;
  }

  /**
   * Starts the description of an entity. The first column given is the key, unless the columns of
   * the key are {@linkplain Builder#key given as such}.
   */
  public static <E> Builder<E> of(Class<E> type, TableName table) {
    return new Builder<>(type, table);
  }

  /** Returns the entity class. */
  public Class<E> type() {
    return type;
  }

  /** Returns the simple name of the entity class, as messages use it. */
  public String name() {
    return type.getSimpleName();
  }

  /** Returns the table's name. */
  public TableName table() {
    return table;
  }

  /** Returns all columns, the key first. */
  public List<ColumnMapping> columns() {
    return columns;
  }

  /** Returns entity and attribute of the column at a position, as messages name them. */
  public String attributeOf(int column) {
    return name() + "." + columns.get(column).attribute();
  }

  /** Returns the position of the key, the first one where it has several columns. */
  public int keyPosition() {
    return 0;
  }

  /** Returns the key's column, the first one where it has several. */
  public ColumnMapping keyColumn() {
    return columns.get(0);
  }

  /** Returns the columns of the key, which stand at the first positions. */
  public List<ColumnMapping> keyColumns() {
    return columns.subList(0, keySize);
  }

  /** Tells whether the column at a position belongs to the key. */
  public boolean isKey(int column) {
    return column < keySize;
  }

  /** Tells whether all attributes can be set, so that no constructor has to take any. */
  public boolean settable() {
    return settable;
  }

  /** Tells whether a column counts the changes of each row. */
  public boolean isVersioned() {
    return versionPosition >= 0;
  }

  /** Returns the position of the column that counts the changes of its row, or -1. */
  public int versionPosition() {
    return versionPosition;
  }

  /** Returns the positions of the columns with a default in the database. */
  public List<Integer> defaults() {
    return defaults;
  }

  /**
   * Returns the positions of the plain columns that no INSERT writes, generated ones among them.
   */
  public List<Integer> unwritten() {
    return unwritten;
  }

  /** Returns the positions of the columns of embedded values that no INSERT writes. */
  public List<Integer> unwrittenParts() {
    return unwrittenParts;
  }

  /** Returns the positions of the columns that the database may change with every UPDATE. */
  public List<Integer> filledByUpdate() {
    return filledByUpdate;
  }

  /** Returns the positions of the columns that are read when they are first used. */
  public List<Integer> lazy() {
    return lazy;
  }

  /** Returns the positions of the lazy columns of some groups. */
  public List<Integer> lazy(Set<String> groups) {
    return lazy.stream().filter(column -> isLazy(column, groups)).toList();
  }

  /** Tells whether the column at a position is a lazy one of some groups. */
  public boolean isLazy(int column, Set<String> groups) {
    String group = columns.get(column).lazyGroup();
    return group != null && groups.contains(group);
  }

  /** Returns the groups of lazy columns, that of those without a name under an empty text. */
  public Set<String> lazyGroups() {
    return lazyGroups;
  }

  /** Returns the columns that are read with a row: all but the lazy ones. */
  public List<ColumnMapping> eager() {
    return eager;
  }

  /** Returns the constraints and indexes over several columns. */
  public List<TableConstraint> constraints() {
    return constraints;
  }

  /** Returns the comment in the database. */
  public @Nullable String comment() {
    return comment;
  }

  @Override
  public String toString() {
    return name() + " (" + table + ")";
  }

  /**
   * Collects a description.
   *
   * @param <E> the entity class
   */
  public static final class Builder<E> {
    private final Class<E> type;
    private final TableName table;
    private final List<ColumnMapping> columns = new ArrayList<>();
    private final List<TableConstraint> constraints = new ArrayList<>();
    private int keySize;
    private @Nullable String comment;

    private Builder(Class<E> type, TableName table) {
      this.type = type;
      this.table = table;
    }

    /** Adds a column of a key of several; they come before all others. */
    public Builder<E> key(ColumnMapping column) {
      if (columns.size() != keySize) {
        throw new IllegalStateException("The columns of the key come first.");
      }
      keySize++;
      return column(column);
    }

    /** Adds a column. */
    public Builder<E> column(ColumnMapping column) {
      columns.add(column);
      return this;
    }

    /** Adds a constraint or an index. */
    public Builder<E> constraint(TableConstraint constraint) {
      constraints.add(constraint);
      return this;
    }

    /** Sets the comment in the database. */
    public Builder<E> comment(String text) {
      comment = text;
      return this;
    }

    /** Returns the description. */
    public EntityMapping<E> build() {
      return new EntityMapping<>(type, table, columns, Math.max(1, keySize), constraints, comment);
    }
  }
}
