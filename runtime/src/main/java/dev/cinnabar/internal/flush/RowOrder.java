package dev.cinnabar.internal.flush;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows that need each other into an order, level by level, so that rows of a level can share a
 * batch. A circle is opened at a need that can wait: its foreign key may be null for a moment.
 *
 * <p>A level is what has no open need left. Where there is none, each group of rows that all need
 * each other, and nobody outside, is opened at its first row whose needs can all wait.
 *
 * @param <R> the row
 */
final class RowOrder<R> {

  private final IdentityHashMap<R, Node<R>> nodes = new IdentityHashMap<>();
  private final List<Node<R>> inOrder = new ArrayList<>();
  private final List<Need<R>> postponed = new ArrayList<>();

  /** Takes the rows, in the order to keep where nothing speaks against it. */
  RowOrder(List<R> rows) {
    for (R row : rows) {
      Node<R> node = new Node<>(row, inOrder.size());
      nodes.put(row, node);
      inOrder.add(node);
    }
  }

  /**
   * Lets one row wait for another of the same order; others are not waited for. A row that waits
   * for itself is written first and linked afterwards.
   */
  void add(Need<R> need) {
    Node<R> node = nodes.get(need.row());
    Node<R> needed = nodes.get(need.needed());
    if (node == null || needed == null) {
      return;
    }
    if (node == needed && need.canWait()) {
      postponed.add(need);
    } else {
      node.needs.add(need);
      node.open++;
      needed.waiting.add(node);
    }
  }

  /** Returns the needs that were left for later to open circles, after {@link #levels}. */
  List<Need<R>> postponed() {
    return postponed;
  }

  /**
   * Returns the rows in levels, each in the order given.
   *
   * @throws Circle where rows need each other and none of them can wait
   */
  List<List<R>> levels() throws Circle {
    List<List<R>> levels = new ArrayList<>();
    List<Node<R>> level = inOrder.stream().filter(node -> node.open == 0).toList();
    int placed = 0;
    while (placed < inOrder.size()) {
      if (level.isEmpty()) {
        level = open();
      }
      levels.add(level.stream().map(node -> node.row).toList());
      placed += level.size();
      level = place(level);
    }
    return levels;
  }

  /** Returns the rows that needed nothing but this level, in the order given. */
  private List<Node<R>> place(List<Node<R>> level) {
    level.forEach(node -> node.placed = true);
    List<Node<R>> next = new ArrayList<>();
    for (Node<R> node : level) {
      for (Node<R> waiting : node.waiting) {
        waiting.open--;
        if (waiting.open == 0 && !waiting.placed) {
          next.add(waiting);
        }
      }
    }
    next.sort(Comparator.comparingInt(node -> node.position));
    return next;
  }

  /** Opens each circle that waits for nothing else, at one of its rows. */
  private List<Node<R>> open() throws Circle {
    List<Node<R>> opened = new ArrayList<>();
    for (List<Node<R>> group : new Groups<>(nodes, inOrder).independent()) {
      Node<R> first = firstThatCanWait(group);
      for (Need<R> need : first.needs) {
        if (!node(need.needed()).placed) {
          postponed.add(need);
        }
      }
      opened.add(first);
    }
    return opened;
  }

  private Node<R> firstThatCanWait(List<Node<R>> group) throws Circle {
    for (Node<R> node : group) {
      if (firm(node) == null) {
        return node;
      }
    }
    throw new Circle(circle(group.get(0)));
  }

  /** Follows needs that cannot wait until a row comes a second time. */
  private List<Need<R>> circle(Node<R> start) {
    List<Need<R>> path = new ArrayList<>();
    IdentityHashMap<Node<R>, Integer> positions = new IdentityHashMap<>();
    Node<R> current = start;
    while (!positions.containsKey(current)) {
      positions.put(current, path.size());
      Need<R> step = firm(current);
      if (step == null) {
        throw new IllegalStateException("Every row of the group has a need that cannot wait.");
      }
      path.add(step);
      current = node(step.needed());
    }
    return path.subList(positions.get(current), path.size());
  }

