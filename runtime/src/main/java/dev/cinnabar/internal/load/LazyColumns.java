package dev.cinnabar.internal.load;

import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.jdbc.Cursor;
import dev.cinnabar.internal.relation.LoadContext;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.Stub;
import java.util.List;

/** Reads lazy columns of rows whose other columns are in memory. */
final class LazyColumns {

  private LazyColumns() {}

  /** Tells whether the lazy columns of an entry are still to be read. */
  static boolean areMissing(Entry<?> entry) {
    return entry.entity() instanceof Stub stub && stub.lazy().isPartial();
  }

  /** Reads the lazy columns of rows, {@link LoadContext#BATCH} at a time. */
  static <E, S extends Entry<E>> void read(
      Loader loader, EntityMapper<E, ?, S> mapper, List<S> entries) {
    for (int start = 0; start < entries.size(); start += LoadContext.BATCH) {
      int end = Math.min(entries.size(), start + LoadContext.BATCH);
      readBatch(loader, mapper, entries.subList(start, end));
    }
  }

  private static <E, S extends Entry<E>> void readBatch(
      Loader loader, EntityMapper<E, ?, S> mapper, List<S> batch) {
    Entries<E, S> entries = loader.identities().of(mapper);
    List<Object> keys = batch.stream().<Object>map(Entry::key).toList();
    int behindKey = mapper.mapping().keyColumns().size() + 1;
    try (Cursor cursor =
        loader.query(loader.statements().selectByKeys(mapper, mapper.mapping().lazy(), keys), 0)) {
      while (cursor.next()) {
        Object key = mapper.readIdentity(cursor.row(), 1);
        S entry = key == null ? null : entries.find(key);
        if (entry != null) {
          take(loader, mapper, entry, cursor.row(), behindKey);
        }
      }
    }
  }

  /** What the program has changed meanwhile stays changed. */
  private static <E, S extends Entry<E>> void take(
      Loader loader, EntityMapper<E, ?, S> mapper, S entry, Row row, int at) {
    E entity = entry.entity();
    Changes mine = new Changes();
    loader.link().compare(mapper, entity, entry, mine);
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
                          readColumns(mapper, entry, row, at);
                          mapper.capture(entity, entry);
                          restore(mapper, entity, mine, edited);
                        }));
    if (entity instanceof Stub stub) {
      stub.lazy().setPartial(false);
    }
  }

  private static <E, S extends Entry<E>> void readColumns(
      EntityMapper<E, ?, S> mapper, S entry, Row row, int at) {
    int next = at;
    for (int column : mapper.mapping().lazy()) {
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
