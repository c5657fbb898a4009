package dev.cinnabar.internal.load;

import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.OwnedRelation;
import dev.cinnabar.internal.relation.Touch;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.query.EntityReading;
import dev.cinnabar.query.JoinedReading;
import dev.cinnabar.query.Treatment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of the rows of a query, those of joined references among them, and loads what the
 * query's plan names.
 *
 * @param <E> the entity class
 * @param <S> its snapshot
 */
final class EntityMaker<E, S extends Entry<E>> implements QueryRunner.RowMaker<E> {

  private final Loader loader;
  private final PlanLoader plans;
  private final EntityReading<E> reading;
  private final RowReader<E, S> reader;
  private final List<Joined<E, ?, ?>> joined;

  private EntityMaker(
      Loader loader, PlanLoader plans, EntityReading<E> reading, RowReader<E, S> reader) {
    this.loader = loader;
    this.plans = plans;
    this.reading = reading;
    this.reader = reader;
    this.joined = joined(loader, reading.mapper(), reading.joined());
  }

  static <E> EntityMaker<E, ?> of(
      Loader loader, PlanLoader plans, EntityReading<E> reading, boolean locking) {
    return of(loader, plans, reading, reading.mapper(), locking);
  }

  private static <E, S extends Entry<E>> EntityMaker<E, S> of(
      Loader loader,
      PlanLoader plans,
      EntityReading<E> reading,
      EntityMapper<E, ?, S> mapper,
      boolean locking) {
    return loader.touching(
        touch(reading),
        () -> {
          RowReader<E, S> reader = new RowReader<>(loader, mapper);
          if (reading.treatment() == Treatment.REFRESHED) {
            reader.refreshing();
          } else if (locking) {
            reader.locking();
          }
          return new EntityMaker<>(loader, plans, reading, reader);
        });
  }

  private static Touch touch(EntityReading<?> reading) {
    return reading.plan().isStrict() ? Touch.RAISES : Touch.AS_THE_SESSION;
  }

  private static <E> List<Joined<E, ?, ?>> joined(
      Loader loader, EntityMapper<E, ?, ?> owner, List<JoinedReading<E, ?>> readings) {
    List<Joined<E, ?, ?>> joined = new ArrayList<>(readings.size());
    readings.forEach(reading -> joined.add(Joined.of(loader, owner, reading)));
    return joined;
  }

  @Override
  public void expect(int rows) {
    reader.expect(rows);
  }

  @Override
  public E make(Row row) {
    S entry = reader.readEntry(row, 1);
    for (int i = 0; i < joined.size(); i++) {
      joined.get(i).read(entry, row);
    }
    return entry.entity();
  }

  @Override
  public void run(Runnable rows) {
    loader.touching(
        touch(reading),
        () -> {
          reader.run(Joined.around(joined, rows));
          return true;
        });
  }

  @Override
  public void complete(List<E> results) {
    plans.load(reading.plan(), reading.mapper(), results);
  }

  /** What a reference leads to, in the same rows. */
  private static final class Joined<E, T, U extends Entry<T>> {

    private final Loader loader;
    private final int at;
    private final RowReader<T, U> reader;
    private final @Nullable OwnedRelation<E, ?> otherSide;
    private final List<Joined<T, ?, ?>> joined;

    private Joined(
        Loader loader,
        EntityMapper<E, ?, ?> owner,
        JoinedReading<E, T> reading,
        EntityMapper<T, ?, U> mapper) {
      this.loader = loader;
      this.at = reading.at() + 1;
      this.reader = new RowReader<>(loader, mapper);
      this.otherSide = otherSide(loader, owner, reading.attribute());
      this.joined = EntityMaker.joined(loader, mapper, reading.joined());
    }

    static <E, T> Joined<E, T, ?> of(
        Loader loader, EntityMapper<E, ?, ?> owner, JoinedReading<E, T> reading) {
      return of(loader, owner, reading, reading.mapper());
    }

    private static <E, T, U extends Entry<T>> Joined<E, T, U> of(
        Loader loader,
        EntityMapper<E, ?, ?> owner,
        JoinedReading<E, T> reading,
        EntityMapper<T, ?, U> mapper) {
      return new Joined<>(loader, owner, reading, mapper);
    }

    /** Returns the relationship where the foreign key is with what it leads to. */
    private static <E> @Nullable OwnedRelation<E, ?> otherSide(
        Loader loader, EntityMapper<E, ?, ?> owner, String attribute) {
      for (OwnedRelation<E, ?> relation : loader.relations().ownedBy(owner)) {
        if (relation.relationship().name().equals(attribute)) {
          return relation;
        }
      }
      return null;
    }

    void read(Entry<E> owner, Row row) {
      if (reader.isAbsent(row, at)) {
        noteAbsent(owner);
        return;
      }
      U entry = reader.readEntry(row, at);
      for (int i = 0; i < joined.size(); i++) {
        joined.get(i).read(entry, row);
      }
    }

    private void noteAbsent(Entry<E> owner) {
      Elements<E, ?> elements =
          otherSide == null ? null : CollectionLoader.elementsOf(owner, otherSide);
      if (elements != null) {
        loader.otherSides().noteAbsent(elements);
      }
    }

    /** Lets each reader load what has to come with its rows, once they are read. */
    static <E> Runnable around(List<Joined<E, ?, ?>> joined, Runnable rows) {
      Runnable all = rows;
      for (Joined<E, ?, ?> one : joined) {
        Runnable inner = all;
        all = () -> one.run(inner);
      }
      return all;
    }

    private void run(Runnable rows) {
      reader.run(around(joined, rows));
    }
  }
}
