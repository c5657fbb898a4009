package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.ReferentialAction;
import dev.cinnabar.mapping.ReferentialRules;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.mapping.TableConstraint;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a session has loaded and a statement over many rows may have changed behind it. Which rows
 * those were is not asked: all of the table are taken for outdated, and read anew when they are
 * next found.
 */
final class OutdatedRows {

  private final Members members;

  OutdatedRows(Members members) {
    this.members = members;
  }

  /**
   * Lets what was loaded be read anew.
   *
   * @param rows whether rows that were there may have changed, or only new ones have come
   */
  void mark(EntityMapper<?, ?, ?> changed, boolean rows) {
    Set<EntityMapper<?, ?, ?>> touched = rows ? follow(changed) : Set.of(changed);
    members.forEachCollection(
        elements -> {
          if (touched.contains(elements.relation().relationship().target())) {
            elements.expire();
          }
        });
    if (rows) {
      members
          .identities()
          .all()
          .forEach(
              entries -> {
                if (touched.contains(entries.mapper())) {
                  entries.forEach(OutdatedRows::expire);
                }
              });
    }
  }

  /** Lets the object of an entry be read anew on its next sight. */
  static void expire(Entry<?> entry) {
    if (entry.status() == Status.LOADED) {
      entry.setStatus(Status.STALE);
      if (entry.entity() instanceof Stub stub) {
        stub.lazy().setDormant(true);
      }
    }
  }

  /** Adds the tables whose rows the database changes along with those of a table. */
  private Set<EntityMapper<?, ?, ?>> follow(EntityMapper<?, ?, ?> changed) {
    Set<EntityMapper<?, ?, ?>> touched = new LinkedHashSet<>(Set.of(changed));
    Deque<EntityMapper<?, ?, ?>> open = new ArrayDeque<>(touched);
    while (!open.isEmpty()) {
      EntityMapper<?, ?, ?> parent = open.remove();
      for (EntityMapper<?, ?, ?> child : members.types().all()) {
        if (follows(child, parent) && touched.add(child)) {
          open.add(child);
        }
      }
    }
    return touched;
  }

  private static boolean follows(EntityMapper<?, ?, ?> child, EntityMapper<?, ?, ?> parent) {
    for (ColumnMapping column : child.mapping().columns()) {
      if (column.references() != null
          && column.references().get() == parent
          && follows(column.referentialRules())) {
        return true;
      }
    }
    for (TableConstraint constraint : child.mapping().constraints()) {
      if (constraint instanceof TableConstraint.ForeignKey key
          && key.target().get() == parent
          && follows(key.rules())) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(ReferentialRules rules) {
    return rules.enforced() && (changes(rules.onDelete()) || changes(rules.onUpdate()));
  }

  private static boolean changes(ReferentialAction action) {
    return switch (action) {
      case CASCADE, SET_NULL, SET_DEFAULT -> true;
      case NO_ACTION, RESTRICT -> false;
    };
  }
}
