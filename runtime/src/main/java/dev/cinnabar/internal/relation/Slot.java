package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.ToMany;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * The field of a relationship that never has more than one element, as the collection that the
 * other relationships have. What is added takes the place of what was there.
 *
 * @param <E> the owner
 * @param <T> the element
 */
final class Slot<E, T> extends AbstractCollection<T> {

  private final SessionLink link;
  private final ToMany<E, T> relationship;
  private final E owner;

  Slot(SessionLink link, ToMany<E, T> relationship, E owner) {
    this.link = link;
    this.relationship = relationship;
    this.owner = owner;
  }

  private Collection<T> content() {
    link.beginLooking();
    try {
      Collection<T> content = relationship.get(owner);
      return content == null ? List.of() : content;
    } finally {
      link.endLooking();
    }
  }

  private void setContent(List<T> content) {
    link.look(() -> link.write(() -> relationship.set(owner, content)));
  }

  @Override
  public boolean add(T element) {
    setContent(List.of(element));
    return true;
  }

  @Override
  public void clear() {
    if (!isEmpty()) {
      setContent(List.of());
    }
  }

  @Override
  public int size() {
    return content().size();
  }

  @Override
  public Iterator<T> iterator() {
    Iterator<T> content = content().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return content.hasNext();
      }

      @Override
      public T next() {
        return content.next();
      }

      @Override
      public void remove() {
        clear();
      }
    };
  }
}
