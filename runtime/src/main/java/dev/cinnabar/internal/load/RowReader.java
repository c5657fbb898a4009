package dev.cinnabar.internal.load;

import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.LazyStub;
import dev.cinnabar.internal.relation.LoadContext;
import dev.cinnabar.internal.relation.Owned;
import dev.cinnabar.internal.relation.OwnedRelation;
import dev.cinnabar.internal.relation.ReferencePath;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.LifecycleEvent;
import dev.cinnabar.mapping.LongEntry;
import dev.cinnabar.mapping.LongKeyMapper;
import dev.cinnabar.mapping.ObjectEntry;
import dev.cinnabar.mapping.References;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of one result into the session's objects: one object per key, what is loaded is
 * left alone, what is stale or unfilled is brought up to date.
 *
 * <p>Per row this costs one probe of the identity map and one new entry beside what the columns
 * cost.
 *
 * @param <E> the entity class
 * @param <S> its snapshot
 */
final class RowReader<E, S extends Entry<E>> implements References {

  private final Loader loader;
  private final EntityMapper<E, ?, S> mapper;
  private final @Nullable LongKeyMapper<E, ?, ?> longKeys;
  private final Entries<E, S> entries;
  private final List<OwnedRelation<E, ?>> relations;
  private final @Nullable LoadContext<S> context;
  private final boolean keySettable;
  private final boolean hasOtherSides;
  private final List<ReferenceReader<?, ?>> references = new ArrayList<>();
  private final List<LateReference<E, S, ?>> lateReferences = new ArrayList<>();
  private final List<S> whole = new ArrayList<>(0);
  private final Set<String> lazyGroups;
  private final @Nullable List<E> loaded;
  private boolean refreshing;
  private boolean locking;

  RowReader(Loader loader, EntityMapper<E, ?, S> mapper) {
    this.loader = loader;
    this.mapper = mapper;
    this.longKeys = mapper instanceof LongKeyMapper<E, ?, ?> longs ? longs : null;
    this.entries = loader.identities().of(mapper);
    this.relations = loader.relations().ownedBy(mapper);
    this.lazyGroups = mapper.mapping().lazyGroups();
    this.context =
        relations.isEmpty() && lazyGroups.isEmpty() ? null : new LoadContext<>(loader.touch());
    this.loaded = mapper.events().contains(LifecycleEvent.POST_LOAD) ? new ArrayList<>() : null;
    this.keySettable = mapper.mapping().keyColumn().settable();
    this.hasOtherSides = relations.stream().anyMatch(OwnedRelation::isOne);
    for (ToOne<E, ?> reference : mapper.toOnes()) {
      if (reference.target().mapping().settable()) {
        references.add(
            ReferenceReader.of(loader, reference, new ReferencePath(mapper, reference.name())));
      } else {
        lateReferences.add(LateReference.of(loader, reference));
      }
    }
  }

  /** Makes room for the rows of a result whose size is known to be limited. */
  void expect(int rows) {
    entries.reserve(rows);
  }

  /** Makes rows overwrite what is loaded and unflushed. */
  RowReader<E, S> refreshing() {
    refreshing = true;
    return this;
  }

  /** Makes rows that were locked bring what is loaded up to date, beneath the program's changes. */
  RowReader<E, S> locking() {
    locking = true;
    return this;
  }

  /** Returns the object for the current row. */
  E read(Row row, int at) {
    return readEntry(row, at).entity();
  }

  /** Tells whether an outer join has found no row. */
  boolean isAbsent(Row row, int at) {
    return longKeys == null ? mapper.readIdentity(row, at) == null : row.isNull(at);
  }

  /** Returns the entry for the current row, with its object up to date. */
  S readEntry(Row row, int at) {
    S present;
    if (longKeys != null) {
      long key = row.getLong(at);
      present = entries.find(key);
      if (present == null) {
        return readNew(newEntry(key, row, at), row, at);
      }
    } else {
      Object key = row.required(mapper.readIdentity(row, at));
      present = entries.find(key);
      if (present == null) {
        return readNew(newEntry(key, row, at), row, at);
      }
    }
    meet(present, row, at);
    return present;
  }

  private S newEntry(long key, Row row, int at) {
    S entry = mapper.snapshot();
    if (entry instanceof LongEntry<?> target) {
      target.setLongKey(key);
    }
    E entity = create(entry, row, at);
    if (longKeys != null && keySettable) {
      longKeys.setKey(entity, key);
    }
    return entry;
  }

