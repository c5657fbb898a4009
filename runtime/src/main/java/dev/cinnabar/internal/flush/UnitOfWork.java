package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.flush.ReferenceChanges.Change;
import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.identity.IdentityMap;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.LazyStub;
import dev.cinnabar.internal.relation.Owned;
import dev.cinnabar.internal.relation.ReferredObjects;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a session has to write: collected, brought into step, planned and sent. */
public final class UnitOfWork {

  private final Members members;
  private final ChangedEntries changed;
  private final AwaitedKeys awaited = new AwaitedKeys();
  private final KeyChanges keys;
  private final KeyWriter keyWriter;
  private final FlushPlanner planner;
  private final Additions additions;
  private final SharedColumns shared;
  private final Sides sides;
  private final Removals removals;
  private final Departures departures;
  private final @Nullable Callbacks callbacks;
  private final UnfilledCheck unfilled;
  private final FlushExecutor executor;
  private boolean written;

  /** Creates an empty unit of work. */
  public UnitOfWork(
      Members members,
      TableOrder tables,
      UnfilledCheck unfilled,
      ReferredObjects objects,
      Sending sending) {
    this.members = members;
    this.planner = new FlushPlanner(tables);
    this.changed = new ChangedEntries(members);
    this.keys = new KeyChanges(members);
    this.keyWriter = new KeyWriter(members, sending);
    this.additions = new Additions(members, changed);
    this.shared = new SharedColumns(members, objects);
    this.sides = new Sides(members, changed, awaited);
    this.removals = new Removals(members, changed, awaited);
    this.departures = new Departures(members);
    this.callbacks = members.types().haveCallbacks() ? new Callbacks(members) : null;
    this.unfilled = unfilled;
    this.executor = new FlushExecutor(members, shared, sending);
  }

  /** Adds an object, with what it reaches through persist cascades. */
  public void add(Object entity) {
    additions.add(entity);
  }

  /** Adds an object that one in the session has come to refer to. */
  public void reach(Object entity) {
    additions.reach(entity);
  }

  /** Marks an object's row for deletion; an object without a row just leaves the session. */
  public void delete(Object entity) {
    if (members.pending().contains(entity)) {
      removals.leave(entity);
      removals.settle();
      return;
    }
    Entry<?> entry = members.searchEntryOf(entity);
    if (entry == null) {
      EntityMapper<Object, ?, ?> mapper = members.types().of(entity);
      throw new EntityException(
          ErrorCode.NotInSession,
          mapper.mapping().name(),
          mapper.identityOf(entity),
          "%s %s cannot be deleted, because it is not in this session. Get it from this session by its key first."
              .formatted(mapper.mapping().name(), mapper.identityOf(entity)));
    }
    if (entry.status() != Status.DELETED && entry.status() != Status.DELETING) {
      removals.mark(entry);
      removals.settle();
    }
  }

  /** Lets an object leave the session, with what detach cascades reach; nothing is written. */
  public void expunge(Object entity) {
    departures.leave(entity);
  }

  /** Lets all objects leave the session; nothing is written. */
  public void clear() {
    departures.leaveAll();
  }

  private void uninstall(List<? extends Elements<?, ?>> collections) {
    members.write(() -> collections.forEach(Elements::uninstall));
  }

  /**
   * Writes all changes.
   *
   * @param asked whether the program asked for it; a flush before a query leaves orphans undecided
   * @param beforeSending runs after the last check, just before the first statement
   */
  public void flush(boolean asked, Runnable beforeSending) {
    FlushPlan plan;
    List<KeyChange<?, ?, ?>> keyChanges;
    ChangeScan scan;
    try {
      find();
      if (isQuiet()) {
        return;
      }
      bringIntoStep(asked);
      callBack(asked);
      scan = new ChangeScan(members, changed, keys, awaited, !asked);
      scan.run(asked ? Set.of() : removals.pendingOrphans());
      plan = plan(scan).with(joins(scan));
      keyChanges = keys.inOrder();
      keyWriter.requireFollowers(keyChanges);
    } catch (RuntimeException | Error failure) {
      // The program may decide otherwise before it flushes again.
      shared.takeBack();
      removals.takeBack();
      keys.takeBack();
      throw failure;
    }
    shared.settle(scan::isHeldBack);
    removals.settle();
    keys.settle();
    if (!plan.steps().isEmpty() || !keyChanges.isEmpty()) {
      beforeSending.run();
      written = true;
      members.link().look(() -> keyWriter.write(keyChanges));
      members.link().look(() -> executor.execute(plan));
    }
    members.forEachCollection(elements -> elements.settle(scan::isHeldBack));
    if (callbacks != null) {
      callbacks.after(scan);
    }
  }

