package dev.cinnabar.internal.session;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.EntityNotFoundException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.internal.flush.ColumnChange;
import dev.cinnabar.internal.flush.JoinSides;
import dev.cinnabar.internal.flush.Members;
import dev.cinnabar.internal.flush.PendingObjects;
import dev.cinnabar.internal.flush.Sending;
import dev.cinnabar.internal.flush.UnitOfWork;
import dev.cinnabar.internal.identity.IdentityMap;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.identity.TransactionLog;
import dev.cinnabar.internal.jdbc.Work;
import dev.cinnabar.internal.load.ChangeRunner;
import dev.cinnabar.internal.load.CollectionLoader;
import dev.cinnabar.internal.load.Loader;
import dev.cinnabar.internal.load.PlanLoader;
import dev.cinnabar.internal.load.QueryRunner;
import dev.cinnabar.internal.load.Refresher;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.JoinRelation;
import dev.cinnabar.internal.relation.LazyLoading;
import dev.cinnabar.internal.relation.LazyStub;
import dev.cinnabar.internal.relation.SessionLink;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.query.DataChange;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.Fetch;
import dev.cinnabar.query.Locking;
import dev.cinnabar.query.Returning;
import dev.cinnabar.query.Select;
import dev.cinnabar.query.Statements;
import dev.cinnabar.query.Treatment;
import dev.cinnabar.session.AttributeChange;
import dev.cinnabar.session.EntityState;
import dev.cinnabar.session.Session;
import dev.cinnabar.session.SessionOptions;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The session: a guard in front of identity map, loaders and unit of work. */
final class SessionImpl implements Session, LazyLoading {

  private final Sessions shared;
  private final SessionOptions options;
  private final Guard guard;
  private final IdentityMap identities = new IdentityMap();
  private final PendingObjects pending = new PendingObjects();
  private final TransactionLog log = new TransactionLog();
  private final SessionLink link = new SessionLink(this);
  private final Work work;
  private final Members members;
  private final Loader loader;
  private final Refresher refresher;
  private final CollectionLoader collections;
  private final PlanLoader plans;
  private final QueryRunner queries;
  private final ChangeRunner changes;
  private final UnitOfWork unit;
  private final JoinSides joins;
  private final Nesting nesting;
  private final LoadingByTouch touching;
  private final RowStreams streams;
  private final Listeners listeners;
  private @Nullable Set<SessionLink> untracked;
  private boolean flushing;
  private boolean sending;

  SessionImpl(Sessions shared, SessionOptions options) {
    this.shared = shared;
    this.options = options;
    this.listeners = new Listeners(this, options.listeners());
    this.work = new Work(shared.core());
    this.guard = new Guard(work::isBroken);
    this.members = new Members(shared.types(), identities, pending, shared.relations(), link, log);
    this.loader =
        new Loader(
            identities,
            link,
            shared.relations(),
            log,
            work,
            shared.statements(),
            !options.readOnly());
    this.refresher = new Refresher(loader, shared.types());
    this.collections = new CollectionLoader(loader, pending::objects);
    this.touching =
        new LoadingByTouch(
            guard, new Touches(identities, options.strictLoading()), loader, collections);
    this.streams = new RowStreams(guard);
    this.plans = new PlanLoader(loader, collections);
    this.queries = new QueryRunner(loader, plans, this::untracked);
    this.changes = new ChangeRunner(loader, queries);
    this.joins = new JoinSides(members);
    this.unit =
        new UnitOfWork(
            members,
            shared.tables(),
            loader::requireUnwritten,
            loader.referredObjects(),
            new Sending(work, shared.core().dialect(), shared.statements(), shared.sequences()));
    this.nesting = new Nesting(guard, () -> flush(true), unit, work);
  }

  @Override
  public void add(Object entity) {
    requireWritable("add()");
    guard.run(Operation.NOTE, () -> unit.add(entity));
  }

