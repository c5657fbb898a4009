package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.jdbc.Cursor;
import dev.cinnabar.internal.jdbc.EntityStatements;
import dev.cinnabar.internal.jdbc.Work;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.ReferentialAction;
import dev.cinnabar.mapping.ReferentialRules;
import java.util.List;
import java.util.function.Supplier;

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
      forEachReference(
          change,
          (mapper, column) -> {
            if (!follows(column) && !isMoved(column)) {
              requireNone(change, mapper, column);
            }
          });
    }
  }

  private <E, K, S extends Entry<E>> void requireNone(
      KeyChange<E, K, S> change, EntityMapper<?, ?, ?> referring, ColumnMapping column) {
    String sql = statements.countOf(referring.mapping(), column);
    try (Cursor cursor =
        work.query(sql, binder -> change.mapper().bindIdentity(change.before(), binder), 0)) {
      if (cursor.next() && cursor.row().getLong(1) > 0) {
        String name = change.mapper().mapping().name();
        throw new EntityException(
            ErrorCode.StillReferenced,
            name,
            change.before(),
            "%s %s cannot get the key %s: rows refer to it by %s.%s, and that foreign key does not follow. Declare it with @ForeignKeyRules(onUpdate = ForeignKeyRules.Action.CASCADE), or move the rows to a new %s."
                .formatted(
                    name,
                    change.before(),
                    change.key(),
                    referring.mapping().name(),
                    column.attribute(),
                    name));
      }
    }
  }

  /** Sends the changes in the given order. */
  void write(List<KeyChange<?, ?, ?>> changes) {
    changes.forEach(this::write);
  }

  private <E, K, S extends Entry<E>> void write(KeyChange<E, K, S> change) {
    EntityMapper<E, K, S> mapper = change.mapper();
    int[] key = {mapper.mapping().keyPosition()};
    long[] counts =
        work.update(
            statements.update(mapper.mapping(), key),
            1,
            (index, binder) -> {
              mapper.bind(change.entry().entity(), key[0], binder);
              mapper.bindIdentity(change.before(), binder);
            });
    Versions.requireUpdated(mapper.mapping(), change.entry(), counts[0]);
    forEachReference(
        change,
        (referring, column) -> {
          if (isMoved(column)) {
            work.update(
                statements.move(referring.mapping(), column),
                1,
                (index, binder) -> {
                  mapper.bindKey(change.key(), binder);
                  mapper.bindIdentity(change.before(), binder);
                });
          }
        });
  }

  private void forEachReference(KeyChange<?, ?, ?> change, ReferenceAction action) {
    for (EntityMapper<?, ?, ?> mapper : members.types().all()) {
      for (ColumnMapping column : mapper.mapping().columns()) {
        Supplier<? extends EntityMapper<?, ?, ?>> target = column.references();
        if (target != null && target.get() == change.mapper()) {
          action.accept(mapper, column);
        }
      }
    }
  }

  private static boolean follows(ColumnMapping column) {
    ReferentialRules rules = column.referentialRules();
    return rules.enforced() && rules.onUpdate() == ReferentialAction.CASCADE;
  }

  private static boolean isMoved(ColumnMapping column) {
    ReferentialRules rules = column.referentialRules();
    return !rules.enforced()
        || (rules.deferred() && rules.onUpdate() == ReferentialAction.NO_ACTION);
  }

  private interface ReferenceAction {
    void accept(EntityMapper<?, ?, ?> mapper, ColumnMapping column);
  }
}
