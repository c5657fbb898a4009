package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one result, in its order. What is touched on one of them is loaded for those that
 * follow as well. The most recent result that returned a row is its context.
 *
 * @param <S> the snapshot of the entity class
 */
public final class LoadContext<S extends Entry<?>> implements Entry.Tracking {

  /** How many keys one query for siblings asks for. */
  public static final int BATCH = 500;

  private final List<S> rows = new ArrayList<>();
  private final Touch touch;
  private final Map<String, Touch> named;

  /** Creates the context of a result in which a touch does what the session says. */
  public LoadContext() {
    this(Touch.AS_THE_SESSION);
  }

  /** Creates the context of a result. */
  public LoadContext(Touch touch) {
    this(touch, Map.of());
  }

  /**
   * Creates the context of a result.
   *
   * @param touch what the touch of a row or a relationship does
   * @param named what that of certain relationships does
   */
  public LoadContext(Touch touch, Map<String, Touch> named) {
    this.touch = touch;
    this.named = named;
  }

  /** Returns what the touch of a row does that is to be filled. */
  public Touch touch() {
    return touch;
  }

  /** Returns what the touch of a relationship does that is to be loaded. */
  public Touch touch(String relationship) {
    return named.getOrDefault(relationship, touch);
  }

  /**
   * Returns the touched row and up to {@link #BATCH} rows in all that want the same, from it on.
   */
  public List<S> siblings(S touched, Predicate<S> wanting) {
    List<S> siblings = new ArrayList<>();
    siblings.add(touched);
    int start = rows.indexOf(touched);
    for (int i = 1; i < rows.size() && siblings.size() < BATCH; i++) {
      S row = rows.get((start + i) % rows.size());
      if (row != touched && wanting.test(row)) {
        siblings.add(row);
      }
    }
    return siblings;
  }

  /** Returns the context that an entry was last found in. */
  @SuppressWarnings("unchecked") // An entry is put into contexts of its own class only.
  public static <S extends Entry<?>> @Nullable LoadContext<S> of(S entry) {
    Entry.Tracking tracking = entry.tracking();
    if (tracking instanceof Owned<?> owned) {
      return (LoadContext<S>) owned.context();
    }
    return (LoadContext<S>) tracking;
  }

  /** Makes this the context of an entry, which it may be already. */
  public void adopt(S entry) {
    if (of(entry) == this) {
      return;
    }
    rows.add(entry);
    if (entry.tracking() instanceof Owned<?> owned) {
      owned.setContext(this);
    } else {
      entry.setTracking(this);
    }
  }
}
