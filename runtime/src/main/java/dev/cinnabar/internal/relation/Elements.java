package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.mapping.ToMany;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind an observed collection: the user's own instance as storage, whether it was
 * loaded, the membership as last read or written, and the edits since.
 *
 * @param <E> the owner
 * @param <T> the element
 */
public final class Elements<E, T> {

  private enum State {
    UNLOADED,
    STALE,
    LOADED
  }

  private SessionLink link;
  private final OwnedRelation<E, T> relation;
  private final E owner;
  private final Collection<T> view;
  private final boolean wrapped;
  private final Collection<T> storage;
  private State state = State.UNLOADED;
  private List<T> base = List.of();
  private @Nullable List<T> committed;
  private boolean followed;
  private final Edits<T> edits = new Edits<>();

  private Elements(SessionLink link, OwnedRelation<E, T> relation, E owner, boolean wrapped) {
    ToMany.Shape shape = relation.relationship().shape();
    Collection<T> own = relation.relationship().get(owner);
    this.link = link;
    this.relation = relation;
    this.owner = owner;
    if (shape == ToMany.Shape.ONE) {
      this.wrapped = true; // The program can assign the field at any time.
      this.storage = new Slot<>(link, relation.relationship(), owner);
      this.view = storage;
    } else {
      this.wrapped = wrapped && own != null;
      this.storage = Storage.of(shape, !relation.relationship().order().isEmpty(), own);
      this.view = shape == ToMany.Shape.SET ? new ObservedSet<>(this) : new ObservedList<>(this);
    }
  }

  /** Observes a collection that is still in the database, standing in the owner's field. */
  public static <E, T> Elements<E, T> unloaded(
      SessionLink link, OwnedRelation<E, T> relation, E owner) {
    Elements<E, T> elements = new Elements<>(link, relation, owner, false);
    if (relation.isOne()) {
      elements.storage.clear(); // Of what the constructor may have put there.
      elements.state = State.STALE;
    }
    Place.install(relation, owner, elements.view);
    return elements;
  }

  /** Observes the collection that the program has filled. */
  public static <E, T> Elements<E, T> wrapping(
      SessionLink link, OwnedRelation<E, T> relation, E owner) {
    Place.requireFree(link, relation, owner);
    Elements<E, T> elements = new Elements<>(link, relation, owner, true);
    elements.storage.forEach(elements::requireElement);
    elements.state = State.LOADED;
    if (relation.isOne()) {
      elements.storage.forEach(elements.edits::add); // To know it again when it has been replaced.
    }
    Place.install(relation, owner, elements.view);
    return elements;
  }

  /** Observes the collection that the program has put in the place of an observed one. */
  public static <E, T> Elements<E, T> replacing(Elements<E, T> before) {
    Elements<E, T> elements = wrapping(before.link, before.relation, before.owner);
    elements.base = before.base;
    elements.committed = before.committed;
    return elements;
  }

  /** Returns what stands behind a collection, or null behind a plain one. */
  public static @Nullable Elements<?, ?> behind(@Nullable Object collection) {
    return collection instanceof Observed observed ? observed.elements() : null;
  }

  SessionLink link() {
    return link;
  }

  /** Lets the collection leave its session with its owner: it loads nothing any more. */
  public void leave(SessionLink left) {
    link = left;
  }

  /** Tells whether the collection can be read without a statement. */
  public boolean isReadable() {
    return state == State.LOADED || (state == State.STALE && link.session() == null);
  }

  /** Returns the owner. */
  public E owner() {
    return owner;
  }

  /** Returns the collection with both its ends. */
  public OwnedRelation<E, T> relation() {
    return relation;
  }

  /** Returns entity and attribute, for messages. */
  public String name() {
    return relation.name();
  }

  /** Tells whether the observed collection still stands in the owner's field. */
  public boolean isInstalled() {
    link.beginLooking(); // A stub whose row is outdated is not read for this.
    try {
      return Place.isTaken(relation, owner, view);
    } finally {
      link.endLooking();
    }
  }

  /** Tells whether the collection has to be read from the database before it can be read. */
  public boolean isLoaded() {
    return state == State.LOADED;
  }

  /** Tells whether the program has edited the collection since it was last read or written. */
  public boolean isTouched() {
    return !edits.isEmpty() || isWrittenBehind();
  }

  /** Tells whether the collection holds what it held when it was last read or written. */
  public boolean isSettled() {
    return !followed && !isTouched();
  }

  /** Tells whether the program has edited the collection through a reference of its own to it. */
  private boolean isWrittenBehind() {
    return wrapped && state != State.UNLOADED && Storage.differs(storage, base);
  }

  /** Tells whether the program has edited a collection past us that will load anew. */
  public boolean isWrittenUnseen() {
    return state == State.STALE && isWrittenBehind();
  }

