package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.ToMany;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The collections of all entities of a database, each with its other side; found once and shared by
 * all sessions. Immutable.
 */
public final class Relations {

  private final Map<EntityMapper<?, ?, ?>, List<OwnedRelation<?, ?>>> byOwner =
      new LinkedHashMap<>();
  private final Map<EntityMapper<?, ?, ?>, List<OwnedRelation<?, ?>>> byElement = new HashMap<>();
  private final Map<EntityMapper<?, ?, ?>, List<?>> shared = new HashMap<>();

  /** Pairs the relationships of the given entities. */
  public Relations(List<? extends EntityMapper<?, ?, ?>> mappers) {
    mappers.forEach(this::addOwner);
    mappers.forEach(this::addShared);
  }

  private <E> void addOwner(EntityMapper<E, ?, ?> owner) {
    List<OwnedRelation<?, ?>> owned = new ArrayList<>();
    for (ToMany<E, ?> relationship : owner.toManys()) {
      owned.add(pair(owner, relationship));
    }
    byOwner.put(owner, List.copyOf(owned));
  }

  private <E> void addShared(EntityMapper<E, ?, ?> mapper) {
    List<SharedColumn<E, ?, ?>> columns = SharedColumn.of(mapper);
    if (!columns.isEmpty()) {
      shared.put(mapper, columns);
    }
  }

  private <E, T> OwnedRelation<E, T> pair(EntityMapper<E, ?, ?> owner, ToMany<E, T> relationship) {
    OwnedRelation<E, T> pair =
        new OwnedRelation<>(owner, relationship, Inverse.of(relationship, owner));
    byElement.computeIfAbsent(relationship.target(), key -> new ArrayList<>()).add(pair);
    return pair;
  }

  /** Returns the collections that objects of a class own. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // Filled by addOwner with relations of the owner.
  public <E> List<OwnedRelation<E, ?>> ownedBy(EntityMapper<E, ?, ?> owner) {
    return (List) byOwner.getOrDefault(owner, List.of());
  }

  /** Returns the collections that objects of a class are elements of. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // Filled by pair with relations to the element.
  public <T> List<OwnedRelation<?, T>> containing(EntityMapper<T, ?, ?> element) {
    return (List) byElement.getOrDefault(element, List.of());
  }

  /** Returns the foreign key columns of a class that a reference and a plain key both map. */
  @SuppressWarnings("unchecked") // Filled by addShared with columns of the mapper.
  public <E> List<SharedColumn<E, ?, ?>> sharedBy(EntityMapper<E, ?, ?> mapper) {
    return (List<SharedColumn<E, ?, ?>>) shared.getOrDefault(mapper, List.of());
  }
}
