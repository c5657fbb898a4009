package dev.cinnabar.internal.load;

import dev.cinnabar.dialect.RenderedStatement;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.EntityNotFoundException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.identity.IdentityMap;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.identity.TransactionLog;
import dev.cinnabar.internal.jdbc.Cursor;
import dev.cinnabar.internal.jdbc.EntityStatements;
import dev.cinnabar.internal.jdbc.Work;
import dev.cinnabar.internal.relation.LazyStub;
import dev.cinnabar.internal.relation.LoadContext;
import dev.cinnabar.internal.relation.ReferredObjects;
import dev.cinnabar.internal.relation.Relations;
import dev.cinnabar.internal.relation.SessionLink;
import dev.cinnabar.internal.relation.Touch;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.sql.BoundStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads rows by key into a session: one row, the rows of stubs, the row of an object again. */
public final class Loader {

  private final IdentityMap identities;
  private final SessionLink link;
  private final Relations relations;
  private final TransactionLog log;
  private final Work work;
  private final EntityStatements statements;
  private final OtherSides otherSides;
  private final boolean tracking;
  private Touch touch = Touch.AS_THE_SESSION;

  /**
   * Creates the loader of a session.
   *
   * @param tracking whether it is kept what was read, so that changes can be told
   */
  public Loader(
      IdentityMap identities,
      SessionLink link,
      Relations relations,
      TransactionLog log,
      Work work,
      EntityStatements statements,
      boolean tracking) {
    this.identities = identities;
    this.link = link;
    this.relations = relations;
    this.log = log;
    this.work = work;
    this.statements = statements;
    this.tracking = tracking;
    this.otherSides = new OtherSides(this, link);
  }

  IdentityMap identities() {
    return identities;
  }

  SessionLink link() {
    return link;
  }

  Relations relations() {
    return relations;
  }

  TransactionLog log() {
    return log;
  }

  Work work() {
    return work;
  }

  EntityStatements statements() {
    return statements;
  }

  OtherSides otherSides() {
    return otherSides;
  }

  /** Tells whether it is kept what was read, so that changes can be told. */
  boolean isTracking() {
    return tracking;
  }

  /** Returns a loader of objects that are not tracked, over the same connection. */
  public Loader untracked(IdentityMap own, SessionLink ownLink) {
    return new Loader(own, ownLink, relations, log, work, statements, false);
  }

  /** Compares an object with what was read; what is not tracked has not changed. */
  <E, S extends Entry<E>> void compare(EntityMapper<E, ?, S> mapper, S entry, Changes changes) {
    if (tracking) {
      link.compare(mapper, entry.entity(), entry, changes);
    }
  }

  /** Keeps what was read, where that is asked for. */
  <E, S extends Entry<E>> void capture(EntityMapper<E, ?, S> mapper, S entry) {
    if (tracking) {
      mapper.capture(entry.entity(), entry);
    }
  }

  /** Returns what becomes of a touch of the rows that are being read. */
  Touch touch() {
    return touch;
  }

  /** Reads rows of which a touch does something certain. */
  <R> R touching(Touch touch, Supplier<R> reading) {
    Touch before = this.touch;
    this.touch = touch;
    try {
      return reading.get();
    } finally {
      this.touch = before;
    }
  }

  /**
   * Finds an object by key: what the session has and knows to be current, else by one SELECT.
   *
   * @return the object, or null where there is no row
   */
  public <E, K, S extends Entry<E>> @Nullable E get(EntityMapper<E, K, S> mapper, K key) {
    Objects.requireNonNull(key, "The key is null. Ask for a row by the key that it has.");
    Object identity = mapper.identity(key);
    S present = identities.of(mapper).find(identity);
    if (present != null) {
      switch (present.status()) {
        case Status.LOADED -> {
          return present.entity();
        }
        case Status.DELETING, Status.DELETED -> {
          return null;
        }
        default -> {}
      }
    }
    RowReader<E, S> reader = new RowReader<>(this, mapper);
    E entity = select(mapper, identity, reader);
    if (entity == null && present != null && isUnchangedStale(mapper, present)) {
      identities.of(mapper).remove(present);
    }
    return entity;
  }

