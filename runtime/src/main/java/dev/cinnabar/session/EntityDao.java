package dev.cinnabar.session;

import dev.cinnabar.query.EntityTable;

/**
 * The base of generated DAOs (being written).
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

  /** Returns the entity with the key; its absence is an error. */
  public final E require(K key) {
    return session.require(table, key);
  }
}
