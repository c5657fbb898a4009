package dev.cinnabar.session;

import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.Fetch;
import dev.cinnabar.query.Locking;
import dev.cinnabar.query.QueryExecutor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of work: finds rows as objects, one object per row, and writes what the program has
 * changed in them.
 *
 * <pre>{@code
 * try (Session session = database.openSession()) {
 *   Task task = session.require(TASK, 1L);   // SELECT … FROM tasks WHERE id = ?
 *   task.setCompleted(true);                 // just change it
 *   session.commit();                        // UPDATE tasks SET completed = ? WHERE id = ?
 * }
 * }</pre>
 *
 * <p>A transaction begins by itself with the first statement and ends with {@link #commit}, {@link
 * #rollback} or {@link #close}. A change becomes known when the session looks: at a flush, before a
 * query, in {@link #changes}. A session is for one thread at a time, and overlapping use is an
 * exception. After a statement has failed, only rollback and close work.
 *
 * <p>The shape of this class is that of SQLAlchemy's {@code Session}.
 */
public interface Session extends QueryExecutor, AutoCloseable {

  /**
   * Adds a new object; its row is inserted by the next flush. What it refers to is added with it,
   * as far as persist cascades reach. Adding an object of this session again does nothing.
   *
   * @throws dev.cinnabar.error.EntityException when its key is generated and already set, when
   *     another object of this session has its key, or when it belongs to another open session
   */
  void add(Object entity);

  /** Adds several new objects, in order. */
  void addAll(Object... entities);

  /** Adds several new objects, in order. */
  void addAll(Iterable<?> entities);

  /**
   * Finds a row by its key: the object that the session has, else by one SELECT. Never flushes.
   *
   * @return the object, or null where there is no row
   */
  <E, K> @Nullable E get(EntityTable<E, K> table, K key);

  /**
   * Finds a row by its key, and loads relationships of the object along with it: {@code
   * session.get(USER, 1L, USER.tasks.then(TASK.labels))}. What is loaded already is not asked for
   * again.
   *
   * @return the object, or null where there is no row
   */
  <E, K> @Nullable E get(EntityTable<E, K> table, K key, Fetch<E> fetch);

  /**
   * Finds a row by its key and locks it: {@code SELECT … WHERE id = ? FOR UPDATE}. The row is read
   * in any case, and brings an object that the session has up to date, beneath what the program has
   * changed in it. Never flushes. SQLite has no such lock, and the exception says so.
   *
   * @return the object, or null where there is no row
   */
  <E, K> @Nullable E get(EntityTable<E, K> table, K key, Locking locking);

  /**
   * Finds a row by its key.
   *
   * @throws dev.cinnabar.error.EntityNotFoundException where there is no row
   */
  <E, K> E require(EntityTable<E, K> table, K key);

  /**
   * Finds a row by its key and locks it.
   *
   * @throws dev.cinnabar.error.EntityNotFoundException where there is no row
   */
  <E, K> E require(EntityTable<E, K> table, K key, Locking locking);

  /**
   * Finds a row by its key, and loads relationships of the object along with it.
   *
   * @throws dev.cinnabar.error.EntityNotFoundException where there is no row
   */
  <E, K> E require(EntityTable<E, K> table, K key, Fetch<E> fetch);

  /**
   * Copies an object from outside, such as one of an earlier session, onto the object of this
   * session that stands for the same row, and what merge cascades reach from it along with it. The
   * given objects stay as they are.
   *
   * <pre>{@code
   * Task edited = form.task();                // has the key and the version that the form was made with
   * Task task = session.merge(edited);        // SELECT … WHERE id IN (…), one for each class
   * session.commit();                         // UPDATE of the columns that differ
   * }</pre>
   *
   * <p>Nulls are copied too. A collection that is null or was never loaded is left alone; so is an
   * empty one that no session has read, as it may just never have been filled. Any other replaces
   * what the collection holds. An object without a key, or with an assigned key that has no row,
   * becomes a new one. A reference that no merge cascade follows leads to the session's object of
   * the same key. Versions are compared before anything is copied; a version that is null is not.
   * The idea is that of SQLAlchemy's {@code merge}.
   *
   * @return the object of this session; the given one where it is in the session itself
   * @throws dev.cinnabar.error.StaleDataException when the row has another version, or is gone and
   *     had a generated key
   */
  <E> E merge(E entity);

  /** Merges several objects, whose rows are read together, and returns them in the same order. */
  <E> List<E> mergeAll(Iterable<? extends E> entities);

  /**
   * Lets an object leave the session, with what detach cascades reach. Nothing of it is written any
   * more, neither a change nor a delete. What was loaded stays readable; what was not cannot be
   * loaded any more, and touching it is a {@link dev.cinnabar.error.DetachedException}.
   *
   * @throws dev.cinnabar.error.EntityException when the object is not in this session
   */
  void expunge(Object entity);

  /**
   * Lets all objects leave the session as {@link #expunge} does, within the same transaction:
   * whoever works on many rows flushes and clears now and then, so that the memory does not fill.
   * What was not flushed is lost, and a rollback brings none of the objects back to an earlier
   * state.
   */
  void clear();

  /**
   * Deletes an object's row at the next flush, and what remove cascades reach. A new object just
   * leaves the session.
   *
   * @throws dev.cinnabar.error.EntityException when the object is not in this session
   */
  void delete(Object entity);

  /** Writes all changes, in the order that foreign keys ask for, without ending the transaction. */
  void flush();

  /**
   * Writes all changes and commits. What was loaded stays readable and is read anew when it is next
   * found or touched.
   *
   * @throws dev.cinnabar.error.OutcomeUnknownException when the database's answer was lost
   */
  void commit();

  /**
   * Rolls back, and brings the objects in memory back to what they were before the transaction: the
   * values, the keys, the states.
   */
  void rollback();

  /**
   * Runs a block that is taken back alone where it throws: the rows, by a savepoint, and the
   * objects in memory, which come back to what they were before the block. The exception goes on to
   * the caller, who may catch it and go on with the transaction. A flush comes before the block and
   * at its end. Blocks may contain blocks; {@link #commit} and {@link #rollback} belong outside.
   *
   * <pre>{@code
   * try {
   *   session.nested(() -> session.add(new Country("de", "Germany"))); // SAVEPOINT, INSERT …
   * } catch (ConstraintViolationException there) {                     // ROLLBACK TO SAVEPOINT
   *   log.info("Known already");
   * }
   * session.commit(); // what was done before the block, and after it
   * }</pre>
   *
   * <p>What is in memory is read anew when it is next found or touched after a block was taken
   * back. Where the database itself has ended the transaction, as MariaDB does with a deadlock,
   * only {@link #rollback} and {@link #close} work then. The idea is that of SQLAlchemy's {@code
   * begin_nested}.
   *
   * @throws X what the block throws
   * @throws dev.cinnabar.error.SessionStateException when a statement failed in the block and the
   *     block swallowed it; it is taken back then
   */
  <X extends Exception> void nested(Block<X> block) throws X;

  /** Runs a block as {@link #nested} does and returns what it returns. */
  <R, X extends Exception> R callNested(Call<R, X> call) throws X;

  /** Reads an object's row again, over what the program has changed in it. */
  void refresh(Object entity);

  /**
   * Reads an object's row again, over what the program has changed in it, and relationships along
   * with it: collections of the object anew, objects further on where they are not loaded.
   */
  <E> void refresh(E entity, Fetch<E> fetch);

  /** Tells whether the object is in this session, with a row or waiting for one. */
  boolean contains(Object entity);

  /** Returns what the object is to this session. */
  EntityState state(Object entity);

  /** Returns what the next flush would write of a stored object, in the order of its columns. */
  List<AttributeChange> changes(Object entity);

  /** Ends the session and rolls back what was not committed. Closing again does nothing. */
  @Override
  void close();

  /**
   * What is done in a part of a transaction.
   *
   * @param <X> what it throws; nothing to declare where it throws unchecked exceptions only
   */
  @FunctionalInterface
  interface Block<X extends Exception> {
    /** Does it. */
    void run() throws X;
  }

  /**
   * What is done in a part of a transaction and has a result.
   *
   * @param <R> the result
   * @param <X> what it throws; nothing to declare where it throws unchecked exceptions only
   */
  @FunctionalInterface
  interface Call<R, X extends Exception> {
    /** Does it. */
    R run() throws X;
  }
}
