package dev.cinnabar.schema;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.IndexPart;
import dev.cinnabar.mapping.KeyGeneration;
import dev.cinnabar.mapping.ReferentialRules;
import dev.cinnabar.mapping.TableConstraint;
import dev.cinnabar.mapping.TableName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the statements for one table. */
final class TableDefinition {

  private final EntityMapping<?> mapping;
  private final Dialect dialect;
  private final String table;

  TableDefinition(EntityMapping<?> mapping, Dialect dialect) {
    this.mapping = mapping;
    this.dialect = dialect;
    this.table = dialect.identifier(mapping.table());
  }

  /** Returns CREATE TABLE with all constraints but the late foreign keys. */
  String create(Set<ForeignKey> late) {
    // A set, because a constraint may be declared at its column and at the table.
    Set<String> lines = new LinkedHashSet<>();
    for (ColumnMapping column : mapping.columns()) {
      lines.add(column(column));
    }
    if (keyColumns(mapping).size() > 1) {
      lines.add("PRIMARY KEY (%s)".formatted(columns(keyColumns(mapping))));
    }
    for (ColumnMapping column : mapping.columns()) {
      if (column.unique() && !isWholeKey(column)) {
        lines.add(unique(null, List.of(column.name())));
      }
      addCheck(lines, column);
    }
    int unnamed = 0;
    for (TableConstraint constraint : mapping.constraints()) {
      if (constraint instanceof TableConstraint.Unique unique) {
        lines.add(unique(unique.name(), unique.columns()));
      } else if (constraint instanceof TableConstraint.Check check) {
        lines.add(check(check, ++unnamed));
      }
    }
    for (ForeignKey foreignKey : ForeignKey.of(mapping)) {
      if (!late.contains(foreignKey)) {
        lines.add(foreignKey(foreignKey));
      }
    }
    boolean ownTypes = mapping.columns().stream().allMatch(column -> column.definition() == null);
    return "CREATE TABLE %s (\n  %s\n)%s%s"
        .formatted(
            table,
            String.join(",\n  ", lines),
            dialect.tableSuffix(ownTypes),
            comment(mapping.comment()));
  }

  private String column(ColumnMapping column) {
    String options = column.options();
    String text = options == null ? rendered(column) : rendered(column) + ' ' + options;
    return text + comment(column.comment());
  }

  private String comment(@Nullable String text) {
    return text == null ? "" : dialect.comment(text);
  }

  private String rendered(ColumnMapping column) {
    String name = dialect.identifier(column.name());
    String type = column.definition() == null ? type(column) : column.definition();
    boolean key = isWholeKey(column);
    KeyGeneration generation = column.generation();
    if (key
        && generation != null
        && dialect.strategy(generation, column.type()) == KeyGeneration.Strategy.IDENTITY) {
      return name + ' ' + dialect.identityKey(type);
    }
    String fill = column.fill() == null ? "" : dialect.fill(column.type(), column.fill());
    // What is computed is null or not by its expression, and not all databases let one say it.
    boolean required = key || (!column.nullable() && !column.isGenerated());
    return name + ' ' + type + fill + (required ? " NOT NULL" : "") + (key ? " PRIMARY KEY" : "");
  }

  private String type(ColumnMapping column) {
    TableName enumType = EnumTypes.of(column, dialect);
    return enumType == null ? dialect.typeName(column.type()) : dialect.identifier(enumType);
  }

  private String name(@Nullable String declared, String prefix, List<String> columns) {
    return dialect.identifier(
        declared == null ? dialect.constraintName(prefix, mapping.table(), columns) : declared);
  }

  private String unique(@Nullable String declared, List<String> columns) {
    return "CONSTRAINT %s UNIQUE (%s)".formatted(name(declared, "uk", columns), columns(columns));
  }

  private void addCheck(Set<String> lines, ColumnMapping column) {
    String name = dialect.identifier(column.name());
    List<String> conditions = new ArrayList<>();
    boolean ownType = EnumTypes.of(column, dialect) != null;
    if (!column.allowedValues().isEmpty() && !ownType) {
      conditions.add(
          column.allowedValues().stream()
              .map(dialect::literal)
              .collect(Collectors.joining(", ", name + " IN (", ")")));
    } else if (column.definition() == null && !ownType) {
      String condition = dialect.typeCheck(name, column.type());
      if (condition != null) {
        conditions.add(condition);
      }
    }
    if (column.check() != null) {
      conditions.add(conditions.isEmpty() ? column.check() : "(" + column.check() + ")");
    }
    if (!conditions.isEmpty()) {
      lines.add(
          "CONSTRAINT %s CHECK (%s)"
              .formatted(
                  name(null, "ck", List.of(column.name())), String.join(" AND ", conditions)));
    }
  }

