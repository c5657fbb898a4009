package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import java.util.List;
import java.util.Map;

/** One row that a flush writes. */
sealed interface FlushRow {

  /** Returns the mapper of the row's entity. */
  EntityMapper<?, ?, ?> mapper();

  /** Returns the object behind the row. */
  Object entity();

  /**
   * A row to insert.
   *
   * @param pending the object
   */
  record Insert(Pending<?, ?> pending) implements FlushRow {
    @Override
    public EntityMapper<?, ?, ?> mapper() {
      return pending.mapper();
    }

    @Override
    public Object entity() {
      return pending.entity();
    }
  }

  /**
   * A row to update.
   *
   * @param mapper the mapper
   * @param entry the entry
   * @param columns the positions of the changed columns, ascending
   * @param <E> the entity class
   * @param <S> its snapshot
   */
  record Update<E, S extends Entry<E>>(EntityMapper<E, ?, S> mapper, S entry, List<Integer> columns)
      implements FlushRow {
    @Override
    public Object entity() {
      return entry.entity();
    }
  }

  /**
   * A row to delete.
   *
   * @param mapper the mapper
   * @param entry the entry
   * @param references the objects that the row refers to, by the position of the foreign key
   * @param <E> the entity class
   * @param <S> its snapshot
   */
  record Delete<E, S extends Entry<E>>(
      EntityMapper<E, ?, S> mapper, S entry, Map<Integer, Object> references) implements FlushRow {
    @Override
    public Object entity() {
      return entry.entity();
    }
  }
}
