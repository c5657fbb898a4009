package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.TableConstraint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The order of tables by their foreign keys, referenced tables first. Tables that refer to each
 * other in a circle share a rank; their rows are ordered one by one. Immutable, shared by all
 * sessions of a database.
 *
 * <p>The ranks are Tarjan's strongly connected components, which come out referenced-first.
 */
public final class TableOrder {

  private final Map<EntityMapper<?, ?, ?>, Integer> ranks = new HashMap<>();
  private final Map<EntityMapper<?, ?, ?>, Integer> positions = new HashMap<>();

  /** Orders the tables of the given entities. */
  public TableOrder(List<? extends EntityMapper<?, ?, ?>> mappers) {
    Search search = new Search(mappers);
    for (EntityMapper<?, ?, ?> mapper : mappers) {
      search.visit(mapper);
    }
    for (int rank = 0; rank < search.components.size(); rank++) {
      for (EntityMapper<?, ?, ?> mapper : search.components.get(rank)) {
        ranks.put(mapper, rank);
        positions.put(mapper, mappers.indexOf(mapper));
      }
    }
  }

  /** Returns the rank of a table: lower ones are inserted first and deleted last. */
  int rank(EntityMapper<?, ?, ?> mapper) {
    return ranks.getOrDefault(mapper, Integer.MAX_VALUE);
  }

  /** Returns a number that orders the tables of one rank. */
  int position(EntityMapper<?, ?, ?> mapper) {
    return positions.getOrDefault(mapper, Integer.MAX_VALUE);
  }

  /** Returns the entities that the foreign keys of one lead to. */
  static Set<EntityMapper<?, ?, ?>> referenced(EntityMapper<?, ?, ?> mapper) {
    Set<EntityMapper<?, ?, ?>> referenced = new LinkedHashSet<>();
    for (ColumnMapping column : mapper.mapping().columns()) {
      Supplier<? extends EntityMapper<?, ?, ?>> target = column.references();
      if (target != null) {
        referenced.add(target.get());
      }
    }
    for (TableConstraint constraint : mapper.mapping().constraints()) {
      if (constraint instanceof TableConstraint.ForeignKey foreignKey) {
        referenced.add(foreignKey.target().get());
      }
    }
    return referenced;
  }

  private static final class Search {

    private final Collection<? extends EntityMapper<?, ?, ?>> known;
    private final List<List<EntityMapper<?, ?, ?>>> components = new ArrayList<>();
    private final Map<EntityMapper<?, ?, ?>, Integer> numbers = new HashMap<>();
    private final Deque<EntityMapper<?, ?, ?>> open = new ArrayDeque<>();

    Search(Collection<? extends EntityMapper<?, ?, ?>> known) {
      this.known = known;
    }

    int visit(EntityMapper<?, ?, ?> mapper) {
      Integer number = numbers.get(mapper);
      if (number != null) {
        return open.contains(mapper) ? number : Integer.MAX_VALUE;
      }
      int own = numbers.size();
      numbers.put(mapper, own);
      open.push(mapper);
      int low = own;
      for (EntityMapper<?, ?, ?> target : referenced(mapper)) {
        if (known.contains(target)) {
          low = Math.min(low, visit(target));
        }
      }
      if (low == own) {
        close(mapper);
      }
      return low;
    }

    private void close(EntityMapper<?, ?, ?> root) {
      List<EntityMapper<?, ?, ?>> component = new ArrayList<>();
      EntityMapper<?, ?, ?> member;
      do {
        member = open.pop();
        component.add(member);
      } while (member != root);
      components.add(component);
    }
  }
}