  @Override
  public void addAll(Object... entities) {
    addAll(List.of(entities));
  }

  @Override
  public void addAll(Iterable<?> entities) {
    requireWritable("addAll()");
    guard.run(
        Operation.NOTE,
        () -> {
          for (Object entity : entities) {
            unit.add(entity);
          }
        });
  }

  @Override
  public <E, K> @Nullable E get(EntityTable<E, K> table, K key) {
    return guard.find(Operation.READ, () -> get(table.mapper(), key));
  }

  private <E, K, S extends Entry<E>> @Nullable E get(EntityMapper<E, K, S> mapper, K key) {
    shared.types().require(mapper);
    return loader.get(mapper, key);
  }

  @Override
  public <E, K> @Nullable E get(EntityTable<E, K> table, K key, Fetch<E> fetch) {
    return guard.find(
        Operation.READ,
        () -> {
          E entity = get(table.mapper(), key);
          if (entity != null) {
            plans.load(fetch.plan(), table.mapper(), List.of(entity));
          }
          return entity;
        });
  }

  @Override
  public <E, K> @Nullable E get(EntityTable<E, K> table, K key, Locking locking) {
    return guard.find(
        Operation.READ,
        () -> {
          shared.types().require(table.mapper());
          Select<E> select = locking.lock(Statements.select(table).where(table.hasKey(key)));
          List<E> found = queries.list(select);
          return found.isEmpty() || isGoing(found.get(0)) ? null : found.get(0);
        });
  }

  /** Tells whether the program has deleted an object whose row may still be there. */
  private boolean isGoing(Object entity) {
    Entry<?> entry = members.searchEntryOf(entity);
    return entry != null && !Status.isTracked(entry);
  }

  @Override
  public <E, K> E require(EntityTable<E, K> table, K key) {
    return required(table, key, get(table, key));
  }

  @Override
  public <E, K> E require(EntityTable<E, K> table, K key, Locking locking) {
    return required(table, key, get(table, key, locking));
  }

  @Override
  public <E, K> E require(EntityTable<E, K> table, K key, Fetch<E> fetch) {
    return required(table, key, get(table, key, fetch));
  }

  private static <E, K> E required(EntityTable<E, K> table, K key, @Nullable E entity) {
    if (entity == null) {
      String name = table.mapper().mapping().name();
      throw new EntityNotFoundException(
          ErrorCode.EntityNotFound,
          name,
          key,
          "%s: there is no row with the key %s. Use get() where that may be.".formatted(name, key));
    }
    return entity;
  }

  @Override
  public <E> E merge(E entity) {
    return mergeAll(List.of(entity)).get(0);
  }

  @Override
  public <E> List<E> mergeAll(Iterable<? extends E> entities) {
    requireWritable("merge()");
    return guard.call(Operation.READ, () -> new Merging(members, loader, unit).<E>merge(entities));
  }

  @Override
  public void expunge(Object entity) {
    guard.run(Operation.NOTE, () -> unit.expunge(entity));
  }

  @Override
  public void clear() {
    guard.run(Operation.NOTE, unit::clear);
  }

  @Override
  public void delete(Object entity) {
    requireWritable("delete()");
    guard.run(Operation.NOTE, () -> unit.delete(entity));
  }

  @Override
  public void flush() {
    guard.run(Operation.WRITE, () -> flush(true));
  }

  /** Nothing of what a read-only session has loaded is looked at. */
  private void requireWritable(String call) {
    if (options.readOnly()) {
      throw new SessionStateException(
          ErrorCode.ReadOnly,
          "Session: %s was called in a read-only session, which writes nothing. Open one without readOnly(true)."
              .formatted(call));
    }
  }

  private void flush(boolean asked) {
    refuseWithinFlush();
    if (options.readOnly()) {
      return;
    }
    flushing = true;
    sending = false;
    try {
      listeners.beforeFlush();
      unit.flush(asked, () -> sending = true);
      listeners.afterFlush();
    } catch (RuntimeException | Error failure) {
      if (sending) {
        guard.mustRollBack(failure); // Half a unit of work may be in the database.
      }
      throw failure;
    } finally {
      flushing = false;
    }
  }

