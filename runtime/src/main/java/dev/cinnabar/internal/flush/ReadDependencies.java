package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.ToMany;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which entities can change the answer to a query of others: those read, and every one from which a
 * foreign key or a cascade reaches them. Immutable, shared by all sessions of a database.
 */
public final class ReadDependencies {

  private final Map<EntityMapper<?, ?, ?>, Set<EntityMapper<?, ?, ?>>> reaching = new HashMap<>();

  /** Follows the foreign keys and relationships of the given entities. */
  public ReadDependencies(List<? extends EntityMapper<?, ?, ?>> mappers) {
    Map<EntityMapper<?, ?, ?>, Set<EntityMapper<?, ?, ?>>> referring = new HashMap<>();
    for (EntityMapper<?, ?, ?> mapper : mappers) {
      for (EntityMapper<?, ?, ?> target : targets(mapper)) {
        referring.computeIfAbsent(target, key -> new LinkedHashSet<>()).add(mapper);
      }
    }
    for (EntityMapper<?, ?, ?> mapper : mappers) {
      reaching.put(mapper, closure(mapper, referring));
    }
  }

  private static Set<EntityMapper<?, ?, ?>> targets(EntityMapper<?, ?, ?> mapper) {
    Set<EntityMapper<?, ?, ?>> targets = new LinkedHashSet<>(TableOrder.referenced(mapper));
    for (ToOne<?, ?> reference : mapper.toOnes()) {
      targets.add(reference.target());
    }
    for (ToMany<?, ?> collection : mapper.toManys()) {
      targets.add(collection.target());
    }
    return targets;
  }

  private static Set<EntityMapper<?, ?, ?>> closure(
      EntityMapper<?, ?, ?> start,
      Map<EntityMapper<?, ?, ?>, Set<EntityMapper<?, ?, ?>>> referring) {
    Set<EntityMapper<?, ?, ?>> closure = new HashSet<>(Set.of(start));
    Deque<EntityMapper<?, ?, ?>> open = new ArrayDeque<>(closure);
    while (!open.isEmpty()) {
      for (EntityMapper<?, ?, ?> next : referring.getOrDefault(open.remove(), Set.of())) {
        if (closure.add(next)) {
          open.add(next);
        }
      }
    }
    return closure;
  }

  /** Returns the entities whose changes have to be written before a query of the given ones. */
  public Set<EntityMapper<?, ?, ?>> of(Collection<EntityMapper<?, ?, ?>> read) {
    if (read.size() == 1) {
      return reaching.getOrDefault(read.iterator().next(), Set.of());
    }
    Set<EntityMapper<?, ?, ?>> all = new HashSet<>();
    for (EntityMapper<?, ?, ?> mapper : read) {
      all.addAll(reaching.getOrDefault(mapper, Set.of()));
    }
    return all;
  }
}
