package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.SharedColumn;
import dev.cinnabar.mapping.CompositeKeyMapper;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.KeyPart;
import dev.cinnabar.mapping.ToOne;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at the keys of new objects once more before their rows are written. */
final class NewKeys {

  private final Members members;
  private final Map<EntityMapper<?, ?, ?>, Set<Object>> claimed = new HashMap<>();

  NewKeys(Members members) {
    this.members = members;
  }

  /**
   * Fails where the key is missing, was set where it is generated, or is taken.
   *
   * @return the entry of the row that is deleted by the same flush and has the key, or null
   */
  <E, S extends Entry<E>> @Nullable S claim(Pending<E, S> pending) {
    EntityMapper<E, ?, S> mapper = pending.mapper();
    E entity = pending.entity();
    String name = mapper.mapping().name();
    Object key = mapper.identityOf(entity);
    if (mapper.mapping().keyColumn().generation() != null) {
      if (key != null && !pending.isKeyGiven()) {
        throw keyAlreadySet(name, key);
      }
      return null;
    }
    int missing = missing(mapper, entity);
    if (missing >= 0) {
      throw new EntityException(
          ErrorCode.KeyMissing,
          name,
          null,
          "%s.%s is the key and was not assigned. Assign it before the flush, or let it be generated with @GeneratedValue."
              .formatted(name, mapper.mapping().columns().get(missing).attribute()));
    }
    if (key == null || isAwaited(mapper, entity)) {
      return null; // The rows whose keys it lacks come first.
    }
    S present = members.identities().entryWithKeyOf(mapper, entity);
    boolean taken =
        present != null
            && present.status() != Status.DELETING
            && present.status() != Status.DELETED;
    if (taken || !claimed.computeIfAbsent(mapper, first -> new HashSet<>()).add(key)) {
      throw duplicate(name, key);
    }
    return present != null && present.status() == Status.DELETING ? present : null;
  }

  /**
   * Returns the position of the first column of the key for which the object has neither a value
   * nor a reference that gives it one, or -1.
   */
  private <E> int missing(EntityMapper<E, ?, ?> mapper, E entity) {
    if (mapper instanceof CompositeKeyMapper<E, ?, ?> composite) {
      for (KeyPart<E, ?, ?> part : composite.parts()) {
        if (!isKnown(mapper, part, entity)) {
          return part.position();
        }
      }
      return -1;
    }
    int key = mapper.mapping().keyPosition();
    SharedColumn<E, ?, ?> shared = mapper.hasKey(entity) ? null : sharedAt(mapper, key);
    boolean referred = shared != null && shared.reference().get(entity) != null;
    return mapper.hasKey(entity) || referred ? -1 : key;
  }

  private <E> boolean isKnown(EntityMapper<E, ?, ?> mapper, KeyPart<E, ?, ?> part, E entity) {
    SharedColumn<E, ?, ?> shared = sharedAt(mapper, part.position());
    ToOne<E, ?> reference = shared == null ? part.reference() : shared.reference();
    if (reference != null && reference.get(entity) != null) {
      return true;
    }
    return shared == null ? part.get(entity) != null : shared.heldKey(entity) != null;
  }

  private <E> @Nullable SharedColumn<E, ?, ?> sharedAt(EntityMapper<E, ?, ?> mapper, int column) {
    for (SharedColumn<E, ?, ?> shared : members.relations().sharedBy(mapper)) {
      if (shared.column() == column) {
        return shared;
      }
    }
    return null;
  }

  /** Tells whether an attribute of the key is to get the key of an object that has none yet. */
  private <E> boolean isAwaited(EntityMapper<E, ?, ?> mapper, E entity) {
    for (SharedColumn<E, ?, ?> one : members.relations().sharedBy(mapper)) {
      if (mapper.mapping().isKey(one.column())
          && one.reference().get(entity) != null
          && one.heldKey(entity) == null) {
        return true;
      }
    }
    return false;
  }

  static EntityException duplicate(String name, @Nullable Object key) {
    return new EntityException(
        ErrorCode.DuplicateObject,
        name,
        key,
        "%s %s is in this session already as another object. Change that one, found by get, instead of adding a second."
            .formatted(name, key));
  }

  static EntityException keyAlreadySet(String name, @Nullable Object key) {
    return new EntityException(
        ErrorCode.KeyAlreadySet,
        name,
        key,
        "%s cannot be added with key %s, because its keys are generated: it seems to come from another session. Get the row from this session and change that object."
            .formatted(name, key));
  }
}
