package dev.cinnabar.sql;

import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.SortKey;
import java.util.ArrayList;
import java.util.List;

/** The statements that load the rows of one entity by way of a join table. */
public final class JoinStatements {

  private JoinStatements() {}

  /**
   * {@code SELECT element columns, owner columns FROM table JOIN elements ON … WHERE owner columns
   * IN (keys) ORDER BY element columns}; the keys are the only argument.
   *
   * @param element the entity
   * @param table the join table
   * @param owner the positions in the join table of the columns with the owner's key
   * @param joined the positions in the join table of the columns with the entity's key
   * @param order what the elements are sorted by before their keys
   * @param keys the number of keys
   */
  public static SelectStatement select(
      EntityMapping<?> element,
      EntityMapping<?> table,
      List<Integer> owner,
      List<Integer> joined,
      List<SortKey> order,
      int keys) {
    TableOccurrence rows = new TableOccurrence(table.table(), 0, null);
    TableOccurrence elements = new TableOccurrence(element.table(), 1, null);
    List<ColumnReference> owners = references(rows, table, owner);
    List<ColumnReference> key =
        element.keyColumns().stream().map(column -> elements.column(column.name())).toList();
    List<SelectItem> columns = new ArrayList<>();
    for (ColumnMapping column : element.eager()) {
      columns.add(SelectItem.of(elements.column(column.name())));
    }
    owners.forEach(column -> columns.add(SelectItem.of(column)));
    ListParameter list = ListParameter.of(0, table.columns().get(owner.get(0)).type(), keys);
    Join join =
        new Join(
            Join.Kind.INNER, elements, KeyConditions.equal(key, references(rows, table, joined)));
    return new SelectStatement(
        false,
        columns,
        rows,
        List.of(join),
        KeyConditions.in(owners, list),
        List.of(),
        null,
        RowStatements.order(element, order, elements),
        null,
        null,
        null);
  }

  private static List<ColumnReference> references(
      TableOccurrence rows, EntityMapping<?> table, List<Integer> positions) {
    return positions.stream()
        .map(position -> rows.column(table.columns().get(position).name()))
        .toList();
  }
}