  /** Lets objects look at themselves before they are written, and takes what they have changed. */
  private void callBack(boolean asked) {
    if (callbacks != null) {
      callbacks.begin();
      while (callbacks.before(changed, asked ? Set.of() : removals.pendingOrphans())) {
        find();
        bringIntoStep(asked);
      }
    }
  }

  /** Plans without loading what is only looked at, and without setters doing more than setting. */
  private FlushPlan plan(ChangeScan scan) {
    members.link().beginLooking();
    members.link().beginWriting();
    try {
      return planner.plan(scan.inserts(), scan.updates(), scan.deletes());
    } finally {
      members.link().endWriting();
      members.link().endLooking();
    }
  }

  private JoinScan joins(ChangeScan scan) {
    JoinScan joins = new JoinScan(members, scan::isHeldBack);
    joins.run(changed);
    return joins;
  }

  private void find() {
    sides.observeReplacements();
    changed.find(unfilled, keys);
  }

  /** Tells whether nothing is to be written, as before most commits after mere reading. */
  private boolean isQuiet() {
    return members.pending().isEmpty() && changed.isEmpty() && !members.anyCollectionChanged();
  }

  private void bringIntoStep(boolean asked) {
    keys.file();
    reachFromStored();
    shared.bringIntoStep(changed);
    sides.bringIntoStep();
    if (asked) {
      removals.markOrphans();
    }
    removals.cascade();
  }

  /** Adds what stored objects have come to refer to since they were read. */
  private void reachFromStored() {
    changed.forEach(this::reachFrom);
    members.forEachCollection(
        elements -> {
          if (elements.relation().relationship().cascades().persist()
              && (members.pending().contains(elements.owner()) || elements.isTouched())) {
            List.copyOf(elements.inMemory()).forEach(this::reach);
          }
        });
    for (Pending<?, ?> pending : members.pending().all()) {
      reachFrom(pending);
    }
  }

  private <E, S extends Entry<E>> void reachFrom(EntityMapper<E, ?, S> mapper, S entry) {
    if (mapper.toOnes().isEmpty() || !Status.isTracked(entry)) {
      return;
    }
    Changes changes = new Changes();
    members.link().compare(mapper, entry.entity(), entry, changes);
    for (ToOne<E, ?> reference : mapper.toOnes()) {
      if (changes.contains(reference.column())) {
        reach(reference, entry.entity());
      }
    }
  }

  private <E, S extends Entry<E>> void reachFrom(Pending<E, S> pending) {
    for (ToOne<E, ?> reference : pending.mapper().toOnes()) {
      reach(reference, pending.entity());
    }
  }

  private <E> void reach(ToOne<E, ?> reference, E entity) {
    Object target = reference.get(entity);
    if (target != null && reference.cascades().persist()) {
      reach(target);
    }
  }

  /** Tells whether a query of these entities could be answered wrongly without a flush. */
  public boolean isDirty(Set<EntityMapper<?, ?, ?>> read) {
    for (Pending<?, ?> pending : members.pending().all()) {
      if (read.contains(pending.mapper())) {
        return true;
      }
    }
    for (Entries<?, ?> entries : members.identities().all()) {
      if (read.contains(entries.mapper()) && isDirty(entries)) {
        return true;
      }
    }
    return false;
  }

  private <E, S extends Entry<E>> boolean isDirty(Entries<E, S> entries) {
    Changes changes = new Changes();
    boolean owns = !entries.mapper().toManys().isEmpty();
    return entries.anyMatch(
        entry -> {
          if (entry.status() == Status.DELETING) {
            return true;
          }
          if (!Status.isTracked(entry)) {
            return false;
          }
          members.link().compare(entries.mapper(), entry.entity(), entry, changes);
          return !changes.isEmpty()
              || (owns && isEdited(entry))
              || !IdentityMap.hasOwnKey(entries.mapper(), entry);
        });
  }