  /** Tells whether nothing is lost with an object of an earlier transaction whose row is gone. */
  private <E, S extends Entry<E>> boolean isUnchangedStale(EntityMapper<E, ?, S> mapper, S entry) {
    Changes changes = new Changes();
    compare(mapper, entry, changes);
    return entry.status() == Status.STALE && changes.isEmpty();
  }

  /** Returns what finds objects for keys that the program has assigned. */
  public ReferredObjects referredObjects() {
    return new ObjectsByKey(this);
  }

  /** Fails where the program has given an object another key than its row has. */
  static <E> void requireOwnKey(EntityMapper<E, ?, ?> mapper, Entry<E> entry, String verb) {
    Object key = mapper.identityOf(entry.entity());
    if (key != null && !entry.key().equals(key)) {
      String name = mapper.mapping().name();
      throw new EntityException(
          ErrorCode.KeyChanged,
          name,
          entry.key(),
          "%s %s was given the key %s and cannot %s. Flush the change first, or give it its own key back."
              .formatted(name, entry.key(), key, verb));
    }
  }

  /** Reads an object's row again, over what the program has changed in it. */
  <E, S extends Entry<E>> void refresh(EntityMapper<E, ?, S> mapper, S entry) {
    requireOwnKey(mapper, entry, "be refreshed");
    RowReader<E, S> reader = new RowReader<>(this, mapper).refreshing();
    if (!mapper.hasKey(entry.entity()) || select(mapper, entry.key(), reader) == null) {
      throw missing(mapper, entry.key());
    }
  }

  /**
   * Runs a statement with its values.
   *
   * @param fetchSize how many rows the driver is to fetch at a time, or 0 for its own choice
   */
  Cursor query(BoundStatement query, int fetchSize) {
    RenderedStatement text = statements.render(query.statement());
    return work.query(text.sql(), binder -> text.bind(query.arguments(), binder), fetchSize);
  }

  private <E, S extends Entry<E>> @Nullable E select(
      EntityMapper<E, ?, S> mapper, Object identity, RowReader<E, S> reader) {
    List<E> found = new ArrayList<>(1);
    String sql = statements.select(mapper.mapping());
    reader.run(
        () -> {
          try (Cursor cursor =
              work.query(sql, binder -> mapper.bindIdentity(identity, binder), 0)) {
            if (cursor.next()) {
              found.add(reader.read(cursor.row(), 1));
            }
          }
        });
    return found.isEmpty() ? null : found.get(0);
  }

  /** Fills a stub that was touched, and with it its siblings of the same result. */
  public <E, S extends Entry<E>> void fill(EntityMapper<E, ?, S> mapper, LazyStub<E> stub) {
    S touched = require(mapper, stub);
    if (touched.status() == Status.DELETING || touched.status() == Status.DELETED) {
      return;
    }
    LoadContext<S> context = LoadContext.of(touched);
    List<S> waiting =
        context == null
            ? List.of(touched)
            : context.siblings(touched, sibling -> isDormant(sibling));
    read(mapper, waiting);
    if (isDormant(touched)) {
      throw missing(mapper, touched.key());
    }
  }

  /** Reads lazy columns of a stub that was touched, and with them those of its siblings. */
  public <E, S extends Entry<E>> void fillColumns(
      EntityMapper<E, ?, S> mapper, LazyStub<E> stub, Set<String> groups) {
    S touched = require(mapper, stub);
    if (touched.status() == Status.DELETED) {
      return;
    }
    LoadContext<S> context = LoadContext.of(touched);
    List<S> waiting =
        context == null
            ? List.of(touched)
            : context.siblings(
                touched,
                sibling -> sibling.status() == Status.LOADED && LazyColumns.miss(sibling, groups));
    LazyColumns.read(this, mapper, waiting, groups);
    if (LazyColumns.miss(touched, groups)) {
      throw missing(mapper, touched.key());
    }
  }

  private <E, S extends Entry<E>> S require(EntityMapper<E, ?, S> mapper, LazyStub<E> stub) {
    S entry = identities.entryOf(mapper, stub.stub());
    if (entry == null) {
      throw new EntityException(
          ErrorCode.NotInSession,
          mapper.mapping().name(),
          mapper.identityOf(stub.stub()),
          "%s is not in its session any more.".formatted(stub));
    }
    return entry;
  }

