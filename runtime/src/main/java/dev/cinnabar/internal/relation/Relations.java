package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.JoinTable;
import dev.cinnabar.mapping.ToMany;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The collections of all entities of a database, each with its other side; found once and shared by
 * all sessions. Immutable.
 */
public final class Relations {

  private final Map<EntityMapper<?, ?, ?>, List<OwnedRelation<?, ?>>> byOwner =
      new LinkedHashMap<>();
  private final Map<EntityMapper<?, ?, ?>, List<ForeignKeyRelation<?, ?>>> byElement =
      new HashMap<>();
  private final Map<ToMany<?, ?>, JoinRows> joins = new LinkedHashMap<>();
  private final Map<EntityMapper<?, ?, ?>, Set<JoinRows>> joining = new HashMap<>();
  private final Map<EntityMapper<?, ?, ?>, List<?>> shared = new HashMap<>();

  /** Pairs the relationships of the given entities. */
  public Relations(List<? extends EntityMapper<?, ?, ?>> mappers) {
    mappers.forEach(this::addJoins);
    mappers.forEach(this::addOwner);
    mappers.forEach(this::addShared);
  }

  private void addJoins(EntityMapper<?, ?, ?> owner) {
    for (ToMany<?, ?> relationship : owner.toManys()) {
      JoinTable table = relationship.joinTable();
      if (table != null) {
        JoinRows rows = new JoinRows(table, owner, relationship.target());
        joins.put(relationship, rows);
        for (JoinRows.End end : JoinRows.End.values()) {
          joining.computeIfAbsent(rows.mapper(end), key -> new LinkedHashSet<>()).add(rows);
        }
      }
    }
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
    JoinRows own = joins.get(relationship);
    if (own != null) {
      return new JoinRelation<>(owner, relationship, own, JoinRows.End.OWNER);
    }
    JoinRows others = joins.get(writer(relationship));
    if (others != null) {
      return new JoinRelation<>(owner, relationship, others, JoinRows.End.ELEMENT);
    }
    ForeignKeyRelation<E, T> pair =
        new ForeignKeyRelation<>(owner, relationship, Inverse.of(relationship, owner));
    byElement.computeIfAbsent(relationship.target(), key -> new ArrayList<>()).add(pair);
    return pair;
  }

  /** Returns the collection of the element that writes the join table. */
  private static <T> @Nullable ToMany<T, ?> writer(ToMany<?, T> relationship) {
    for (ToMany<T, ?> candidate : relationship.target().toManys()) {
      if (candidate.name().equals(relationship.mappedBy())) {
        return candidate;
      }
    }
    return null;
  }

  /** Returns the collections that objects of a class own. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // Filled by addOwner with relations of the owner.
  public <E> List<OwnedRelation<E, ?>> ownedBy(EntityMapper<E, ?, ?> owner) {
    return (List) byOwner.getOrDefault(owner, List.of());
  }

  /** Returns the collections that objects of a class are elements of by their foreign key. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // Filled by pair with relations to the element.
  public <T> List<ForeignKeyRelation<?, T>> containing(EntityMapper<T, ?, ?> element) {
    return (List) byElement.getOrDefault(element, List.of());
  }

  /** Returns the join tables with rows for objects of a class, at either end. */
  public Set<JoinRows> joining(EntityMapper<?, ?, ?> mapper) {
    return joining.getOrDefault(mapper, Set.of());
  }

  /** Returns the collection at the other end of a join table, or null where none is mapped. */
  @SuppressWarnings("unchecked") // The other end of the table has the types of this one, turned.
  public <E, T> @Nullable JoinRelation<T, E> otherEnd(JoinRelation<E, T> relation) {
    for (OwnedRelation<T, ?> candidate : ownedBy(relation.relationship().target())) {
      if (candidate instanceof JoinRelation<T, ?> join
          && join.table() == relation.table()
          && join.end() == relation.end().other()) {
        return (JoinRelation<T, E>) join;
      }
    }
    return null;
  }

  /** Returns the foreign key columns of a class that a reference and a plain key both map. */
  @SuppressWarnings("unchecked") // Filled by addShared with columns of the mapper.
  public <E> List<SharedColumn<E, ?, ?>> sharedBy(EntityMapper<E, ?, ?> mapper) {
    return (List<SharedColumn<E, ?, ?>>) shared.getOrDefault(mapper, List.of());
  }
}
