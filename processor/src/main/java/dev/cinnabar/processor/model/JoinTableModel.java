package dev.cinnabar.processor.model;

import dev.cinnabar.processor.report.Origin;
import java.util.List;

/**
 * The table whose rows join the elements of a collection to their owner.
 *
 * @param table its name
 * @param ownerColumns the columns with the owner's key, in the order of that key
 * @param elementColumns the columns with the element's key
 * @param exclusive whether an element has one owner at most
 * @param origin where it is declared
 */
public record JoinTableModel(
    TableModel table,
    List<String> ownerColumns,
    List<String> elementColumns,
    boolean exclusive,
    Origin origin) {

  /** Copies the lists. */
  public JoinTableModel {
    ownerColumns = List.copyOf(ownerColumns);
    elementColumns = List.copyOf(elementColumns);
  }
}
