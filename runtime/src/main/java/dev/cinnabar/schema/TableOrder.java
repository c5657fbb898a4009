package dev.cinnabar.schema;

import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts tables behind those that they refer to, otherwise in the order given. Where tables refer to
 * each other in a circle, one foreign key of the circle is late: its target stands further behind.
 */
final class TableOrder {

  private final Map<TableName, EntityMapping<?>> waiting = new LinkedHashMap<>();
  private final Set<TableName> visited = new HashSet<>();
  private final Set<TableName> placed = new HashSet<>();
  private final List<EntityMapping<?>> order = new ArrayList<>();
  private final Set<ForeignKey> late = new LinkedHashSet<>();

  TableOrder(Collection<? extends EntityMapping<?>> mappings) {
    for (EntityMapping<?> mapping : mappings) {
      waiting.putIfAbsent(mapping.table(), mapping);
    }
    for (EntityMapping<?> mapping : waiting.values()) {
      place(mapping);
    }
  }

  private void place(EntityMapping<?> mapping) {
    if (!visited.add(mapping.table())) {
      return;
    }
    List<ForeignKey> foreignKeys = ForeignKey.of(mapping);
    for (ForeignKey foreignKey : foreignKeys) {
      EntityMapping<?> target = waiting.get(foreignKey.target().table());
      if (target != null) {
        place(target);
      }
    }
    for (ForeignKey foreignKey : foreignKeys) {
      TableName target = foreignKey.target().table();
      boolean self = target.equals(mapping.table());
      if (!self && waiting.containsKey(target) && !placed.contains(target)) {
        late.add(foreignKey);
      }
    }
    placed.add(mapping.table());
    order.add(mapping);
  }

  /** Returns the tables, parents first. */
  List<EntityMapping<?>> order() {
    return List.copyOf(order);
  }

  /** Returns the foreign keys whose target comes later than the table itself. */
  Set<ForeignKey> late() {
    return late;
  }
}
