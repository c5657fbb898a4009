package dev.cinnabar.internal.load;

import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.jdbc.Cursor;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.JoinRelation;
import dev.cinnabar.internal.relation.JoinRows;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.sql.BoundStatement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Loads the elements of collections by way of their join table. */
final class JoinLoader {

  private final Loader loader;

  JoinLoader(Loader loader) {
    this.loader = loader;
  }

  /** Loads the collections of one relation by one statement. */
  <E, T, U extends Entry<T>> void load(
      JoinRelation<E, T> relation, EntityMapper<T, ?, U> target, List<Elements<E, T>> batch) {
    EntityMapper<E, ?, ?> owners = relation.owner();
    Map<Object, Elements<E, T>> byKey = CollectionLoader.byKey(loader, owners, batch);
    IdentityHashMap<Elements<E, T>, List<T>> rows = new IdentityHashMap<>();
    batch.forEach(elements -> rows.put(elements, new ArrayList<>()));
    if (!byKey.isEmpty()) {
      read(relation, target, byKey, rows);
    }
    rows.forEach((elements, found) -> elements.fill(found, List.of()));
  }

  private <E, T, U extends Entry<T>> void read(
      JoinRelation<E, T> relation,
      EntityMapper<T, ?, U> target,
      Map<Object, Elements<E, T>> byKey,
      IdentityHashMap<Elements<E, T>, List<T>> rows) {
    RowReader<T, U> reader = new RowReader<>(loader, target);
    int ownerAt = 1 + target.mapping().eager().size();
    reader.run(
        () -> {
          try (Cursor cursor = loader.query(select(relation, target, byKey), 0)) {
            while (cursor.next()) {
              U entry = reader.readEntry(cursor.row(), 1);
              Object key = relation.owner().readIdentity(cursor.row(), ownerAt);
              Elements<E, T> elements = key == null ? null : byKey.get(key);
              if (elements != null && entry.status() != Status.DELETED) {
                rows.computeIfAbsent(elements, one -> new ArrayList<>()).add(entry.entity());
              }
            }
          }
        });
  }

  private <E, T> BoundStatement select(
      JoinRelation<E, T> relation,
      EntityMapper<T, ?, ?> target,
      Map<Object, Elements<E, T>> byKey) {
    JoinRows table = relation.table();
    return loader
        .statements()
        .selectJoined(
            target.mapping(),
            table.mapping(),
            table.columns(relation.end()),
            table.columns(relation.end().other()),
            relation.relationship().order(),
            relation.owner(),
            List.copyOf(byKey.keySet()));
  }
}
