package dev.cinnabar.internal.flush;

import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.StaleDataException;
import dev.cinnabar.internal.flush.ReferenceChanges.Change;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.Entry;
import java.util.Arrays;
import java.util.List;

/** Holds each written row to the version that it was read with, and to being there at all. */
final class Versions {

  private Versions() {}

  /** Fails where the program has given an object the version of another state of its row. */
  static void requireOwn(EntityMapper<?, ?, ?> mapper, Entry<?> entry, ReferenceChanges changes) {
    EntityMapping<?> mapping = mapper.mapping();
    Change change = changes.of(mapping.versionPosition());
    if (change != null) {
      throw new StaleDataException(
          ErrorCode.StaleData,
          mapping.name(),
          entry.key(),
          "%s %s was given the version %s, and its row was read with %s. Read the row again and repeat the change; the version itself is counted by the session."
              .formatted(mapping.name(), entry.key(), change.now(), change.before()));
    }
  }

  /** Returns the changed columns in ascending order, with the version where there is one. */
  static List<Integer> withVersion(EntityMapper<?, ?, ?> mapper, ReferenceChanges changes) {
    if (mapper.mapping().isVersioned() && !changes.isEmpty()) {
      changes.add(mapper.mapping().versionPosition());
    }
    return Arrays.stream(changes.columns()).boxed().toList();
  }

  /** Fails where an UPDATE of one row has not changed one. */
  static void requireUpdated(EntityMapping<?> mapping, Entry<?> entry, long count) {
    requireOne("UPDATE", mapping, entry, count);
  }

  /**
   * Fails where a DELETE of one row has not deleted the row in the version that was read.
   *
   * @return whether there was a row; where there is no version, one that is gone will do
   */
  static boolean requireDeleted(EntityMapping<?> mapping, Entry<?> entry, long count) {
    if (mapping.isVersioned()) {
      requireOne("DELETE", mapping, entry, count);
    }
    return count != 0;
  }

  private static void requireOne(
      String verb, EntityMapping<?> mapping, Entry<?> entry, long count) {
    if (count == 0) {
      throw stale(verb, mapping, entry);
    }
    if (count != 1) {
      throw new DatabaseException(
          ErrorCode.RowCount,
          "%s of %s %s: the driver answers that %d rows were changed. One was expected; a driver that cannot tell is not believed."
              .formatted(verb, mapping.name(), entry.key(), count),
          null,
          null);
    }
  }

  private static StaleDataException stale(String verb, EntityMapping<?> mapping, Entry<?> entry) {
    String name = mapping.name();
    String message =
        mapping.isVersioned()
            ? "%s: the row of %s %s was changed or deleted by another transaction since it was read. Roll back, read it again and repeat the change."
            : "%s: the row of %s %s is gone. Roll back, and read it again before changing it.";
    return new StaleDataException(
        ErrorCode.StaleData, name, entry.key(), message.formatted(verb, name, entry.key()));
  }
}
