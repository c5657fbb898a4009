package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.relation.JoinRows;
import dev.cinnabar.internal.relation.JoinRows.End;
import org.jspecify.annotations.Nullable;

/**
 * A row of a join table: the two objects that it joins, which are told by identity.
 *
 * @param table the table
 * @param owner the owner of the collection that writes the table
 * @param element its element
 */
record JoinRow(JoinRows table, Object owner, Object element) {

  Object at(End end) {
    return end == End.OWNER ? owner : element;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JoinRow row
        && row.table == table
        && row.owner == owner
        && row.element == element;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(owner) + System.identityHashCode(element);
  }
}