  private static boolean isDormant(Entry<?> entry) {
    return entry.status() == Status.UNFILLED || entry.status() == Status.STALE;
  }

  /** Reads the rows of objects that have to be complete, {@link LoadContext#BATCH} at a time. */
  <E, S extends Entry<E>> void fillAll(EntityMapper<E, ?, S> mapper, List<S> waiting) {
    // Distinct: each row that refers to an object has noted it.
    List<S> rest = waiting.stream().filter(Loader::isDormant).distinct().toList();
    for (int start = 0; start < rest.size(); start += LoadContext.BATCH) {
      List<S> batch = rest.subList(start, Math.min(rest.size(), start + LoadContext.BATCH));
      read(mapper, batch);
      for (S entry : batch) {
        if (entry.status() == Status.UNFILLED) {
          throw missing(mapper, entry.key());
        }
      }
    }
  }

  /** Reads the rows of objects again; those whose rows are gone stay as they are. */
  <E, S extends Entry<E>> void refreshAll(EntityMapper<E, ?, S> mapper, List<S> known) {
    read(mapper, known, new RowReader<>(this, mapper).refreshing());
  }

  private <E, S extends Entry<E>> void read(EntityMapper<E, ?, S> mapper, List<S> waiting) {
    read(mapper, waiting, new RowReader<>(this, mapper));
  }

  private <E, S extends Entry<E>> void read(
      EntityMapper<E, ?, S> mapper, List<S> waiting, RowReader<E, S> reader) {
    List<Object> keys = new ArrayList<>(waiting.size());
    waiting.forEach(entry -> keys.add(entry.key()));
    readKeys(mapper, keys, reader);
  }

  /** Reads the rows of keys, but of those whose objects are known to be current. */
  public <E, S extends Entry<E>> void loadAll(EntityMapper<E, ?, S> mapper, List<Object> keys) {
    Entries<E, S> entries = identities.of(mapper);
    readAll(
        mapper,
        keys.stream()
            .distinct()
            .filter(
                key -> {
                  S present = entries.find(key);
                  return present == null || isDormant(present);
                })
            .toList());
  }

  /** Reads the rows of keys that the session has no objects for, a batch at a time. */
  <E, S extends Entry<E>> void readAll(EntityMapper<E, ?, S> mapper, List<Object> keys) {
    for (int start = 0; start < keys.size(); start += LoadContext.BATCH) {
      List<Object> batch = keys.subList(start, Math.min(keys.size(), start + LoadContext.BATCH));
      readKeys(mapper, batch, new RowReader<>(this, mapper));
    }
  }

  private <E, S extends Entry<E>> void readKeys(
      EntityMapper<E, ?, S> mapper, List<Object> keys, RowReader<E, S> reader) {
    reader.run(
        () -> {
          try (Cursor cursor = query(statements.selectByKeys(mapper, keys), 0)) {
            while (cursor.next()) {
              reader.read(cursor.row(), 1);
            }
          }
        });
  }

  static EntityNotFoundException missing(EntityMapper<?, ?, ?> mapper, Object key) {
    return new EntityNotFoundException(
        ErrorCode.EntityNotFound,
        mapper.mapping().name(),
        key,
        "The row of %s %s is gone. It was deleted outside this session, or a reference leads to a row that never was."
            .formatted(mapper.mapping().name(), key));
  }

  /**
   * Fails where the program has written into an object that was not loaded yet: its row would
   * overwrite the value.
   */
  public <E, S extends Entry<E>> void requireUnwritten(EntityMapper<E, ?, S> mapper, S entry) {
    E entity = entry.entity();
    if (!(entity instanceof Stub stub)
        || !(stub.lazy() instanceof LazyStub<?> lazy)
        || !lazy.isComparable()) {
      return;
    }
    Changes changes = new Changes();
    link.compare(mapper, entity, entry, changes);
    if (!changes.isEmpty()) {
      String name = mapper.mapping().name();
      String attribute = mapper.mapping().columns().get(changes.columns()[0]).attribute();
      throw new EntityException(
          ErrorCode.StubWritten,
          name,
          entry.key(),
          "%s.%s of key %s was assigned directly before the object was loaded. Use its setter, or call a getter first."
              .formatted(name, attribute, entry.key()));
    }
  }
}
