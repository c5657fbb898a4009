package dev.cinnabar.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A table whose rows each join two entities, and hold nothing else: the keys of both.
 *
 * @param name the table
 * @param ownerColumns the columns with the key of the collection's owner, in the order of that key
 * @param elementColumns the columns with the key of the element
 * @param isExclusive whether an element has one owner at most
 */
public record JoinTable(
    TableName name, List<String> ownerColumns, List<String> elementColumns, boolean isExclusive) {

  /** A table in which an element has any number of owners. */
  public JoinTable(TableName name, List<String> ownerColumns, List<String> elementColumns) {
    this(name, ownerColumns, elementColumns, false);
  }

  /** Copies the lists. */
  public JoinTable {
    ownerColumns = List.copyOf(ownerColumns);
    elementColumns = List.copyOf(elementColumns);
  }

  /** A table that joins entities whose keys have one column each. */
  public static JoinTable of(TableName name, String ownerColumn, String elementColumn) {
    return new JoinTable(name, List.of(ownerColumn), List.of(elementColumn));
  }

  /** Returns this table with a unique key, so that an element has one owner at most. */
  public JoinTable exclusive() {
    return new JoinTable(name, ownerColumns, elementColumns, true);
  }

  /**
   * Describes the table: all its columns are the key, those of the owner first, and those of either
   * side are a foreign key, which follows a key that the program assigns.
   */
  public EntityMapping<JoinTable> mapping(
      EntityMapper<?, ?, ?> owner, EntityMapper<?, ?, ?> element) {
    EntityMapping.Builder<JoinTable> mapping = EntityMapping.of(JoinTable.class, name);
    List<TableConstraint> constraints = new ArrayList<>();
    add(mapping, constraints, ownerColumns, owner);
    add(mapping, constraints, elementColumns, element);
    if (isExclusive) {
      constraints.add(new TableConstraint.Unique(null, elementColumns));
    }
    constraints.forEach(mapping::constraint);
    return mapping.build();
  }

  private static void add(
      EntityMapping.Builder<JoinTable> mapping,
      List<TableConstraint> constraints,
      List<String> columns,
      EntityMapper<?, ?, ?> end) {
    Supplier<EntityMapper<?, ?, ?>> target = () -> end;
    List<ColumnMapping> key = end.mapping().keyColumns();
    boolean assigned = key.size() == 1 && key.get(0).generation() == null;
    ReferentialRules rules =
        assigned
            ? ReferentialRules.DEFAULT.onUpdate(ReferentialAction.CASCADE)
            : ReferentialRules.DEFAULT;
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i);
      ColumnMapping column = ColumnMapping.column(name, name, key.get(i).type()).required();
      mapping.key(key.size() == 1 ? column.references(target).referentialRules(rules) : column);
    }
    if (key.size() > 1) {
      constraints.add(new TableConstraint.ForeignKey(null, columns, target, rules));
    }
  }
}
