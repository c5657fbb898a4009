package dev.cinnabar.mapping;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a generated stub holds: the way to fill it. The static methods are called by every method of
 * a stub; they do nothing while the constructor of the entity runs, because there is no {@code
 * Lazy} yet, and next to nothing once the stub is filled.
 */
public abstract class Lazy {

  private boolean dormant = true;
  private Set<String> missing = Set.of();

  /** For the runtime's stubs. */
  protected Lazy() {}

  /**
   * Loads the stub's row unless it is loaded already.
   *
   * @throws dev.cinnabar.error.DetachedException when the session is closed
   */
  public static void load(@Nullable Lazy lazy) {
    if (lazy != null && lazy.dormant) {
      lazy.fill();
    }
  }

  /**
   * Loads like {@link #load}, and the lazy columns too.
   *
   * @throws dev.cinnabar.error.DetachedException when the session is closed
   */
  public static void loadWhole(@Nullable Lazy lazy) {
    load(lazy);
    if (lazy != null && !lazy.missing.isEmpty()) {
      lazy.fillColumns(lazy.missing);
    }
  }

  /**
   * Loads like {@link #load}, and the lazy columns of a group too.
   *
   * @param group its name, empty for the columns without one
   * @throws dev.cinnabar.error.DetachedException when the session is closed
   */
  public static void loadGroup(@Nullable Lazy lazy, String group) {
    load(lazy);
    if (lazy != null && lazy.missing.contains(group)) {
      lazy.fillColumns(Set.of(group));
    }
  }

  /** Loads like {@link #load}, unless the runtime itself is writing objects. */
  public static void loadRelationship(@Nullable Lazy lazy) {
    if (lazy != null && lazy.dormant) {
      lazy.fillUnlessWriting();
    }
  }

  /** Returns a filled stub's own text, and class and key for an unfilled one; loads nothing. */
  public static String toString(@Nullable Lazy lazy, Supplier<String> filled) {
    return lazy == null || !lazy.dormant ? filled.get() : lazy.describe(filled);
  }

  /** Sets whether the next use loads. */
  public final void setDormant(boolean dormant) {
    this.dormant = dormant;
  }

  /** Sets the groups of lazy columns that are still to be loaded. */
  public final void setMissing(Set<String> groups) {
    this.missing = groups;
  }

  /** Returns the groups of lazy columns that are still to be loaded. */
  public final Set<String> missing() {
    return missing;
  }

  /** Loads lazy columns of some groups into the stub. */
  protected abstract void fillColumns(Set<String> groups);

  /** Loads the row into the stub. */
  protected abstract void fill();

  /** Loads the row into the stub unless the runtime is writing objects. */
  protected abstract void fillUnlessWriting();

  /** Returns class and key, or the own text of a stub that was filled and has become stale. */
  protected abstract String describe(Supplier<String> filled);
}
