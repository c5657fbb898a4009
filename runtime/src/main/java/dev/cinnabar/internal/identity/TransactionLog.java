package dev.cinnabar.internal.identity;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rollback has to take back in memory: snapshots that were replaced, rows that were inserted
 * and rows that were deleted since the transaction began, or since the innermost part of it that
 * can be taken back alone.
 */
public final class TransactionLog {

  private final List<Part> outer = new ArrayList<>();
  private Part part = new Part();

  /** Creates an empty log. */
  public TransactionLog() {}

  /** Begins a part that can be taken back without what was noted so far. */
  public void nest() {
    outer.add(part);
    part = new Part();
  }

  /** Ends the innermost part: what it noted belongs to the part around it. */
  public void join() {
    Part inner = part;
    part = outer.remove(outer.size() - 1);
    part.append(inner);
  }

  /** Ends all parts but the transaction itself. */
  public void joinAll() {
    while (!outer.isEmpty()) {
      join();
    }
  }

  /** Keeps a snapshot that is about to be replaced. */
  public <E, S extends Entry<E>> void save(EntityMapper<E, ?, S> mapper, S entry) {
    save(mapper, entry, copyOf(mapper, entry));
  }

  /** Keeps a copy of a snapshot that has been replaced. */
  public <E, S extends Entry<E>> void save(EntityMapper<E, ?, S> mapper, S entry, S before) {
    part.saved.add(new Saved<>(mapper, entry, before));
  }

  /** Returns a copy of a snapshot. */
  public static <E, S extends Entry<E>> S copyOf(EntityMapper<E, ?, S> mapper, S entry) {
    S copy = mapper.snapshot();
    mapper.copy(entry, copy);
    return copy;
  }

  /** Notes the key of a row that has been changed; the first one is what a rollback needs. */
  public void rekeyed(Entry<?> entry, Object before) {
    part.keys.putIfAbsent(entry, before);
  }

  /** Returns the keys that rows had when the transaction began, where they were changed. */
  public Map<Entry<?>, Object> keys() {
    return part.keys;
  }

  /** Notes that an object's row was inserted. */
  public <E, S extends Entry<E>> void inserted(
      EntityMapper<E, ?, S> mapper, S entry, boolean keyGiven) {
    part.inserted.add(new Inserted<>(mapper, entry, keyGiven));
  }

  /** Notes that a row was deleted. */
  public void deleted(Entry<?> entry) {
    part.deleted.add(entry);
  }

  /** Notes how to take an assignment of the runtime to a user's attribute back. */
  public void assigned(Runnable takeBack) {
    part.assignments.add(takeBack);
  }

  /** Returns the objects whose rows were inserted, in order. */
  public List<Inserted<?, ?>> inserted() {
    return part.inserted;
  }

  /** Returns the entries whose rows were deleted, in order. */
  public List<Entry<?>> deleted() {
    return part.deleted;
  }

  /** Puts the oldest snapshots back and takes the runtime's own assignments back. */
  public void restoreSnapshots() {
    for (int i = part.saved.size() - 1; i >= 0; i--) {
      part.saved.get(i).putBack();
    }
    for (int i = part.assignments.size() - 1; i >= 0; i--) {
      part.assignments.get(i).run();
    }
  }

  /** Forgets what the innermost part has noted, when it has ended. */
  public void clear() {
    if (!part.isEmpty()) {
      part = new Part();
    }
  }

  /** Forgets all objects, when they have left the session; the parts go on. */
  public void forget() {
    part = new Part();
    outer.replaceAll(each -> new Part());
  }

  /** What was noted of one part. */
  private static final class Part {

    final List<Saved<?, ?>> saved = new ArrayList<>();
    final List<Inserted<?, ?>> inserted = new ArrayList<>();
    final List<Entry<?>> deleted = new ArrayList<>();
    final List<Runnable> assignments = new ArrayList<>();
    final Map<Entry<?>, Object> keys = new LinkedHashMap<>();

    boolean isEmpty() {
      return saved.isEmpty()
          && inserted.isEmpty()
          && deleted.isEmpty()
          && assignments.isEmpty()
          && keys.isEmpty();
    }

    void append(Part inner) {
      saved.addAll(inner.saved);
      inserted.addAll(inner.inserted);
      deleted.addAll(inner.deleted);
      assignments.addAll(inner.assignments);
      inner.keys.forEach(keys::putIfAbsent);
    }
  }

  private record Saved<E, S extends Entry<E>>(EntityMapper<E, ?, S> mapper, S entry, S before) {
    void putBack() {
      mapper.copy(before, entry);
    }
  }

  /**
   * An object whose row was inserted.
   *
   * @param mapper its mapper
   * @param entry its entry
   * @param keyGiven whether the runtime has given it its key
   * @param <E> the entity class
   * @param <S> its snapshot
   */
  public record Inserted<E, S extends Entry<E>>(
      EntityMapper<E, ?, S> mapper, S entry, boolean keyGiven) {

    /** Takes back the version, and the key if it was given. */
    public void takeBack() {
      if (keyGiven) {
        mapper.clearKey(entry.entity());
      }
      mapper.clearVersion(entry.entity());
    }
  }
}
