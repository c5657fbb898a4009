package dev.cinnabar.internal.relation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The list that stands in an entity's field. Reading loads it; adding to the end does not.
 * Iterators walk a copy taken at their start, so that neither an edit nor a commit disturbs them.
 *
 * @param <T> the element
 */
final class ObservedList<T> extends AbstractList<T> implements Observed {

  private final Elements<?, T> elements;

  ObservedList(Elements<?, T> elements) {
    this.elements = elements;
  }

  @Override
  public Elements<?, T> elements() {
    return elements;
  }

  @Override
  public T get(int position) {
    return elements.list().get(position);
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
    elements.add(element);
    return true;
  }

  @Override
  public void add(int position, T element) {
    elements.add(position, element);
  }

  @Override
  public T set(int position, T element) {
    return elements.set(position, element);
  }

  @Override
  public T remove(int position) {
    return elements.remove(position);
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
  public void sort(@Nullable Comparator<? super T> order) {
    elements.sort(order);
  }

  @Override
  public Iterator<T> iterator() {
    return new Walk(0);
  }

  @Override
  public ListIterator<T> listIterator(int start) {
    return new Walk(start);
  }

  @Override
  public Object[] toArray() {
    return elements.read().toArray();
  }

  /** Walks a copy; what it removes, adds and sets happens to the list as well. */
  private final class Walk implements ListIterator<T> {

    private final List<T> copy = new ArrayList<>(elements.read());
    private int next;
    private int last = -1;

    Walk(int start) {
      if (start < 0 || start > copy.size()) {
        throw new IndexOutOfBoundsException(start);
      }
      this.next = start;
    }

    @Override
    public boolean hasNext() {
      return next < copy.size();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      last = next++;
      return copy.get(last);
    }

    @Override
    public boolean hasPrevious() {
      return next > 0;
    }

    @Override
    public T previous() {
      if (!hasPrevious()) {
        throw new NoSuchElementException();
      }
      last = --next;
      return copy.get(last);
    }

    @Override
    public int nextIndex() {
      return next;
    }

    @Override
    public int previousIndex() {
      return next - 1;
    }

    @Override
    public void remove() {
      requireLast();
      elements.remove((Object) copy.remove(last));
      next = last;
      last = -1;
    }

    @Override
    public void set(T element) {
      requireLast();
      elements.replace(copy.get(last), element);
      copy.set(last, element);
    }

    @Override
    public void add(T element) {
      elements.add(next, element);
      copy.add(next++, element);
      last = -1;
    }

    private void requireLast() {
      if (last < 0) {
        throw new IllegalStateException("next() or previous() comes first.");
      }
    }
  }
}
