package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.flush.AwaitedKeys.Awaited;
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
   * @param awaited the plain foreign keys to set before the row is written
   * @param leftOut the positions of the columns that are left to their defaults
   */
  record Insert(Pending<?, ?> pending, List<Awaited<?, ?>> awaited, List<Integer> leftOut)
      implements FlushRow {
    /** Copies the lists. */
    public Insert {
      awaited = List.copyOf(awaited);
      leftOut = List.copyOf(leftOut);
    }

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
   * @param entity the object with the new values: the entry's own, or a new one that takes over the
   *     row of one that is deleted
   * @param columns the positions of the changed columns, ascending
   * @param awaited the plain foreign keys to set before the row is written
   * @param <E> the entity class
   * @param <S> its snapshot
   */
  record Update<E, S extends Entry<E>>(
      EntityMapper<E, ?, S> mapper,
      S entry,
      E entity,
      List<Integer> columns,
      List<Awaited<?, ?>> awaited)
      implements FlushRow {
    /** Copies the lists. */
    public Update {
      columns = List.copyOf(columns);
      awaited = List.copyOf(awaited);
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
