package dev.cinnabar.schema;

import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import java.util.List;
import java.util.stream.Stream;

/** A column that refers to the key of a table, as the database sees to it. */
record ForeignKey(EntityMapping<?> owner, ColumnMapping column, EntityMapping<?> target) {

  static List<ForeignKey> of(EntityMapping<?> owner) {
    return owner.columns().stream().flatMap(column -> of(owner, column)).toList();
  }

  private static Stream<ForeignKey> of(EntityMapping<?> owner, ColumnMapping column) {
    var references = column.references();
    return references == null || !column.referentialRules().enforced()
        ? Stream.empty()
        : Stream.of(new ForeignKey(owner, column, references.get().mapping()));
  }
}