  private static <E> boolean isEdited(Entry<E> entry) {
    for (Elements<E, ?> elements : Owned.of(entry)) {
      if (elements.isTouched() || !elements.isInstalled()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes note that a statement over many rows is about to be run.
   *
   * @param rows whether it changes rows that are there, or only adds new ones
   */
  public void writesBehind(EntityMapper<?, ?, ?> changed, boolean rows) {
    new OutdatedRows(members).mark(changed, rows);
    written = true;
  }

  /** Makes what was read stale, and forgets how to take the transaction back. */
  public void committed(boolean stale) {
    for (Entry<?> entry : members.log().deleted()) {
      forget(entry);
    }
    members.log().clear();
    written = false;
    members.forEachCollection(elements -> elements.committed(stale));
    if (stale) {
      members.identities().forEach(OutdatedRows::expire);
    }
  }

  private <E> void forget(Entry<E> entry) {
    EntityMapper<E, ?, ?> mapper = members.types().of(entry.entity());
    forget(mapper, entry);
  }

  private <E, S extends Entry<E>> void forget(EntityMapper<E, ?, S> mapper, Entry<E> entry) {
    Entries<E, S> entries = members.identities().of(mapper);
    S present = entries.find(entry.key());
    if (present == entry) {
      entries.remove(present);
    }
    if (entry.entity() instanceof Stub stub
        && stub.lazy() instanceof LazyStub<?> lazy
        && lazy.isFilled()) {
      lazy.setDormant(false); // It stays readable as it is.
    }
    uninstall(Owned.of(entry));
  }

  /** Tells whether rows were written since the transaction began. */
  public boolean hasWritten() {
    return written;
  }

  /** Lets go of everything, when the session ends without a word on what became of it. */
  public void released() {
    for (Pending<?, ?> pending : members.pending().all()) {
      uninstall(pending.collections());
    }
    members.pending().clear();
    members.identities().clear();
    members.log().clear();
  }

  /** Begins a part of the transaction that can be taken back alone, after a flush. */
  public TransactionPart nest() {
    return new TransactionPart(members);
  }

  /** Brings the objects in memory back to where they were before the transaction. */
  public void rolledBack() {
    members.log().joinAll();
    new Restoration(members).run();
    written = false;
  }

  /** Returns what the next flush would write of an object, by column. */
  public <E> List<ColumnChange> changes(E entity) {
    Entry<E> entry = members.searchEntryOf(entity);
    EntityMapper<E, ?, ?> mapper = members.types().of(entity);
    return entry == null || !Status.isTracked(entry) ? List.of() : changes(mapper, entry);
  }

  private <E, S extends Entry<E>> List<ColumnChange> changes(
      EntityMapper<E, ?, S> mapper, Entry<E> entry) {
    ReferenceChanges changes = new ReferenceChanges();
    S snapshot = members.identities().of(mapper).find(entry.key());
    if (snapshot == null) {
      return List.of();
    }
    members.link().compare(mapper, entry.entity(), snapshot, changes);
    List<ColumnChange> found = new ArrayList<>();
    if (!IdentityMap.hasOwnKey(mapper, entry)) {
      Object now = mapper.identityOf(entry.entity());
      for (int column : KeyChange.columns(mapper, entry)) {
        found.add(
            new ColumnChange(
                mapper.mapping().columns().get(column).attribute(),
                KeyChange.part(entry.key(), column),
                KeyChange.part(now, column)));
      }
    }
    for (int column : changes.columns()) {
      Change change = Objects.requireNonNull(changes.of(column));
      found.add(
          new ColumnChange(attribute(mapper, column, changes), change.before(), change.now()));
    }
    return found;
  }

  private <E> String attribute(EntityMapper<E, ?, ?> mapper, int column, ReferenceChanges changes) {
    if (changes.isReference(column)) {
      for (ToOne<E, ?> reference : mapper.toOnes()) {
        if (reference.column() == column) {
          return reference.name();
        }
      }
    }
    return mapper.mapping().columns().get(column).attribute();
  }
}
