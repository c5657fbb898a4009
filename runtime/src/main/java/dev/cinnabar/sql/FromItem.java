package dev.cinnabar.sql;

import org.jspecify.annotations.Nullable;

/** Rows to select from, as they occur in one statement. */
public sealed interface FromItem extends SqlNode permits TableOccurrence, DerivedTable {

  /** Returns the number that tells this item from all others of the whole statement. */
  int number();

  /** Returns the alias asked for, or null where the writer may choose one or leave it out. */
  @Nullable String alias();
}
