package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;

/** A column of text. */
public final class TextColumn extends ComparableColumn<String> implements TextExpression {
  TextColumn(EntityTable<?, ?> table, String name) {
    super(table, name, ValueType.STRING);
  }
}
