package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The observed collections of one owner, in the order of its mapper's relationships, beside the
 * load context.
 *
 * @param <E> the owner
 */
public final class Owned<E> implements Entry.Tracking {

  private final List<Elements<E, ?>> collections;
  private @Nullable LoadContext<?> context;

  /** Creates the note of an owner's collections. */
  public Owned(List<Elements<E, ?>> collections) {
    this.collections = new ArrayList<>(collections);
  }

  /** Returns the owner's collections. */
  public List<Elements<E, ?>> collections() {
    return collections;
  }

  /** Puts a collection in the place of another of the same relationship. */
  public void replace(Elements<E, ?> before, Elements<E, ?> now) {
    collections.set(collections.indexOf(before), now);
  }

  /** Returns the collections of the object behind an entry; empty where it has none. */
  @SuppressWarnings("unchecked") // An entry holds the collections of its own object only.
  public static <E> List<Elements<E, ?>> of(Entry<E> entry) {
    return entry.tracking() instanceof Owned<?> owned ? ((Owned<E>) owned).collections : List.of();
  }

  @Nullable LoadContext<?> context() {
    return context;
  }

  void setContext(LoadContext<?> context) {
    this.context = context;
  }
}
