package dev.cinnabar.sql;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * How the key of an entity, or a foreign key that refers to it, is bound and read.
 *
 * @param <K> the type of the key
 */
public final class KeyType<K> extends ValueType<K> {

  private final EntityMapper<?, K, ?> mapper;

  /** Creates the type of the keys that a mapper binds. */
  public KeyType(EntityMapper<?, K, ?> mapper) {
    super(mapper.mapping().keyColumn().type());
    this.mapper = mapper;
  }

  @Override
  public @Nullable K read(Row row, int at) {
    return mapper.readKey(row, at);
  }

  @Override
  public void bind(@Nullable K value, Binder binder) {
    if (value == null) {
      binder.setNull(sqlType());
    } else {
      mapper.bindKey(value, binder);
    }
  }
}