  /** Returns an open need of the row that cannot wait. */
  private @Nullable Need<R> firm(Node<R> node) {
    for (Need<R> need : node.needs) {
      if (!need.canWait() && !node(need.needed()).placed) {
        return need;
      }
    }
    return null;
  }

  private Node<R> node(R row) {
    return node(nodes, row);
  }

  private static <R> Node<R> node(IdentityHashMap<R, Node<R>> nodes, R row) {
    Node<R> node = nodes.get(row);
    if (node == null) {
      throw new IllegalStateException("A need is kept only where both its rows are here.");
    }
    return node;
  }

  /** A row, what it needs and who waits for it. */
  private static final class Node<R> {
    private final R row;
    private final int position;
    private final List<Need<R>> needs = new ArrayList<>(2);
    private final List<Node<R>> waiting = new ArrayList<>(2);
    private int open;
    private boolean placed;

    private int number; // Of the search for groups; 0 where it has not come by yet.
    private int low;
    private int nextNeed;
    private boolean onStack;

    Node(R row, int position) {
      this.row = row;
      this.position = position;
    }
  }

  /**
   * The groups of rows that all need each other: Tarjan's strongly connected components, with a
   * stack of its own because rows can form long chains.
   */
  private static final class Groups<R> {
    private final IdentityHashMap<R, Node<R>> nodes;
    private final List<Node<R>> inOrder;
    private final List<List<Node<R>>> independent = new ArrayList<>();
    private final Deque<Node<R>> stack = new ArrayDeque<>();
    private final Deque<Node<R>> path = new ArrayDeque<>();
    private int numbered;

    Groups(IdentityHashMap<R, Node<R>> nodes, List<Node<R>> inOrder) {
      this.nodes = nodes;
      this.inOrder = inOrder;
    }

    /** Returns the groups whose rows need no row of another group, each in the order given. */
    List<List<Node<R>>> independent() {
      for (Node<R> node : inOrder) {
        node.number = 0;
        node.nextNeed = 0;
      }
      for (Node<R> node : inOrder) {
        if (!node.placed && node.number == 0) {
          search(node);
        }
      }
      return independent;
    }

    private void search(Node<R> start) {
      enter(start);
      while (!path.isEmpty()) {
        Node<R> node = path.element();
        if (node.nextNeed < node.needs.size()) {
          follow(node, node(nodes, node.needs.get(node.nextNeed++).needed()));
        } else {
          leave(path.remove());
        }
      }
    }

    private void enter(Node<R> node) {
      node.number = ++numbered;
      node.low = numbered;
      node.onStack = true;
      stack.push(node);
      path.push(node);
    }

    private void follow(Node<R> node, Node<R> needed) {
      if (needed.placed) {
        return;
      }
      if (needed.number == 0) {
        enter(needed);
      } else if (needed.onStack) {
        node.low = Math.min(node.low, needed.number);
      }
    }

    private void leave(Node<R> node) {
      Node<R> caller = path.peek();
      if (caller != null) {
        caller.low = Math.min(caller.low, node.low);
      }
      if (node.low == node.number) {
        close(node);
      }
    }

    private void close(Node<R> root) {
      List<Node<R>> group = new ArrayList<>();
      Node<R> member;
      do {
        member = stack.pop();
        member.onStack = false;
        group.add(member);
      } while (member != root);
      if (isIndependent(group)) {
        group.sort(Comparator.comparingInt(node -> node.position));
        independent.add(group);
      }
    }

    private boolean isIndependent(List<Node<R>> group) {
      IdentityHashMap<Node<R>, Boolean> members = new IdentityHashMap<>();
      group.forEach(node -> members.put(node, true));
      for (Node<R> node : group) {
        for (Need<R> need : node.needs) {
          Node<R> needed = node(nodes, need.needed());
          if (!needed.placed && !members.containsKey(needed)) {
            return false;
          }
        }
      }
      return true;
    }
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
