package dev.cinnabar.mapping;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The set of columns whose values differ between an object and its snapshot, filled by {@link
 * EntityMapper#compare}. One instance serves a whole flush; it is of any width.
 *
 * <p>The overloads keep primitives unboxed. Of floating-point numbers NaN equals itself, and -0.0
 * equals 0.0, because not every database tells them apart.
 */
public class Changes {

  private long[] words = new long[1];
  private boolean any;

  /** Creates an empty set. */
  public Changes() {}

  /** Compares one column. */
  public final void compare(int column, boolean now, boolean before) {
    if (now != before) {
      changed(column, now, before);
    }
  }

  /** Compares one column. */
  public final void compare(int column, char now, char before) {
    if (now != before) {
      changed(column, now, before);
    }
  }

  /** Compares one column. */
  public final void compare(int column, int now, int before) {
    if (now != before) {
      changed(column, now, before);
    }
  }

  /** Compares one column. */
  public final void compare(int column, long now, long before) {
    if (now != before) {
      changed(column, now, before);
    }
  }

  /** Compares one column. */
  public final void compare(int column, float now, float before) {
    if (now != before && !(Float.isNaN(now) && Float.isNaN(before))) {
      changed(column, now, before);
    }
  }

  /** Compares one column. */
  public final void compare(int column, double now, double before) {
    if (now != before && !(Double.isNaN(now) && Double.isNaN(before))) {
      changed(column, now, before);
    }
  }

  /** Compares one column as {@link #compare(int, float, float)} does. */
  public final void compare(int column, @Nullable Float now, @Nullable Float before) {
    if (now != null && before != null) {
      compare(column, now.floatValue(), before.floatValue());
    } else if (!Objects.equals(now, before)) {
      changed(column, now, before);
    }
  }

  /** Compares one column as {@link #compare(int, double, double)} does. */
  public final void compare(int column, @Nullable Double now, @Nullable Double before) {
    if (now != null && before != null) {
      compare(column, now.doubleValue(), before.doubleValue());
    } else if (!Objects.equals(now, before)) {
      changed(column, now, before);
    }
  }

  /** Compares one column by {@code equals}. */
  public final void compare(int column, @Nullable Object now, @Nullable Object before) {
    if (now != before && !Objects.equals(now, before)) {
      changed(column, now, before);
    }
  }

  /** Compares one column by value: 1.0 and 1.00 are one number. */
  public final void compare(int column, @Nullable BigDecimal now, @Nullable BigDecimal before) {
    boolean none = now == null && before == null;
    boolean same = now != null && before != null && now.compareTo(before) == 0;
    if (!none && !same) {
      changed(column, now, before);
    }
  }

  /** Compares one column by the point in time, which is what is stored. */
  public final void compare(
      int column, @Nullable OffsetDateTime now, @Nullable OffsetDateTime before) {
    boolean none = now == null && before == null;
    boolean same = now != null && before != null && now.isEqual(before);
    if (!none && !same) {
      changed(column, now, before);
    }
  }

  /** Compares one column by the point in time, which is what is stored. */
  public final void compare(
      int column, @Nullable ZonedDateTime now, @Nullable ZonedDateTime before) {
    boolean none = now == null && before == null;
    boolean same = now != null && before != null && now.isEqual(before);
    if (!none && !same) {
      changed(column, now, before);
    }
  }

  /** Compares one column of bytes by their contents. */
  public final void compare(int column, byte @Nullable [] now, byte @Nullable [] before) {
    if (!Arrays.equals(now, before)) {
      changed(column, now, before);
    }
  }

  /** Compares one reference: another object is another value, without asking its {@code equals}. */
  public final void compareReference(int column, @Nullable Object now, @Nullable Object before) {
    if (now != before) {
      add(column);
      onReferenceChange(column, now, before);
    }
  }

  private void changed(int column, @Nullable Object now, @Nullable Object before) {
    add(column);
    onChange(column, now, before);
  }

  /** Receives each difference; the base class ignores the values. */
  protected void onChange(int column, @Nullable Object now, @Nullable Object before) {}

  /** Receives each difference of a reference, whose column may have a plain attribute as well. */
  protected void onReferenceChange(int column, @Nullable Object now, @Nullable Object before) {
    onChange(column, now, before);
  }

  /** Adds a column. */
  public final void add(int column) {
    int word = column >>> 6;
    if (word >= words.length) {
      words = Arrays.copyOf(words, word + 1);
    }
    words[word] |= 1L << column;
    any = true;
  }

  /** Takes a column out; one that is not in the set, or none (-1), changes nothing. */
  public final void remove(int column) {
    if (column >= 0 && contains(column)) {
      words[column >>> 6] &= ~(1L << column);
      any = Arrays.stream(words).anyMatch(word -> word != 0);
    }
  }

  /** Tells whether no column differs. */
  public final boolean isEmpty() {
    return !any;
  }

  /** Tells whether the column differs. */
  public final boolean contains(int column) {
    int word = column >>> 6;
    return word < words.length && (words[word] & (1L << column)) != 0;
  }

  /** Returns the columns as positions in ascending order. */
  public final int[] columns() {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    int[] columns = new int[count];
    int next = 0;
    for (int column = 0; next < count; column++) {
      if (contains(column)) {
        columns[next++] = column;
      }
    }
    return columns;
  }

  /** Empties the set for the next object. */
  public final void clear() {
    if (any) {
      Arrays.fill(words, 0);
      any = false;
    }
  }
}