  private void refuseWithinFlush() {
    if (flushing) {
      throw new SessionStateException(
          ErrorCode.Reentrance,
          "Session: a query or a flush was started from within a flush. Let accessors of entities and listeners run none.");
    }
  }

  @Override
  public void commit() {
    guard.run(
        Operation.WRITE,
        () -> {
          nesting.requireNone("commit()");
          listeners.beforeCommit();
          flush(true);
          work.commit();
          unit.committed(shared.core().options().staleOnCommit());
          listeners.afterCommit();
        });
  }

  @Override
  public void rollback() {
    guard.run(
        Operation.ROLL_BACK,
        () -> {
          nesting.requireNone("rollback()");
          try {
            work.rollback();
          } finally {
            guard.setStatus(SessionStatus.OPEN);
            takenBack();
          }
          listeners.afterRollback();
        });
  }

  private void takenBack() {
    if (options.readOnly()) {
      unit.committed(true); // Nothing to restore, and all to be read anew.
    } else {
      unit.rolledBack();
    }
  }

  @Override
  public <X extends Exception> void nested(Block<X> block) throws X {
    nesting.<Boolean, X>call(
        () -> {
          block.run();
          return true;
        });
  }

  @Override
  public <R, X extends Exception> R callNested(Call<R, X> call) throws X {
    return nesting.call(call);
  }

  @Override
  public void refresh(Object entity) {
    guard.run(Operation.READ, () -> refresh(members.types().of(entity), entity));
  }

  @Override
  public <E> void refresh(E entity, Fetch<E> fetch) {
    guard.run(
        Operation.READ,
        () -> {
          EntityMapper<E, ?, ?> mapper = members.types().of(entity);
          refresh(mapper, entity);
          plans.load(fetch.plan(), mapper, List.of(entity));
        });
  }

  private <E, S extends Entry<E>> void refresh(EntityMapper<E, ?, S> mapper, E entity) {
    S entry = identities.searchEntryOf(mapper, entity);
    if (entry == null || entry.status() == Status.DELETED || entry.status() == Status.DELETING) {
      throw new EntityException(
          ErrorCode.NotInSession,
          mapper.mapping().name(),
          mapper.identityOf(entity),
          "%s %s cannot be refreshed, because it has no row in this session. Add and flush it, or get it by its key."
              .formatted(mapper.mapping().name(), mapper.identityOf(entity)));
    }
    refresher.refresh(mapper, entry);
  }

  @Override
  public boolean contains(Object entity) {
    return guard.call(Operation.INSPECT, () -> members.containsAnywhere(entity));
  }

  @Override
  public EntityState state(Object entity) {
    return guard.call(
        Operation.INSPECT,
        () -> {
          if (pending.contains(entity)) {
            return EntityState.PENDING;
          }
          Entry<?> entry = members.searchEntryOf(entity);
          if (entry == null) {
            return entity instanceof Stub ? EntityState.DETACHED : EntityState.TRANSIENT;
          }
          boolean deleted = entry.status() == Status.DELETING || entry.status() == Status.DELETED;
          return deleted ? EntityState.DELETED : EntityState.PERSISTENT;
        });
  }

  @Override
  public List<AttributeChange> changes(Object entity) {
    return guard.call(
        Operation.INSPECT,
        () ->
            (options.readOnly() ? List.<ColumnChange>of() : unit.changes(entity))
                .stream()
                    .map(
                        change ->
                            new AttributeChange(
                                change.attribute(), change.before(), change.after()))
                    .toList());
  }

  @Override
  public <R> List<R> list(Select<R> select) {
    return guard.call(
        Operation.READ,
        () -> {
          prepare(select);
          return queries.list(select);
        });
  }

