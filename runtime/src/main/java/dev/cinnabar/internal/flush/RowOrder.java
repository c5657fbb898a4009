package dev.cinnabar.internal.flush;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows that need each other into an order, level by level, so that rows of a level can share a
 * batch. A circle is opened at a need that can wait: its foreign key may be null for a moment.
 *
 * @param <R> the row
 */
final class RowOrder<R> {

  private final IdentityHashMap<R, List<Need<R>>> needs = new IdentityHashMap<>();
  private final List<R> rows;
  private final List<Need<R>> postponed = new ArrayList<>();

  /** Takes the rows, in the order to keep where nothing speaks against it. */
  RowOrder(List<R> rows) {
    this.rows = rows;
    for (R row : rows) {
      needs.put(row, new ArrayList<>());
    }
  }

  /** Lets one row wait for another of the same order; others are not waited for. */
  void add(Need<R> need) {
    List<Need<R>> own = needs.get(need.row());
    if (own != null && needs.containsKey(need.needed()) && need.row() != need.needed()) {
      own.add(need);
    }
  }

  /** Returns the needs that were left for later to open circles, after {@link #levels}. */
  List<Need<R>> postponed() {
    return postponed;
  }

  /**
   * Returns the rows in levels.
   *
   * @throws Circle where rows need each other and none of them can wait
   */
  List<List<R>> levels() throws Circle {
    List<List<R>> levels = new ArrayList<>();
    IdentityHashMap<R, Boolean> waiting = new IdentityHashMap<>();
    for (R row : rows) {
      waiting.put(row, true);
    }
    List<R> remaining = new ArrayList<>(rows);
    while (!remaining.isEmpty()) {
      List<R> level = new ArrayList<>();
      List<R> blocked = new ArrayList<>();
      for (R row : remaining) {
        (isReady(row, waiting) ? level : blocked).add(row);
      }
      if (level.isEmpty()) {
        R opened = open(blocked, waiting);
        level.add(opened);
        blocked.remove(opened);
      }
      level.forEach(waiting::remove);
      levels.add(level);
      remaining = blocked;
    }
    return levels;
  }

  private boolean isReady(R row, IdentityHashMap<R, Boolean> waiting) {
    for (Need<R> need : needs.getOrDefault(row, List.of())) {
      if (waiting.containsKey(need.needed())) {
        return false;
      }
    }
    return true;
  }

  /** Finds a row on a circle all of whose open needs can wait. */
  private R open(List<R> blocked, IdentityHashMap<R, Boolean> waiting) throws Circle {
    for (R row : blocked) {
      List<Need<R>> open =
          needs.getOrDefault(row, List.of()).stream()
              .filter(need -> waiting.containsKey(need.needed()))
              .toList();
      if (isOnCircle(row, waiting) && open.stream().allMatch(Need::canWait)) {
        postponed.addAll(open);
        return row;
      }
    }
    throw new Circle(circle(blocked.get(0), waiting));
  }

  private boolean isOnCircle(R row, IdentityHashMap<R, Boolean> waiting) {
    IdentityHashMap<R, Boolean> seen = new IdentityHashMap<>();
    List<R> next = new ArrayList<>(List.of(row));
    while (!next.isEmpty()) {
      R current = next.remove(next.size() - 1);
      for (Need<R> need : needs.getOrDefault(current, List.of())) {
        if (need.needed() == row) {
          return true;
        }
        if (waiting.containsKey(need.needed()) && seen.put(need.needed(), true) == null) {
          next.add(need.needed());
        }
      }
    }
    return false;
  }

  /** Follows needs that cannot wait until a row comes a second time. */
  private List<Need<R>> circle(R start, IdentityHashMap<R, Boolean> waiting) {
    List<Need<R>> path = new ArrayList<>();
    IdentityHashMap<R, Integer> positions = new IdentityHashMap<>();
    R current = start;
    while (!positions.containsKey(current)) {
      positions.put(current, path.size());
      Need<R> step = firstOpen(current, waiting);
      if (step == null) {
        return path;
      }
      path.add(step);
      current = step.needed();
    }
    return path.subList(positions.getOrDefault(current, 0), path.size());
  }

  private @Nullable Need<R> firstOpen(R row, IdentityHashMap<R, Boolean> waiting) {
    Need<R> any = null;
    for (Need<R> need : needs.getOrDefault(row, List.of())) {
      if (waiting.containsKey(need.needed())) {
        if (!need.canWait()) {
          return need;
        }
        any = need;
      }
    }
    return any;
  }

  /**
   * One row's need of another.
   *
   * @param row the row that refers
   * @param column the position of its foreign key
   * @param needed the row referred to
   * @param canWait whether the foreign key may be null for a moment
   * @param <R> the row
   */
  record Need<R>(R row, int column, R needed, boolean canWait) {}

  /** Rows need each other and none of them can wait. */
  static final class Circle extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<? extends Need<?>> path;

    Circle(List<? extends Need<?>> path) {
      super("circle", null, false, false);
      this.path = path;
    }

    List<? extends Need<?>> path() {
      return path;
    }
  }
}
