package dev.cinnabar.query;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.sql.FromItem;
import org.jspecify.annotations.Nullable;

/** What the rows of a {@link Derived} are; several names may stand for one definition. */
abstract sealed class Definition permits SubqueryRows, NamedRows {

  private final ResultColumns columns;
  private final @Nullable EntityMapper<?, ?, ?> entity;

  Definition(ResultColumns columns, @Nullable EntityMapper<?, ?, ?> entity) {
    this.columns = columns;
    this.entity = entity;
  }

  /** Returns the columns. */
  final ResultColumns columns() {
    return columns;
  }

  /** Returns the mapper of the entity that the rows are, or null where they are none. */
  final @Nullable EntityMapper<?, ?, ?> entity() {
    return entity;
  }

  /** Returns the name for messages. */
  abstract String name();

  /** Returns the rows as they occur in one statement. */
  abstract FromItem occurrence(Scope scope, @Nullable String alias);
}