  @Override
  public <R> Stream<R> stream(Select<R> select, int fetchSize) {
    return streams.stream(
        () -> {
          prepare(select);
          return queries.stream(select, fetchSize);
        });
  }

  @Override
  public <R> void chunks(Select<R> select, int size, Consumer<? super List<R>> action) {
    streams.chunks(
        () -> {
          select.mappers().forEach(shared.types()::require);
          flush(true);
          return queries.chunks(select, size);
        },
        () -> {
          flush(true);
          unit.clear();
        },
        action);
  }

  @Override
  public String explain(Select<?> select) {
    return guard.call(
        Operation.READ,
        () -> {
          select.mappers().forEach(shared.types()::require);
          return queries.explain(select.bound());
        });
  }

  @Override
  public long execute(DataChange<?> change) {
    return guard.call(
        Operation.WRITE,
        () -> {
          prepare(change);
          return changes.execute(change);
        });
  }

  @Override
  public <R> List<R> list(Returning<R> returning) {
    return guard.call(
        Operation.WRITE,
        () -> {
          prepare(returning.change());
          return changes.list(returning);
        });
  }

  /** What is about to be overwritten is not written before. */
  private void prepare(Select<?> select) {
    if (select.reading().treatment() == Treatment.REFRESHED) {
      select.mappers().forEach(shared.types()::require);
      refuseWithinFlush();
    } else {
      flushBefore(select.mappers());
    }
  }

  private void prepare(DataChange<?> change) {
    requireWritable("a statement that writes");
    flushBefore(change.mappers());
    unit.writesBehind(change.mapper(), change.touchesRows());
  }

  private void flushBefore(Set<EntityMapper<?, ?, ?>> read) {
    read.forEach(shared.types()::require);
    refuseWithinFlush();
    if (!options.readOnly() && unit.isDirty(shared.dependencies().of(read))) {
      flush(false);
    }
  }

  @Override
  public void load(Elements<?, ?> elements) {
    touching.load(elements);
  }

  @Override
  public void fill(LazyStub<?> stub) {
    touching.fill(stub);
  }

  @Override
  public void fillColumns(LazyStub<?> stub, Set<String> groups) {
    touching.fillColumns(stub, groups);
  }

  @Override
  public <E, T> void added(Elements<E, T> elements, T element) {
    if (options.readOnly()) {
      return;
    }
    boolean cascades = elements.relation().relationship().cascades().persist();
    if (cascades && members.contains(elements.owner())) {
      guard.run(Operation.NOTE, () -> unit.reach(element));
    }
    if (elements.relation() instanceof JoinRelation<E, T> relation) {
      guard.run(Operation.NOTE, () -> joins.added(relation, elements, element));
    }
  }

  @Override
  public <E, T> void removed(Elements<E, T> elements, T element) {
    if (!options.readOnly() && elements.relation() instanceof JoinRelation<E, T> relation) {
      guard.run(Operation.NOTE, () -> joins.removed(relation, elements, element));
    }
  }

  @Override
  public void close() {
    if (guard.status() == SessionStatus.CLOSED) {
      return;
    }
    guard.run(
        Operation.CLOSE,
        () -> {
          try {
            work.close();
          } finally {
            end();
          }
        });
  }

  /** Makes what reads objects for one result that the session does not know. */
  private QueryRunner untracked() {
    UntrackedObjects objects = new UntrackedObjects(guard, loader, options.strictLoading());
    if (untracked == null) {
      untracked = Collections.newSetFromMap(new WeakHashMap<>());
    }
    untracked.add(objects.link());
    return objects.queries();
  }

  private void end() {
    try {
      if (guard.status() != SessionStatus.OUTCOME_UNKNOWN && unit.hasWritten()) {
        unit.rolledBack();
      }
    } finally {
      unit.released();
      link.cut();
      if (untracked != null) {
        untracked.forEach(SessionLink::cut);
      }
      guard.setStatus(SessionStatus.CLOSED);
    }
  }
}
