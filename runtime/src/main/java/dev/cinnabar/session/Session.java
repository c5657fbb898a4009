package dev.cinnabar.session;

import dev.cinnabar.query.EntityTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One unit of work (being written). */
public interface Session extends AutoCloseable {
  void add(Object entity);

  void addAll(Object... entities);

  void addAll(Iterable<?> entities);

  <E, K> @Nullable E get(EntityTable<E, K> table, K key);

  <E, K> E require(EntityTable<E, K> table, K key);

  void delete(Object entity);

  void flush();

  void commit();

  void rollback();

  void refresh(Object entity);

  boolean contains(Object entity);

  EntityState state(Object entity);

  List<AttributeChange> changes(Object entity);

  @Override
  void close();
}
