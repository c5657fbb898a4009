package dev.cinnabar.sql;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * How keys of an entity are bound and read in the form of {@link EntityMapper#identity}: one
 * parameter for each column of the key.
 */
public final class IdentityType extends ValueType<Object> {

  private final EntityMapper<?, ?, ?> mapper;

  /** Creates the type of the keys that a mapper binds. */
  public IdentityType(EntityMapper<?, ?, ?> mapper) {
    super(mapper.mapping().keyColumn().type());
    this.mapper = mapper;
  }

  @Override
  public @Nullable Object read(Row row, int at) {
    return mapper.readIdentity(row, at);
  }

  @Override
  public void bind(@Nullable Object value, Binder binder) {
    if (value == null) {
      mapper.mapping().keyColumns().forEach(column -> binder.setNull(column.type()));
    } else {
      mapper.bindIdentity(value, binder);
    }
  }
}
