package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.relation.ForeignKeyRelation;
import dev.cinnabar.internal.relation.Inverse;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Plain foreign keys that can be set once the owner has its key, by the object that holds them. */
final class AwaitedKeys {

  private final IdentityHashMap<Object, List<Awaited<?, ?>>> byElement = new IdentityHashMap<>(0);

  void clear() {
    byElement.clear();
  }

  <O, T> void add(ForeignKeyRelation<O, T> relation, O owner, T element) {
    byElement
        .computeIfAbsent(element, key -> new ArrayList<>(1))
        .add(new Awaited<>(relation.inverse(), owner, element));
  }

  /** Returns what an object waits for. */
  List<Awaited<?, ?>> of(Object element) {
    return byElement.getOrDefault(element, List.of());
  }

  /** Tells whether the object will have a value in a column by the time its row is written. */
  boolean has(Object element, int column) {
    for (Awaited<?, ?> awaited : of(element)) {
      if (awaited.inverse().column() == column) {
        return true;
      }
    }
    return false;
  }

  /**
   * One foreign key that waits for its owner.
   *
   * @param inverse the column
   * @param owner the owner
   * @param element the object with the foreign key
   * @param <O> the owner
   * @param <T> the object
   */
  record Awaited<O, T>(Inverse<O, T> inverse, O owner, T element) {

    /** Sets the foreign key, as far as the owner has its key by now. */
    void assign(Members members) {
      members.write(() -> inverse.point(element, owner));
      members.log().assigned(() -> inverse.release(element));
    }
  }
}
