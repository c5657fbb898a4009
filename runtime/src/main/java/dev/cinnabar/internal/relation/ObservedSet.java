package dev.cinnabar.internal.relation;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The set that stands in an entity's field. Elements are found by identity first, and by {@code
 * equals} where that fails. Iterators walk a copy taken at their start.
 *
 * @param <T> the element
 */
final class ObservedSet<T> extends AbstractSet<T> implements Observed {

  private final Elements<?, T> elements;

  ObservedSet(Elements<?, T> elements) {
    this.elements = elements;
  }

  @Override
  public Elements<?, T> elements() {
    return elements;
  }

  @Override
  public int size() {
    return elements.read().size();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return elements.find(element) != null;
  }

  @Override
  public boolean add(T element) {
    return elements.find(element) == null && elements.add(element);
  }

  @Override
  public boolean remove(@Nullable Object element) {
    return elements.remove(element);
  }

  @Override
  public void clear() {
    elements.clear();
  }

  @Override
  public Iterator<T> iterator() {
    Iterator<T> copy = List.copyOf(elements.read()).iterator();
    return new Iterator<>() {
      private @Nullable T last;

      @Override
      public boolean hasNext() {
        return copy.hasNext();
      }

      @Override
      public T next() {
        T element = copy.next();
        last = element;
        return element;
      }

      @Override
      public void remove() {
        if (last == null) {
          throw new IllegalStateException("next() comes first.");
        }
        elements.remove(last);
        last = null;
      }
    };
  }

  @Override
  public Object[] toArray() {
    return elements.read().toArray();
  }
}
