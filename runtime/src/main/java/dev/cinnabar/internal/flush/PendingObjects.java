package dev.cinnabar.internal.flush;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects that were added and have no row yet, in the order of adding. */
public final class PendingObjects {

  private final IdentityHashMap<Object, Pending<?, ?>> byObject = new IdentityHashMap<>(0);
  private final Set<Pending<?, ?>> inOrder = new LinkedHashSet<>(); // Takes one out in no time.

  /** Creates an empty set. */
  public PendingObjects() {}

  /** Tells whether the object is pending. */
  public boolean contains(Object entity) {
    return byObject.containsKey(entity);
  }

  /** Tells whether there are none. */
  boolean isEmpty() {
    return inOrder.isEmpty();
  }

  /** Returns the pending objects themselves, in the order of adding. */
  public Collection<?> objects() {
    return all().stream().map(Pending::entity).toList();
  }

  void add(Pending<?, ?> pending) {
    byObject.put(pending.entity(), pending);
    inOrder.add(pending);
  }

  @Nullable Pending<?, ?> find(Object entity) {
    return byObject.get(entity);
  }

  void remove(Object entity) {
    Pending<?, ?> pending = byObject.remove(entity);
    if (pending != null) {
      inOrder.remove(pending);
    }
  }

  /** Returns a copy, in the order of adding. */
  List<Pending<?, ?>> all() {
    return List.copyOf(inOrder);
  }

  void clear() {
    byObject.clear();
    inOrder.clear();
  }
}
