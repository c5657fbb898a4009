package dev.cinnabar.query;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.JoinTable;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.mapping.ToMany;
import dev.cinnabar.sql.ColumnReference;
import dev.cinnabar.sql.ColumnSource;
import dev.cinnabar.sql.KeyConditions;
import dev.cinnabar.sql.SqlExpression;
import dev.cinnabar.sql.TableOccurrence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from an owner to the elements of a collection through a join table.
 *
 * @param table the join table
 * @param owner its columns with the owner's key
 * @param element its columns with the element's key
 */
record JoinPath(TableName table, List<String> owner, List<String> element) {

  /** Returns the way of a collection, or null where its elements hold a foreign key. */
  static @Nullable JoinPath of(ToMany<?, ?> collection) {
    JoinTable own = collection.joinTable();
    if (own != null) {
      return new JoinPath(own.name(), own.ownerColumns(), own.elementColumns());
    }
    for (ToMany<?, ?> candidate : collection.target().toManys()) {
      JoinTable table = candidate.joinTable();
      if (table != null && candidate.name().equals(collection.mappedBy())) {
        return new JoinPath(table.name(), table.elementColumns(), table.ownerColumns());
      }
    }
    return null;
  }

  /** Returns the condition that a row of the join table has the owner's key. */
  SqlExpression ofOwner(TableOccurrence rows, List<ColumnReference> ownerKey) {
    return KeyConditions.equal(owner.stream().map(rows::column).toList(), ownerKey);
  }

  /** Returns the condition that a row of the join table leads to an element. */
  SqlExpression toElement(
      TableOccurrence rows, ColumnSource elements, EntityMapper<?, ?, ?> mapper) {
    List<ColumnReference> key =
        mapper.mapping().keyColumns().stream()
            .map(column -> elements.column(column.name()))
            .toList();
    return KeyConditions.equal(key, element.stream().map(rows::column).toList());
  }
}
