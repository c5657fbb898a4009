package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;

/** A column of text. */
public final class TextColumn extends ComparableColumn<String> {
  TextColumn(TableSource source, String name) {
    super(source, name, ValueType.STRING);
  }
}
