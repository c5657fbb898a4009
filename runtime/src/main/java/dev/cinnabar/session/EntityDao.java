package dev.cinnabar.session;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.Page;
import java.util.List;
import java.util.Optional;

/**
 * The base of generated DAOs: a session seen through one entity class. Objects are tracked as they
 * are by the session itself; nothing is written before its next flush.
 *
 * @param <E> the entity class
 * @param <K> the type of its key
 */
public abstract class EntityDao<E, K> {

  private final Session session;
  private final EntityTable<E, K> table;

  /** Creates a DAO over a session. */
  protected EntityDao(Session session, EntityTable<E, K> table) {
    this.session = session;
    this.table = table;
  }

  /** Returns the session behind this DAO. */
  public final Session session() {
    return session;
  }

  /** Returns the entity with the key, if there is one. */
  public final Optional<E> find(K key) {
    return Optional.ofNullable(session.get(table, key));
  }

  /**
   * Returns the entity with the key.
   *
   * @throws dev.cinnabar.error.EntityNotFoundException where there is no row
   */
  public final E require(K key) {
    return session.require(table, key);
  }

  /** Returns all entities in the order of their keys. */
  public final List<E> all() {
    return session.select(table).orderBy(table.keyOrder()).list();
  }

  /**
   * Returns some of the entities in the order of their keys, and how many there are.
   *
   * @param offset how many rows to skip
   * @param size how many rows to return at most
   */
  public final Page<E> page(long offset, int size) {
    return session.select(table).orderBy(table.keyOrder()).page(offset, size);
  }

  /** Adds a new entity: {@code INSERT} at the next flush. */
  public final E insert(E entity) {
    session.add(entity);
    return entity;
  }

  /**
   * Writes what was changed in an entity of this session: {@code UPDATE} of the changed columns.
   *
   * @throws EntityException when the entity is not in this session
   */
  public final E update(E entity) {
    if (!session.contains(entity)) {
      ColumnMapping key = table.mapper().mapping().keyColumn();
      throw new EntityException(
          ErrorCode.NotInSession,
          table.mapper().mapping().name(),
          table.mapper().keyOf(entity),
          "%s with %s %s is not in this session, so it has nothing to compare with. Get it by its key and change that object."
              .formatted(
                  table.mapper().mapping().name(), key.attribute(), table.mapper().keyOf(entity)));
    }
    session.flush();
    return entity;
  }

  /** Deletes an entity of this session: {@code DELETE} at the next flush. */
  public final void delete(E entity) {
    session.delete(entity);
  }

  /** Returns how many rows there are. */
  public final long count() {
    return session.select(table).count();
  }

  /** Tells whether there is a row with the key. */
  public final boolean exists(K key) {
    return session.select(table).where(table.hasKey(key)).exists();
  }
}
