package dev.cinnabar.internal.load;

import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.jdbc.Cursor;
import dev.cinnabar.internal.relation.LoadContext;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.Stub;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads lazy columns of rows whose other columns are in memory. */
final class LazyColumns {

  private LazyColumns() {}

  /** Tells whether the lazy columns of some groups are still to be read. */
  static boolean miss(Entry<?> entry, Set<String> groups) {
    return entry.entity() instanceof Stub stub && stub.lazy().missing().containsAll(groups);
  }

  /** Reads the lazy columns of some groups, {@link LoadContext#BATCH} rows at a time. */
  static <E, S extends Entry<E>> void read(
      Loader loader, EntityMapper<E, ?, S> mapper, List<S> entries, Set<String> groups) {
    for (int start = 0; start < entries.size(); start += LoadContext.BATCH) {
      int end = Math.min(entries.size(), start + LoadContext.BATCH);
      readBatch(loader, mapper, entries.subList(start, end), groups);
    }
  }

  private static <E, S extends Entry<E>> void readBatch(
      Loader loader, EntityMapper<E, ?, S> mapper, List<S> batch, Set<String> groups) {
    List<Integer> columns = mapper.mapping().lazy(groups);
    Entries<E, S> entries = loader.identities().of(mapper);
    List<Object> keys = batch.stream().<Object>map(Entry::key).toList();
    int behindKey = mapper.mapping().keyColumns().size() + 1;
    try (Cursor cursor = loader.query(loader.statements().selectByKeys(mapper, columns, keys), 0)) {
      while (cursor.next()) {
        Object key = mapper.readIdentity(cursor.row(), 1);
        S entry = key == null ? null : entries.find(key);
        if (entry != null) {
          take(
              loader,
              mapper,
              entry,
              () -> readColumns(mapper, entry, columns, cursor.row(), behindKey));
          if (entry.entity() instanceof Stub stub) {
            Set<String> rest = new HashSet<>(stub.lazy().missing());
            rest.removeAll(groups);
            stub.lazy().setMissing(rest);
          }
        }
      }
    }
  }

  /** What the program has changed meanwhile stays changed. */
  private static <E, S extends Entry<E>> void take(
      Loader loader, EntityMapper<E, ?, S> mapper, S entry, Runnable reading) {
    E entity = entry.entity();
    Changes mine = new Changes();
    loader.compare(mapper, entry, mine);
    S edited = mapper.snapshot();
    loader
        .link()
        .look(
            () ->
                loader
                    .link()
                    .write(
                        () -> {
                          mapper.capture(entity, edited);
                          restore(mapper, entity, mine, entry);
                          reading.run();
                          loader.capture(mapper, entry);
                          restore(mapper, entity, mine, edited);
                        }));
  }

  private static <E, S extends Entry<E>> void readColumns(
      EntityMapper<E, ?, S> mapper, S entry, List<Integer> columns, Row row, int at) {
    int next = at;
    for (int column : columns) {
      try {
        mapper.readColumn(entry.entity(), column, row, next);
      } catch (RuntimeException failure) {
        throw ReadFailures.of(mapper, entry.key(), row, next - column, failure);
      }
      next++;
    }
  }

  private static <E, S extends Entry<E>> void restore(
      EntityMapper<E, ?, S> mapper, E entity, Changes changes, S values) {
    for (int column : changes.columns()) {
      mapper.restore(entity, column, values);
    }
  }
}
