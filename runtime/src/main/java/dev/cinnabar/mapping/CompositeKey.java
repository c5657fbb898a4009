package dev.cinnabar.mapping;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The value of a key of several columns, in the form in which a session keeps it: the parts as
 * their column types normalise them, in the order of {@link EntityMapping#keyColumns()}.
 *
 * <p>It stands for the user's key object inside of a session, so that nothing there depends on how
 * that object compares, and no later change of it reaches the identity map. Immutable.
 */
public final class CompositeKey implements Comparable<CompositeKey> {

  private final Object[] parts;
  private final int hash;

  private CompositeKey(Object[] parts) {
    this.parts = parts;
    this.hash = Arrays.hashCode(parts);
  }

  /** Returns the key with the given parts, which are not null. */
  public static CompositeKey of(Object... parts) {
    return new CompositeKey(parts.clone());
  }

  /** Returns one part, counted from 0. */
  public Object part(int position) {
    return parts[position];
  }

  /** Returns how many parts there are. */
  public int size() {
    return parts.length;
  }

  /** Compares part by part; parts without an order are all alike. */
  @Override
  public int compareTo(CompositeKey other) {
    int order = 0;
    for (int i = 0; i < parts.length && order == 0; i++) {
      order = compare(parts[i], other.parts[i]);
    }
    return order;
  }

  @SuppressWarnings("unchecked") // The parts at one position are all of one type.
  private static int compare(Object one, Object other) {
    return one instanceof Comparable<?> comparable
        ? ((Comparable<Object>) comparable).compareTo(other)
        : 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof CompositeKey key
            && hash == key.hash
            && Arrays.equals(parts, key.parts));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Returns the parts in parentheses: {@code (7, 2)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("(");
    for (int i = 0; i < parts.length; i++) {
      text.append(i == 0 ? "" : ", ").append(parts[i]);
    }
    return text.append(')').toString();
  }
}
