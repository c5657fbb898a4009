package dev.cinnabar.mapping;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.UnfitValueException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves the values of one entity class between objects, rows, statements and snapshots.
 *
 * <p>One stateless instance per entity class is generated; it is safe for use by many threads.
 * Columns are addressed by their position in {@link EntityMapping#columns()}. No method here runs
 * SQL. The session finds out what changed by {@link #compare comparing} an object with the {@link
 * Entry snapshot} it {@link #capture captured} when the row was read or written, so every write to
 * an object counts, however it was made.
 *
 * @param <E> the entity class
 * @param <K> the type of its key
 * @param <S> the generated snapshot
 */
public abstract sealed class EntityMapper<E, K, S extends Entry<E>>
    permits LongKeyMapper, ObjectKeyMapper, CompositeKeyMapper {

  private final EntityMapping<E> mapping;

  /** For the kinds of mapper. */
  EntityMapper(EntityMapping<E> mapping) {
    this.mapping = mapping;
  }

  /** Returns what was declared about the table, its columns and relationships. */
  public final EntityMapping<E> mapping() {
    return mapping;
  }

  /** Returns the to-one relationships, in declaration order. */
  public List<ToOne<E, ?>> toOnes() {
    return List.of();
  }

  /** Returns the to-many relationships, in declaration order. */
  public List<ToMany<E, ?>> toManys() {
    return List.of();
  }

  /** Returns the plain columns that carry a foreign key, in declaration order. */
  public List<KeyReference<E, ?>> keyReferences() {
    return List.of();
  }

  /**
   * Creates an empty entity by its no-argument constructor.
   *
   * @return the entity, or null where an attribute can only be given to a constructor
   */
  public @Nullable E create() {
    return null;
  }

  /**
   * Creates the entity of a row. What only a constructor sets is taken from the row; the rest is
   * left to {@link #read}, and the key to {@link #setKeyOf} where it can be set.
   *
   * @param at the 1-based position of this entity's first column in the row
   */
  public E create(Row row, int at) {
    E entity = create();
    if (entity == null) {
      throw new IllegalStateException(this + " creates no objects.");
    }
    return entity;
  }

  /** Creates an empty snapshot. */
  public abstract S snapshot();

  /**
   * Creates an unfilled stub: an instance that loads its row when it is first used.
   *
   * @return the stub, or null where the class can have none
   */
  public @Nullable E stub(Lazy lazy) {
    return null;
  }

  /**
   * Reads all columns but the key into the entity.
   *
   * @param at the 1-based position of this entity's first column in the row
   */
  public abstract void read(E entity, Row row, int at, References references);

  /**
   * Reads one column that the database has filled into the entity.
   *
   * @param column one of the columns with a default or that no INSERT writes
   * @param at the 1-based position of the column in the row
   */
  public void readColumn(E entity, int column, Row row, int at) {
    throw new IndexOutOfBoundsException(column);
  }

  /** Copies the entity's mapped values, but the key, into the snapshot. */
  public abstract void capture(E entity, S snapshot);

  /** Copies the values of one snapshot into another, for the way back on rollback. */
  public abstract void copy(S from, S to);

  /** Reports to {@code changes} each column but the key whose value differs from the snapshot's. */
  public abstract void compare(E entity, S snapshot, Changes changes);

  /**
   * Reports to {@code changes} each column but the key that only the constructor sets and whose
   * value differs from the snapshot's. The entity comes from {@link #create(Row, int)}, so that
   * nothing else of it may be read.
   */
  public void compareConstructed(E entity, S snapshot, Changes changes) {}

  /**
   * Writes the snapshot's value of one column other than the key back into the entity; what only
   * the constructor sets stays.
   */
  public abstract void restore(E entity, int column, S snapshot);

  /** Binds one column's value to the next parameter of a statement. */
  public abstract void bind(E entity, int column, Binder binder);

  /** Reports to {@code check} every value that the entity's row could not hold. */
  public abstract void validate(E entity, Check check);

  /** Returns the events for which the class has methods to call; mostly none. */
  public Set<LifecycleEvent> events() {
    return Set.of();
  }

  /** Calls the methods of the class for an event, those of superclasses first. */
  public void call(E entity, LifecycleEvent event) {}

  /** Tells whether the entity has a key: not null, and not zero where zero stands for "none". */
  public abstract boolean hasKey(E entity);

  /** Returns the entity's key, or null where it has none. */
  public abstract @Nullable K keyOf(E entity);

  /** Sets the entity's key; not called where only the constructor does. */
  public abstract void setKeyOf(E entity, K key);

  /**
   * Sets the entity's key to one that was generated, as the type of the key has it.
   *
   * @param value a {@code Long} or a {@code UUID}
   */
  public void setGeneratedKey(E entity, Object value) {
    throw new IllegalStateException(mapping + ": no key is generated.");
  }

  /** Takes a generated key back, as if it had never been given. */
  public void clearKey(E entity) {
    throw new IllegalStateException(mapping + ": only the constructor sets the key.");
  }

  /** Gives an entity that is to be stored its first version; does nothing where it has none. */
  public void startVersion(E entity) {}

  /** Takes the entity's version back, as if it had never been given. */
  public void clearVersion(E entity) {}

  /** Gives the entity the version that follows the snapshot's. */
  public void advanceVersion(E entity, S snapshot) {}

  /** Binds the snapshot's version to the next parameter of a statement. */
  public void bindVersion(S snapshot, Binder binder) {
    throw new UnsupportedOperationException(this + " has no version");
  }

  /**
   * Returns the form in which a session keeps a key, so that every spelling of it finds the same
   * object: integers as {@code Long}, others as their column type normalises them, several columns
   * as a {@link CompositeKey}.
   */
  public abstract Object identity(K key);

  /** Returns an entity's key in the form of {@link #identity}, or null where it has none. */
  public abstract @Nullable Object identityOf(E entity);

  /** Tells whether an entity holds the key, as far as it holds it by value. */
  public boolean hasIdentity(E entity, Object identity) {
    return identity.equals(identityOf(entity));
  }

  /** Sets the entity's key from the form of {@link #identity}. */
  public abstract void setIdentity(E entity, Object identity);

  /** Binds a key in the form of {@link #identity} to the next parameters, one for each column. */
  public abstract void bindIdentity(Object identity, Binder binder);

  /**
   * Reads a key in the form of {@link #identity} from the columns that start at {@code at}, or null
   * where one of them is null.
   */
  public abstract @Nullable Object readIdentity(Row row, int at);

  /** Binds a key to the next parameters of a statement, one for each of its columns. */
  public abstract void bindKey(K key, Binder binder);

  /** Reads a key from the row, or null where one of its columns is null. */
  public abstract @Nullable K readKey(Row row, int at);

  /** Returns the error for a key with a value that its column cannot hold. */
  final EntityException unfit(@Nullable Object key, int column, UnfitValueException cause) {
    return new EntityException(
        ErrorCode.ColumnValue,
        mapping.name(),
        key,
        mapping.attributeOf(column) + ": " + cause.problem(),
        cause);
  }

  /** Returns {@code key} as a {@code short}; out of its range is an {@link ArithmeticException}. */
  protected static short toShortExact(long key) {
    if (key != (short) key) {
      throw new ArithmeticException("short overflow");
    }
    return (short) key;
  }

  /** Returns bytes that do not change along with the given ones. */
  protected static byte @Nullable [] copyOf(byte @Nullable [] bytes) {
    return bytes == null ? null : bytes.clone();
  }

  @Override
  public final String toString() {
    return "mapper of " + mapping.name();
  }
}