  private S newEntry(Object key, Row row, int at) {
    S entry = mapper.snapshot();
    if (entry instanceof ObjectEntry<?> target) {
      target.setKey(key);
    }
    E entity = create(entry, row, at);
    if (keySettable) {
      mapper.setIdentity(entity, key);
    }
    return entry;
  }

  private E create(S entry, Row row, int at) {
    if (lazyGroups.isEmpty()) {
      return Construction.create(mapper, entry, row, at);
    }
    LazyStub<E> lazy = new LazyStub<>(loader.link(), mapper, null);
    E entity = Objects.requireNonNull(mapper.stub(lazy), "stub");
    lazy.take(entity);
    entry.setEntity(entity);
    return entity;
  }

  private S readNew(S entry, Row row, int at) {
    entry.setStatus(Status.UNFILLED);
    entries.add(entry);
    boolean read = false;
    try {
      fill(entry, row, at);
      read = true;
    } finally {
      if (!read) {
        entries.remove(entry);
      }
    }
    return entry;
  }

  private void meet(S entry, Row row, int at) {
    switch (entry.status()) {
      case Status.LOADED -> {
        if (refreshing) {
          wake(entry.entity());
          prepare(entry, row, at);
          Owned.of(entry).forEach(Elements::expire);
          fill(entry, row, at);
        } else if (locking) {
          prepare(entry, row, at);
          beneathChanges(entry, () -> fill(entry, row, at));
        } else if (context != null) {
          context.adopt(entry);
        }
      }
      case Status.UNFILLED -> {
        loader.requireUnwritten(mapper, entry);
        wake(entry.entity());
        fill(entry, row, at);
      }
      case Status.STALE -> {
        prepare(entry, row, at);
        wake(entry.entity());
        refresh(entry, row, at);
      }
      default -> {}
    }
  }

  /** Checks what cannot be set and keeps what a rollback comes back to. */
  private void prepare(S entry, Row row, int at) {
    if (loader.isTracking()) {
      Construction.requireSame(mapper, entry, row, at);
      loader.log().save(mapper, entry);
    }
  }

  /** Lets the columns be set by setters, which would load a dormant stub. */
  private static void wake(Object entity) {
    if (entity instanceof Stub stub) {
      stub.lazy().setDormant(false);
      stub.lazy().setMissing(Set.of());
    }
  }

  private void refresh(S entry, Row row, int at) {
    if (refreshing) {
      fill(entry, row, at);
    } else {
      beneathChanges(entry, () -> fill(entry, row, at));
    }
  }

  /** Sets a reference of an object whose row is read, as if it had been found with the row. */
  void complete(S entry, Runnable assignment) {
    beneathChanges(
        entry,
        () -> {
          loader.link().beginWriting();
          try {
            assignment.run();
          } finally {
            loader.link().endWriting();
          }
          loader.capture(mapper, entry);
        });
  }

  /** Brings an object up to date, but for what the program has changed in it. */
  private void beneathChanges(S entry, Runnable update) {
    E entity = entry.entity();
    Changes mine = new Changes();
    if (loader.isTracking()) {
      mapper.compare(entity, entry, mine);
    }
    if (mine.isEmpty()) {
      update.run();
      return;
    }
    if (mapper.mapping().isVersioned()) {
      keepForConflict(entry);
      return;
    }
    S edited = mapper.snapshot();
    mapper.capture(entity, edited);
    restore(entity, mine, entry);
    update.run();
    restore(entity, mine, edited);
  }

  private void restore(E entity, Changes changes, S values) {
    loader.link().beginWriting();
    try {
      for (int column : changes.columns()) {
        mapper.restore(entity, column, values);
      }
    } finally {
      loader.link().endWriting();
    }
  }

  /**
   * Leaves a changed object with the version that the program has seen, so that its flush finds out
   * where another transaction was faster.
   */
  private void keepForConflict(S entry) {
    entry.setStatus(Status.LOADED);
    if (context != null) {
      context.adopt(entry);
    }
  }

