package dev.cinnabar.internal.load;

import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.EntityTypes;
import dev.cinnabar.internal.relation.LoadContext;
import dev.cinnabar.internal.relation.Owned;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an object again, with the loaded ones that refresh cascades reach from it. */
public final class Refresher {

  private final Loader loader;
  private final EntityTypes types;

  /** Creates the refresher of a session. */
  public Refresher(Loader loader, EntityTypes types) {
    this.loader = loader;
    this.types = types;
  }

  /** Reads the object of an entry again, over what the program has changed in it. */
  public <E, S extends Entry<E>> void refresh(EntityMapper<E, ?, S> mapper, S entry) {
    Reached reached = new Reached();
    loader.link().look(() -> reached.from(entry.entity()));
    loader.refresh(mapper, entry);
    reached.byMapper.values().forEach(group -> group.refreshAllBut(entry));
  }

  /** The objects to refresh, as they are connected in memory before anything is read. */
  private final class Reached {

    private final Map<EntityMapper<?, ?, ?>, Group<?, ?>> byMapper = new LinkedHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();

    void from(Object start) {
      open.add(start);
      while (!open.isEmpty()) {
        Object next = open.remove();
        if (seen.add(next)) {
          visit(types.of(next), next);
        }
      }
    }

    private <E, S extends Entry<E>> void visit(EntityMapper<E, ?, S> mapper, E entity) {
      S entry = loader.identities().entryOf(mapper, entity);
      if (entry == null || !Status.isTracked(entry)) {
        return;
      }
      group(mapper).entries.add(entry);
      for (ToOne<E, ?> reference : mapper.toOnes()) {
        Object target = reference.cascades().refresh() ? reference.get(entity) : null;
        if (target != null) {
          open.add(target);
        }
      }
      for (Elements<E, ?> elements : Owned.of(entry)) {
        if (elements.relation().relationship().cascades().refresh()) {
          open.addAll(elements.inMemory());
        }
      }
    }

    @SuppressWarnings("unchecked") // A group is kept under the mapper of its entries.
    private <E, S extends Entry<E>> Group<E, S> group(EntityMapper<E, ?, S> mapper) {
      return (Group<E, S>) byMapper.computeIfAbsent(mapper, key -> new Group<>(loader, mapper));
    }
  }

  private static final class Group<E, S extends Entry<E>> {

    private final Loader loader;
    private final EntityMapper<E, ?, S> mapper;
    private final List<S> entries = new ArrayList<>();

    Group(Loader loader, EntityMapper<E, ?, S> mapper) {
      this.loader = loader;
      this.mapper = mapper;
    }

    void refreshAllBut(Entry<?> done) {
      entries.removeIf(entry -> entry == done);
      for (int start = 0; start < entries.size(); start += LoadContext.BATCH) {
        int end = Math.min(entries.size(), start + LoadContext.BATCH);
        loader.refreshAll(mapper, entries.subList(start, end));
      }
    }
  }
}
