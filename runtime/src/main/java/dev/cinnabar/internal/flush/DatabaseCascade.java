package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.ForeignKeyRelation;
import dev.cinnabar.internal.relation.Inverse;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.ReferentialAction;
import dev.cinnabar.mapping.ReferentialRules;
import dev.cinnabar.mapping.TableConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The children that the database deletes along with their parent: {@code ON DELETE CASCADE}. */
final class DatabaseCascade {

  private DatabaseCascade() {}

  /** Tells whether the database deletes the elements of a collection with its owner. */
  static boolean covers(ForeignKeyRelation<?, ?> relation) {
    EntityMapping<?> mapping = relation.relationship().target().mapping();
    List<Integer> positions = relation.inverse().columns();
    if (positions.size() == 1) {
      return deletes(mapping.columns().get(positions.get(0)).referentialRules());
    }
    List<String> columns =
        positions.stream().map(mapping.columns()::get).map(ColumnMapping::name).toList();
    for (TableConstraint constraint : mapping.constraints()) {
      if (constraint instanceof TableConstraint.ForeignKey key && key.columns().equals(columns)) {
        return deletes(key.rules());
      }
    }
    return false;
  }

  private static boolean deletes(ReferentialRules rules) {
    return rules.enforced() && rules.onDelete() == ReferentialAction.CASCADE;
  }

  /** Returns the elements of a collection that was not loaded which the session knows otherwise. */
  static <E, T> List<T> known(
      Members members, ForeignKeyRelation<E, T> relation, Elements<E, T> elements) {
    Inverse<E, T> inverse = relation.inverse();
    List<T> known = new ArrayList<>(elements.inMemory());
    members
        .link()
        .look(
            () ->
                collect(
                    members,
                    relation.relationship().target(),
                    element -> inverse.pointsTo(element, elements.owner()),
                    known));
    return known;
  }

  private static <T, S extends Entry<T>> void collect(
      Members members, EntityMapper<T, ?, S> mapper, Predicate<T> belongs, List<T> known) {
    members
        .identities()
        .of(mapper)
        .forEach(
            entry -> {
              if (Status.isTracked(entry) && belongs.test(entry.entity())) {
                known.add(entry.entity());
              }
            });
  }
}