  private String check(TableConstraint.Check check, int place) {
    String name = name(check.name(), "ck", List.of(Integer.toString(place)));
    return "CONSTRAINT %s CHECK (%s)".formatted(name, check.condition());
  }

  private String foreignKey(ForeignKey foreignKey) {
    EntityMapping<?> target = foreignKey.target();
    ReferentialRules rules = foreignKey.rules();
    String name = "CONSTRAINT " + foreignKeyName(foreignKey) + ' ';
    if (rules.definition() != null) {
      return name + rules.definition();
    }
    return name
        + "FOREIGN KEY (%s) REFERENCES %s (%s)%s"
            .formatted(
                columns(foreignKey.columns()),
                dialect.identifier(target.table()),
                columns(keyColumns(target)),
                dialect.referentialRules(rules));
  }

  private String foreignKeyName(ForeignKey foreignKey) {
    return name(foreignKey.name(), "fk", foreignKey.columns());
  }

  /** Returns the statement that adds a foreign key to the table. */
  String addForeignKey(ForeignKey foreignKey) {
    return "ALTER TABLE " + table + " ADD " + foreignKey(foreignKey);
  }

  /** Returns the statement that takes a foreign key off the table. */
  String dropForeignKey(ForeignKey foreignKey) {
    return "ALTER TABLE %s DROP CONSTRAINT IF EXISTS %s"
        .formatted(table, foreignKeyName(foreignKey));
  }

  /** Returns the statements for indexes and comments. */
  List<String> extras() {
    List<String> statements = new ArrayList<>();
    for (TableConstraint constraint : mapping.constraints()) {
      if (constraint instanceof TableConstraint.Index index && isPossible(index)) {
        statements.add(index(index));
      }
    }
    if (dialect.has(Feature.COMMENTS)) {
      addComments(statements);
    }
    return statements;
  }

  /** A unique index is refused where it is not possible, so that this one is no loss. */
  private boolean isPossible(TableConstraint.Index index) {
    return dialect.has(Feature.EXPRESSION_INDEXES)
        || index.parts().stream().noneMatch(IndexPart::expression);
  }

  private String index(TableConstraint.Index index) {
    String parts = index.parts().stream().map(this::indexPart).collect(Collectors.joining(", "));
    boolean partial = index.condition() != null && dialect.has(Feature.PARTIAL_INDEXES);
    return "CREATE %sINDEX %s ON %s (%s)%s"
        .formatted(
            index.unique() ? "UNIQUE " : "",
            name(index.name(), "ix", index.nameWords()),
            table,
            parts,
            partial ? " WHERE " + index.condition() : "");
  }

  private String indexPart(IndexPart part) {
    String text = part.expression() ? "(" + part.text() + ")" : dialect.identifier(part.text());
    return part.descending() ? text + " DESC" : text;
  }

  private void addComments(List<String> statements) {
    if (mapping.comment() != null) {
      statements.add(
          "COMMENT ON TABLE %s IS %s".formatted(table, dialect.literal(mapping.comment())));
    }
    for (ColumnMapping column : mapping.columns()) {
      if (column.comment() != null) {
        statements.add(
            "COMMENT ON COLUMN %s.%s IS %s"
                .formatted(
                    table, dialect.identifier(column.name()), dialect.literal(column.comment())));
      }
    }
  }

  String drop() {
    return "DROP TABLE IF EXISTS " + table;
  }

  private boolean isWholeKey(ColumnMapping column) {
    return mapping.keyColumns().equals(List.of(column));
  }

  private static List<String> keyColumns(EntityMapping<?> mapping) {
    return mapping.keyColumns().stream().map(ColumnMapping::name).toList();
  }

  private String columns(List<String> columns) {
    return columns.stream().map(dialect::identifier).collect(Collectors.joining(", "));
  }
}
