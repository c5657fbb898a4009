package dev.cinnabar.internal.jdbc;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.error.ConstraintKind;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.TableConstraint;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attribute that a constraint stands for, by what databases say of it: a constraint's
 * name, {@code table.column, table.column}, or a column of the table of the statement.
 */
final class ConstraintOwners {

  /**
   * An entity and its attributes.
   *
   * @param entity the simple name of the class
   * @param attribute the attribute, several with commas between, or null where it is not known
   */
  record Owner(String entity, @Nullable String attribute) {
    @Override
    public String toString() {
      return attribute == null ? entity : entity + "." + attribute;
    }
  }

  private final List<EntityMapper<?, ?, ?>> mappers;
  private final Dialect dialect;

  ConstraintOwners(List<EntityMapper<?, ?, ?>> mappers, Dialect dialect) {
    this.mappers = mappers;
    this.dialect = dialect;
  }

  @Nullable Owner find(ConstraintKind kind, @Nullable String constraint, @Nullable String sql) {
    if (constraint != null) {
      for (EntityMapper<?, ?, ?> mapper : mappers) {
        List<String> columns = columns(mapper.mapping(), constraint);
        if (columns != null) {
          return owner(mapper.mapping(), columns);
        }
      }
    }
    for (EntityMapper<?, ?, ?> mapper : mappers) {
      if (sql != null && writes(sql, dialect.identifier(mapper.mapping().table()))) {
        return owner(mapper.mapping(), columns(kind, mapper.mapping(), constraint, sql));
      }
    }
    return null;
  }

  /** Returns the columns of the statement's table that a constraint without a known name means. */
  private List<String> columns(
      ConstraintKind kind, EntityMapping<?> mapping, @Nullable String constraint, String sql) {
    if (constraint == null) {
      return kind == ConstraintKind.FOREIGN_KEY && !sql.startsWith("DELETE")
          ? onlyForeignKey(mapping)
          : List.of();
    }
    if (kind == ConstraintKind.UNIQUE && dialect.isPrimaryKey(constraint, mapping.table())) {
      return mapping.keyColumns().stream().map(ColumnMapping::name).toList();
    }
    boolean column = kind == ConstraintKind.NOT_NULL || kind == ConstraintKind.LENGTH;
    return column ? List.of(constraint) : List.of();
  }

  /** Some databases do not say which foreign key it was. */
  private static List<String> onlyForeignKey(EntityMapping<?> mapping) {
    List<String> columns =
        mapping.columns().stream()
            .filter(column -> column.references() != null)
            .map(ColumnMapping::name)
            .toList();
    return columns.size() == 1 ? columns : List.of();
  }

  /** Returns the columns that a constraint is about, or null where it is another table's. */
  private @Nullable List<String> columns(EntityMapping<?> mapping, String constraint) {
    String prefix = mapping.table().name() + ".";
    if (constraint.regionMatches(true, 0, prefix, 0, prefix.length())) {
      return Arrays.stream(constraint.split(",\\s*"))
          .map(part -> part.substring(part.lastIndexOf('.') + 1))
          .toList();
    }
    for (ColumnMapping column : mapping.columns()) {
      List<String> columns = List.of(column.name());
      if (constraint.equalsIgnoreCase(column.constraintName())
          || isConventional(constraint, "fk", mapping, columns)
          || isConventional(constraint, "uk", mapping, columns)
          || isConventional(constraint, "ck", mapping, columns)) {
        return columns;
      }
    }
    for (TableConstraint declared : mapping.constraints()) {
      List<String> columns = columns(declared);
      if (constraint.equalsIgnoreCase(declared.name())
          || isConventional(constraint, "fk", mapping, columns)
          || isConventional(constraint, "uk", mapping, columns)
          || isConventional(constraint, "ix", mapping, nameWords(declared))) {
        return columns;
      }
    }
    return null;
  }

  private boolean isConventional(
      String constraint, String prefix, EntityMapping<?> mapping, List<String> columns) {
    return constraint.equalsIgnoreCase(dialect.constraintName(prefix, mapping.table(), columns));
  }

  private static List<String> columns(TableConstraint constraint) {
    if (constraint instanceof TableConstraint.Unique unique) {
      return unique.columns();
    }
    if (constraint instanceof TableConstraint.ForeignKey foreignKey) {
      return foreignKey.columns();
    }
    return constraint instanceof TableConstraint.Index index ? index.columns() : List.of();
  }

  private static List<String> nameWords(TableConstraint constraint) {
    return constraint instanceof TableConstraint.Index index ? index.nameWords() : List.of();
  }

  private static Owner owner(EntityMapping<?> mapping, List<String> columns) {
    String attributes =
        mapping.columns().stream()
            .filter(column -> columns.stream().anyMatch(column.name()::equalsIgnoreCase))
            .map(ColumnMapping::attribute)
            .collect(Collectors.joining(", "));
    return new Owner(mapping.name(), attributes.isEmpty() ? null : attributes);
  }

  private static boolean writes(String sql, String table) {
    return List.of("INSERT INTO ", "UPDATE ", "DELETE FROM ").stream()
        .anyMatch(verb -> sql.startsWith(verb + table + " "));
  }
}