  /** Returns the elements, loading them where needed; none while the runtime writes objects. */
  Collection<T> read() {
    if (link.isWriting()) {
      return List.of();
    }
    if (state != State.LOADED) {
      if (link.session() == null && state == State.STALE) {
        return storage;
      }
      link.require(name(), relation.path()).load(this);
    }
    return storage;
  }

  /** Returns the elements in memory, without loading: those queued of an unloaded collection. */
  public Collection<T> inMemory() {
    return state == State.LOADED ? storage : edits.added();
  }

  /** Adds at the end; an unloaded list takes a note instead of loading. */
  boolean add(T element) {
    if (link.isWriting()) {
      return false;
    }
    requireElement(element);
    if (!isQueued() && (isThere(element) || !read().add(element))) {
      return false;
    }
    noteAdded(element);
    return true;
  }

  /** Of a join table it has to be known whether there is a row already. */
  private boolean isQueued() {
    return state != State.LOADED
        && relation.relationship().shape() == ToMany.Shape.LIST
        && relation instanceof ForeignKeyRelation;
  }

  /** Rows tell of an element once, so it is here once, also where both sides are edited for it. */
  private boolean isThere(T element) {
    boolean mayBe =
        !(relation instanceof ForeignKeyRelation<E, T> keyed)
            || keyed.inverse().pointsTo(element, owner);
    return mayBe && Storage.containsSame(read(), element);
  }

  /** Inserts into the list at a position. */
  void add(int position, T element) {
    if (!link.isWriting()) {
      requireElement(element);
      list().add(position, element);
      noteAdded(element);
    }
  }

  /** Removes one element by identity, else by {@code equals}. */
  boolean remove(@Nullable Object element) {
    if (link.isWriting()) {
      return false;
    }
    T present = find(element);
    if (present == null) {
      return false;
    }
    Storage.removeSame(read(), present);
    noteRemoved(present);
    return true;
  }

  /** Removes the element at a position of the list. */
  T remove(int position) {
    T element = list().remove(position);
    noteRemoved(element);
    return element;
  }

  /** Removes all elements. */
  void clear() {
    if (!link.isWriting()) {
      List<T> before = List.copyOf(read());
      storage.clear();
      before.forEach(this::noteRemoved);
    }
  }

  /** Replaces the element at a position of the list. */
  T set(int position, T element) {
    requireElement(element);
    T before = list().set(position, element);
    if (before != element) {
      noteRemoved(before);
      noteAdded(element);
    }
    return before;
  }

  /** Replaces an element of the list, wherever it stands by now. */
  void replace(T before, T element) {
    int position = Storage.indexOfSame(list(), before);
    if (position >= 0) {
      set(position, element);
    }
  }

  /** Gives the list another order, which is nothing to write. */
  void sort(@Nullable Comparator<? super T> order) {
    if (!link.isWriting()) {
      list().sort(order);
    }
  }

  /** Returns the storage as the list it is. */
  List<T> list() {
    return (List<T>) read();
  }

  /** Finds an element by identity, else by {@code equals}. */
  @Nullable T find(@Nullable Object element) {
    Collection<T> elements = read();
    for (T candidate : elements) {
      if (candidate == element) {
        return candidate;
      }
    }
    for (T candidate : elements) {
      if (candidate.equals(element)) {
        return candidate;
      }
    }
    return null;
  }

  private void requireElement(@Nullable T element) {
    Objects.requireNonNull(element, () -> name() + " cannot hold null");
  }

  private void noteAdded(T element) {
    edits.add(element);
    pointToOwner(element);
    LazyLoading session = link.session();
    if (session != null) {
      session.added(this, element);
    }
  }

  private void noteRemoved(T element) {
    if (state == State.LOADED && Storage.containsSame(storage, element)) {
      return; // The list holds it twice, as it does for a moment while elements are swapped.
    }
    edits.remove(element);
    if (relation instanceof ForeignKeyRelation<E, T> keyed) {
      if (keyed.inverse().pointsTo(element, owner)) {
        write(element, () -> keyed.inverse().release(element));
      }
      return;
    }
    LazyLoading session = link.session();
    if (session != null) {
      session.removed(this, element);
    }
  }

  /** Makes an element's own side name the owner, where it holds the key of one. */
  public void pointToOwner(T element) {
    if (relation instanceof ForeignKeyRelation<E, T> keyed
        && !keyed.inverse().pointsTo(element, owner)) {
      write(element, () -> keyed.inverse().point(element, owner));
    }
  }

  /** Takes an element in because the other end of a join table was edited. */
  public void mirrorAdded(T element) {
    if (state == State.LOADED && !Storage.containsSame(storage, element)) {
      storage.add(element);
    }
    edits.mirrorAdd(element);
  }

  /** Lets an element go because the other end of a join table was edited. */
  public void mirrorRemoved(T element) {
    if (state == State.LOADED && Storage.containsSame(storage, element)) {
      Storage.removeSame(storage, element);
    }
    edits.remove(element);
  }

