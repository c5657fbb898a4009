package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.jdbc.Cursor;
import dev.cinnabar.internal.jdbc.EntityStatements;
import dev.cinnabar.internal.jdbc.Work;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import java.util.List;

/**
 * Writes changed keys, ahead of everything else of a flush. Rows that refer to the row follow by
 * {@code ON UPDATE CASCADE}; where the foreign key is checked at commit, or not at all, a statement
 * moves them; any other foreign key has to have no rows.
 */
final class KeyWriter {

  private final Members members;
  private final Work work;
  private final EntityStatements statements;

  KeyWriter(Members members, Sending sending) {
    this.members = members;
    this.work = sending.work();
    this.statements = sending.statements();
  }

  /** Fails where rows refer to a row that would be left without it. */
  void requireFollowers(List<KeyChange<?, ?, ?>> changes) {
    for (KeyChange<?, ?, ?> change : changes) {
      for (ReferringColumns columns : referring(change)) {
        if (!columns.follow() && !columns.areMoved()) {
          requireNone(change, columns);
        }
      }
    }
  }

  private List<ReferringColumns> referring(KeyChange<?, ?, ?> change) {
    return ReferringColumns.to(change.mapper(), members.types().all());
  }

  private <E, K, S extends Entry<E>> void requireNone(
      KeyChange<E, K, S> change, ReferringColumns columns) {
    String sql = statements.countOf(columns.mapper().mapping(), columns.columns());
    try (Cursor cursor =
        work.query(sql, binder -> change.mapper().bindIdentity(change.before(), binder), 0)) {
      if (cursor.next() && cursor.row().getLong(1) > 0) {
        String name = change.mapper().mapping().name();
        throw new EntityException(
            ErrorCode.StillReferenced,
            name,
            change.before(),
            "%s %s cannot get the key %s: rows refer to it by %s, and that foreign key does not follow. Declare it with @ForeignKeyRules(onUpdate = ForeignKeyRules.Action.CASCADE), or move the rows to a new %s."
                .formatted(name, change.before(), change.after(), columns.attributes(), name));
      }
    }
  }

  /** Sends the changes in the given order. */
  void write(List<KeyChange<?, ?, ?>> changes) {
    changes.forEach(this::write);
  }

  private <E, K, S extends Entry<E>> void write(KeyChange<E, K, S> change) {
    if (!change.follows()) {
      update(change);
    }
    for (ReferringColumns columns : referring(change)) {
      if (columns.areMoved()) {
        work.update(
            statements.move(columns.mapper().mapping(), columns.columns()),
            1,
            (index, binder) -> {
              change.mapper().bindIdentity(change.after(), binder);
              change.mapper().bindIdentity(change.before(), binder);
            });
      }
    }
  }

  private <E, K, S extends Entry<E>> void update(KeyChange<E, K, S> change) {
    EntityMapper<E, K, S> mapper = change.mapper();
    int[] columns = change.columns();
    long[] counts =
        work.update(
            statements.update(mapper.mapping(), columns),
            1,
            (index, binder) -> {
              for (int column : columns) {
                mapper.bind(change.entry().entity(), column, binder);
              }
              mapper.bindIdentity(change.before(), binder);
            });
    Versions.requireUpdated(mapper.mapping(), change.entry(), counts[0]);
  }
}