  private void fill(S entry, Row row, int at) {
    E entity = entry.entity();
    loader.link().beginWriting();
    try {
      mapper.read(entity, row, at, this);
    } catch (RuntimeException failure) {
      if (entity instanceof Stub stub) {
        stub.lazy().setDormant(true);
      }
      throw ReadFailures.of(mapper, entry.key(), row, at, failure);
    } finally {
      loader.link().endWriting();
    }
    if (context != null) {
      observe(entry);
    }
    for (int i = 0; i < lateReferences.size(); i++) {
      lateReferences.get(i).await(entry);
    }
    loader.capture(mapper, entry);
    entry.setStatus(Status.LOADED);
    if (loaded != null) {
      loaded.add(entity);
    }
    if (entity instanceof Stub stub && stub.lazy() instanceof LazyStub<?> lazy) {
      lazy.setFilled();
      lazy.setMissing(lazyGroups);
    } else if (!lazyGroups.isEmpty()) {
      whole.add(entry); // Nothing would notice when they are used.
    }
  }

  private void observe(S entry) {
    if (!(entry.tracking() instanceof Owned<?>)) {
      List<Elements<E, ?>> collections = new ArrayList<>(relations.size());
      loader.link().beginWriting();
      try {
        for (OwnedRelation<E, ?> relation : relations) {
          collections.add(Elements.unloaded(loader.link(), relation, entry.entity()));
        }
      } finally {
        loader.link().endWriting();
      }
      entry.setTracking(new Owned<>(collections));
    }
    if (context != null) {
      context.adopt(entry);
    }
    if (hasOtherSides) {
      awaitOtherSides(entry);
    }
  }

  private void awaitOtherSides(S entry) {
    for (Elements<E, ?> elements : Owned.of(entry)) {
      if (elements.relation().isOne() && !elements.isLoaded()) {
        loader.otherSides().await(elements);
      }
    }
  }

  @Override
  @SuppressWarnings("unchecked") // A reader is made for each reference of the mapper.
  public <O, T> @Nullable T find(ToOne<O, T> relationship, Row row, int at) {
    for (int i = 0; i < references.size(); i++) {
      if (references.get(i).reference() == relationship) {
        return ((ReferenceReader<T, ?>) references.get(i)).find(row, at);
      }
    }
    for (int i = 0; i < lateReferences.size(); i++) {
      if (lateReferences.get(i).reference() == relationship) {
        return ((LateReference<E, S, T>) lateReferences.get(i)).find(row, at);
      }
    }
    throw new IllegalArgumentException(mapper + " does not list " + relationship);
  }

  /**
   * Runs what reads the rows of a result, then loads what has to come with it. A failure leaves no
   * object behind that refers to one without its values.
   */
  void run(Runnable rows) {
    boolean done = false;
    try {
      rows.run();
      for (int i = 0; i < references.size(); i++) {
        references.get(i).loadEager();
      }
      for (int i = 0; i < lateReferences.size(); i++) {
        lateReferences.get(i).load(this);
      }
      loader.otherSides().load();
      if (!whole.isEmpty()) {
        LazyColumns.read(loader, mapper, whole, lazyGroups);
        whole.clear();
      }
      callBack();
      done = true;
    } finally {
      if (!done) {
        abandon();
      }
    }
  }

  /** Lets objects know that they were read, once all is there that comes with them. */
  private void callBack() {
    if (loaded != null) {
      List<E> told = List.copyOf(loaded);
      loaded.clear();
      told.forEach(entity -> mapper.call(entity, LifecycleEvent.POST_LOAD));
    }
  }

  private void abandon() {
    loader.otherSides().abandon();
    Set<Object> lost = Collections.newSetFromMap(new IdentityHashMap<>());
    references.forEach(reference -> reference.abandon(lost));
    lateReferences.forEach(reference -> reference.abandon(this));
    if (!lost.isEmpty()) {
      entries.forEach(entry -> readAgain(entry, lost));
    }
  }

  /** Lets an object that refers to a lost one be read anew on its next sight. */
  private void readAgain(S entry, Set<Object> lost) {
    for (ToOne<E, ?> reference : mapper.toOnes()) {
      if (entry.status() == Status.LOADED && lost.contains(reference.get(entry.entity()))) {
        readAgain(entry);
      }
    }
  }

  /** Lets an object whose references are not complete be read anew on its next sight. */
  void readAgain(S entry) {
    entry.setStatus(Status.STALE);
    if (entry.entity() instanceof Stub stub) {
      stub.lazy().setDormant(true);
    }
  }
}
