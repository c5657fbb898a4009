package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.KeyReference;
import dev.cinnabar.mapping.ToMany;
import dev.cinnabar.mapping.ToOne;
import java.util.List;

/**
 * The columns that a relationship compares.
 *
 * @param start those of the table at its start
 * @param end those of the table at its end, in the same order
 * @param reference whether those at the start are the foreign key
 */
record PathColumns(List<ColumnMapping> start, List<ColumnMapping> end, boolean reference) {

  /** Returns the columns of a path of one step, to one row at most. */
  static PathColumns of(EntityTable<?, ?> from, String attribute) {
    EntityMapper<?, ?, ?> mapper = from.mapper();
    for (ToOne<?, ?> reference : mapper.toOnes()) {
      if (reference.name().equals(attribute)) {
        return new PathColumns(
            reference.columns().stream().map(mapper.mapping().columns()::get).toList(),
            reference.target().mapping().keyColumns(),
            true);
      }
    }
    for (ToMany<?, ?> other : mapper.toManys()) {
      if (other.name().equals(attribute) && other.shape() == ToMany.Shape.ONE) {
        return of(mapper, other);
      }
    }
    throw new QueryException(
        ErrorCode.InvalidQuery,
        "%s.%s: used outside of the condition that it was made for.".formatted(from, attribute));
  }

  /** Returns the columns of a relationship whose foreign key is at its end. */
  static PathColumns of(EntityMapper<?, ?, ?> owner, ToMany<?, ?> relationship) {
    return new PathColumns(
        owner.mapping().keyColumns(),
        foreignKey(relationship.target(), relationship.mappedBy()),
        false);
  }

  private static List<ColumnMapping> foreignKey(EntityMapper<?, ?, ?> elements, String mappedBy) {
    List<ColumnMapping> columns = elements.mapping().columns();
    for (ToOne<?, ?> reference : elements.toOnes()) {
      if (reference.name().equals(mappedBy)) {
        return reference.columns().stream().map(columns::get).toList();
      }
    }
    for (KeyReference<?, ?> reference : elements.keyReferences()) {
      if (reference.name().equals(mappedBy)) {
        return List.of(columns.get(reference.column()));
      }
    }
    throw new IllegalStateException(elements + " has no attribute " + mappedBy);
  }

  /** Tells whether a row at the start may have none at the end. */
  boolean isOptional() {
    return !reference || start.stream().anyMatch(ColumnMapping::nullable);
  }
}
