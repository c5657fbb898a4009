package dev.cinnabar.schema;

import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.ReferentialRules;
import dev.cinnabar.mapping.TableConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns that refer to the key of a table, as the database sees to it. */
record ForeignKey(
    EntityMapping<?> owner,
    List<String> columns,
    @Nullable String name,
    ReferentialRules rules,
    EntityMapping<?> target) {

  static List<ForeignKey> of(EntityMapping<?> owner) {
    List<ForeignKey> foreignKeys = new ArrayList<>();
    for (ColumnMapping column : owner.columns()) {
      var references = column.references();
      if (references != null && column.referentialRules().enforced()) {
        foreignKeys.add(
            new ForeignKey(
                owner,
                List.of(column.name()),
                column.constraintName(),
                column.referentialRules(),
                references.get().mapping()));
      }
    }
    for (TableConstraint constraint : owner.constraints()) {
      if (constraint instanceof TableConstraint.ForeignKey key && key.rules().enforced()) {
        foreignKeys.add(
            new ForeignKey(
                owner, key.columns(), key.name(), key.rules(), key.target().get().mapping()));
      }
    }
    return foreignKeys;
  }
}
