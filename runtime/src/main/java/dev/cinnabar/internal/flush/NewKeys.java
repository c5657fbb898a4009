package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.identity.Status;
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
    if (key == null && isKnownLater(mapper, entity)) {
      return null;
    }
    if (key == null) {
      throw new EntityException(
          ErrorCode.KeyMissing,
          name,
          null,
          "%s.%s is the key and was not assigned. Assign it before the flush, or let it be generated with @GeneratedValue."
              .formatted(
                  name, mapper.mapping().columns().get(missing(mapper, entity)).attribute()));
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

  private static <E> int missing(EntityMapper<E, ?, ?> mapper, E entity) {
    return mapper instanceof CompositeKeyMapper<E, ?, ?> composite
        ? composite.missingPart(entity)
        : mapper.mapping().keyPosition();
  }

  /** Tells whether all that the key lacks are keys of objects whose rows come first. */
  private static <E> boolean isKnownLater(EntityMapper<E, ?, ?> mapper, E entity) {
    if (!(mapper instanceof CompositeKeyMapper<E, ?, ?> composite)) {
      return false;
    }
    for (KeyPart<E, ?, ?> part : composite.parts()) {
      ToOne<E, ?> reference = part.reference();
      boolean later = reference != null && reference.get(entity) != null;
      if (part.get(entity) == null && !later) {
        return false;
      }
    }
    return true;
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
