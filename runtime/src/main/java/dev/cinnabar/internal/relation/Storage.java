package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.ToMany;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plain collections that elements of observed ones are really kept in: the user's own instance
 * where it can be edited, else one of ours.
 */
final class Storage {

  /** Collections that refuse edits only when there is something to edit. */
  private static final Set<Class<?>> FIXED =
      Set.of(
          Arrays.asList().getClass(),
          Collections.emptyList().getClass(),
          Collections.emptySet().getClass(),
          Collections.singletonList("").getClass(),
          Collections.singleton("").getClass(),
          Collections.nCopies(0, "").getClass());

  private Storage() {}

  /**
   * Returns the user's own collection if it can serve, else a new one with the same elements.
   *
   * @param sorted whether the elements come in an order that has to be kept
   */
  static <T> Collection<T> of(ToMany.Shape shape, boolean sorted, @Nullable Collection<T> own) {
    boolean forgetsOrder = sorted && own != null && own.getClass() == HashSet.class;
    if (own != null && fits(shape, own) && !forgetsOrder && isModifiable(own)) {
      return own;
    }
    Collection<T> elements = own == null ? List.of() : own;
    return shape == ToMany.Shape.SET ? new LinkedHashSet<>(elements) : new ArrayList<>(elements);
  }

  /** A field declared as {@code Collection} may hold a set; another owner's view is nobody's. */
  private static boolean fits(ToMany.Shape shape, Collection<?> own) {
    return !(own instanceof Observed) && (shape == ToMany.Shape.SET || own instanceof List);
  }

  private static boolean isModifiable(Collection<?> elements) {
    Class<?> type = elements.getClass();
    if (type == ArrayList.class || type == HashSet.class) {
      return true; // What nearly every entity has, for each of its rows.
    }
    if (FIXED.contains(type)) {
      return false;
    }
    try {
      elements.addAll(List.of());
      return true;
    } catch (UnsupportedOperationException unmodifiable) {
      return false;
    }
  }

  static <T> boolean containsSame(Collection<T> elements, T element) {
    for (T candidate : elements) {
      if (candidate == element) {
        return true;
      }
    }
    return false;
  }

  static <T> void removeSame(Collection<T> elements, T element) {
    if (elements instanceof List<T> list) {
      int position = indexOfSame(list, element);
      if (position >= 0) {
        list.remove(position);
      }
    } else if (!elements.remove(element)) {
      elements.removeIf(candidate -> candidate == element); // Its hash has changed.
    }
  }

  static <T> int indexOfSame(List<T> elements, T element) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) == element) {
        return i;
      }
    }
    return -1;
  }

  /** Puts elements whose hash may have changed where they are found again. */
  static <T> void rehash(Collection<T> elements) {
    if (elements instanceof Set) {
      replace(elements, new ArrayList<>(elements));
    }
  }

  static <T> void replace(Collection<T> elements, Collection<T> now) {
    elements.clear();
    elements.addAll(now);
  }

  /** Returns the elements of one collection that another does not hold. */
  static <T> Set<T> difference(Collection<T> elements, Collection<T> without) {
    Set<T> others = Edits.identitySet();
    others.addAll(without);
    Set<T> difference = Edits.identitySet();
    for (T element : elements) {
      if (!others.contains(element)) {
        difference.add(element);
      }
    }
    return difference;
  }

  /** Tells whether two collections hold different objects. */
  static <T> boolean differs(Collection<T> one, Collection<T> other) {
    if (one.size() != other.size()) {
      return true;
    }
    Iterator<T> others = other.iterator();
    for (T element : one) {
      if (element != others.next()) {
        return hasLeft(one, other); // Unless it is the order only.
      }
    }
    return false;
  }

  private static <T> boolean hasLeft(Collection<T> now, Collection<T> before) {
    Set<T> left = Edits.identitySet();
    left.addAll(before);
    now.forEach(left::remove);
    return !left.isEmpty();
  }
}
