package dev.cinnabar.internal.load;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.identity.IdentityMap;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Row;

/** Objects from rows, and what only their constructors set. */
final class Construction {

  private Construction() {}

  /** Creates the object of an entry whose key is set. */
  static <E> E create(EntityMapper<E, ?, ?> mapper, Entry<E> entry, Row row, int at) {
    E entity;
    try {
      entity = mapper.create(row, at);
    } catch (RuntimeException failure) {
      throw ReadFailures.ofConstructor(mapper, entry.key(), row, at, failure);
    }
    entry.setEntity(entity);
    if (!mapper.mapping().keyColumn().settable() && !IdentityMap.hasOwnKey(mapper, entry)) {
      String name = mapper.mapping().name();
      throw new EntityException(
          ErrorCode.AccessorFailed,
          name,
          entry.key(),
          "%s.%s of key %s: the constructor was given the key and made it %s. Let it keep the key as it is."
              .formatted(
                  name,
                  mapper.mapping().keyColumn().attribute(),
                  entry.key(),
                  mapper.keyOf(entity)));
    }
    return entity;
  }

  /** Fails where a row that is read again has other values for what only the constructor sets. */
  static <E, S extends Entry<E>> void requireSame(
      EntityMapper<E, ?, S> mapper, S entry, Row row, int at) {
    if (mapper.mapping().settable()) {
      return;
    }
    E anew;
    try {
      anew = mapper.create(row, at);
    } catch (RuntimeException failure) {
      throw ReadFailures.ofConstructor(mapper, entry.key(), row, at, failure);
    }
    Changes changes = new Changes();
    mapper.compareConstructed(anew, entry, changes);
    if (!changes.isEmpty()) {
      String name = mapper.mapping().name();
      String attribute = mapper.mapping().columns().get(changes.columns()[0]).attribute();
      throw new EntityException(
          ErrorCode.NotSettable,
          name,
          entry.key(),
          "%s.%s of key %s has another value in the database than in the object, and only the constructor sets it. Read the object in a new session, or let the mapper set the attribute."
              .formatted(name, attribute, entry.key()));
    }
  }
}