  /** Tells whether an element was added at the other end only. */
  public boolean isMirrored(T element) {
    return edits.isMirrored(element);
  }

  private void write(T element, Runnable assignment) {
    if (element instanceof Stub stub) {
      Lazy.load(stub.lazy());
    }
    link.write(assignment);
  }

  /**
   * Takes elements in and out because their own sides were assigned; nothing is noted as an edit.
   *
   * @param leaving a set that compares by identity
   */
  public void follow(List<T> joining, Set<T> leaving) {
    if (state != State.LOADED) {
      return;
    }
    Set<T> present = Edits.identitySet();
    present.addAll(storage);
    followed |= storage.removeIf(leaving::contains);
    for (T element : joining) {
      if (present.add(element)) {
        storage.add(element);
        followed = true;
      }
    }
  }

  /**
   * Puts what was read from the database into the storage, with what the program has queued.
   *
   * @param rows the elements in the database
   * @param moved elements whose own side was assigned to the owner and not yet written
   */
  public void fill(List<T> rows, List<T> moved) {
    noteWritesBehind();
    storage.clear();
    List<T> known = new ArrayList<>(rows.size());
    for (T row : rows) {
      // A set refuses what equals another row: that row is none of the collection's business.
      if (edits.removed().contains(row) || storage.add(row)) {
        known.add(row);
      }
    }
    storage.addAll(moved);
    for (T element : edits.added()) {
      if (!Storage.containsSame(storage, element)) {
        storage.add(element);
      }
    }
    base = List.copyOf(known);
    state = State.LOADED;
  }

  /**
   * Notes what the program has edited through its own reference to a collection that will load
   * anew: what stands there now against what was last known to be in the database.
   */
  public void noteWritesBehind() {
    if (state == State.STALE && isWrittenBehind()) {
      Storage.difference(base, storage).forEach(this::noteRemoved);
      Storage.difference(storage, base).forEach(this::noteAdded);
    }
  }

  /** Makes the collection load anew when it is next touched. */
  public void expire() {
    if (state == State.LOADED) {
      state = State.STALE;
    }
  }

  /** Takes the membership as what a later rollback comes back to; a stale one loads anew. */
  public void committed(boolean stale) {
    if (state != State.UNLOADED) {
      committed = base;
    }
    if (stale) {
      expire();
    }
  }

  /**
   * Takes the membership as what a rollback comes back to while a part of the transaction lasts.
   *
   * @return ends the part
   */
  public Runnable nest() {
    List<T> before = committed;
    if (state != State.UNLOADED) {
      committed = base;
    }
    return () -> committed = before;
  }

  /** Goes back to what was known before the transaction; for a rollback. */
  public void forgetEdits() {
    edits.clear();
    followed = false;
    state = committed == null && !relation.isOne() ? State.UNLOADED : State.STALE;
    base = committed == null ? List.of() : committed;
    link.look(() -> Storage.replace(storage, base));
  }

  /**
   * Takes the current membership as what is in the database, after a flush.
   *
   * @param waiting which elements that have left are still to be written
   */
  public void settle(Predicate<? super T> waiting) {
    boolean changed = !isSettled();
    Set<T> held = edits.settle(waiting);
    followed = false;
    if (changed && state != State.UNLOADED) {
      List<T> written = new ArrayList<>(storage);
      if (relation instanceof JoinRelation) {
        written.removeIf(waiting);
      }
      base.stream().filter(held::contains).forEach(written::add);
      base = List.copyOf(written);
      rehash();
    }
  }

  /** Lets a hashed collection find elements again whose keys were given or taken back. */
  public void rehash() {
    link.look(() -> Storage.rehash(storage));
  }

  /** Gives the owner its plain collection back, for an object that leaves the session. */
  public void uninstall() {
    Place.giveBack(relation, owner, view, storage);
  }

  /** Puts the observed collection back into the owner's field. */
  public void reinstall() {
    if (!isInstalled()) {
      Place.install(relation, owner, view);
    }
  }

  /** Returns the elements that are here and were not in the database. */
  public Set<T> joined() {
    return state == State.LOADED ? Storage.difference(storage, base) : edited();
  }

  /** Returns the elements that were in the database and are no longer here. */
  public Set<T> left() {
    if (state != State.LOADED) {
      return edits.removed();
    }
    Set<T> left = Storage.difference(base, storage);
    if (relation.isOne()) {
      left.addAll(Storage.difference(edits.added(), storage));
    }
    return left;
  }

  /** Returns the elements that the program has added by an edit of the collection. */
  public Set<T> edited() {
    return edits.added();
  }

  /** Returns the elements that the program has removed by an edit of the collection. */
  public Set<T> dropped() {
    return edits.removed();
  }
}
