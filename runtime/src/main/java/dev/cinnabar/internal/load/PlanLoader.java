package dev.cinnabar.internal.load;

import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.OwnedRelation;
import dev.cinnabar.internal.relation.Touch;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.ToOne;
import dev.cinnabar.query.FetchPlan;
import dev.cinnabar.query.FetchStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Loads what plans name, step by step for all objects of a result: by the loaders that touching an
 * object runs, and not what is loaded already.
 */
public final class PlanLoader {

  private final Loader loader;
  private final CollectionLoader collections;
  private final PlannedTouches touches;

  /** Creates the loader of a session. */
  public PlanLoader(Loader loader, CollectionLoader collections) {
    this.loader = loader;
    this.collections = collections;
    this.touches = new PlannedTouches(loader);
  }

  /** Loads what a plan names for objects of one class. */
  public <E> void load(FetchPlan<E> plan, EntityMapper<E, ?, ?> mapper, List<E> objects) {
    loader.touching(
        plan.isStrict() ? Touch.RAISES : loader.touch(),
        () -> {
          touches.note(plan, mapper, objects);
          for (FetchStep<E, ?> step : plan.steps()) {
            if (step.isLoaded()) {
              load(step, mapper, objects);
            }
          }
          return true;
        });
  }

  private <E, T> void load(FetchStep<E, T> step, EntityMapper<E, ?, ?> mapper, List<E> objects) {
    Distinct<E> met = new Distinct<>();
    List<E> owners = met.add(objects);
    for (int level = 1; level <= step.depth() && !owners.isEmpty(); level++) {
      Target<T> target = follow(step, mapper, owners);
      load(step.further(), target.mapper(), target.objects());
      if (level < step.depth()) {
        Class<E> type = mapper.mapping().type();
        owners = met.add(target.objects().stream().map(type::cast).toList());
      }
    }
  }

  /** Loads one level, and returns what it leads to. */
  @SuppressWarnings("unchecked") // The step was made for the relationship that has its name.
  private <E, T> Target<T> follow(
      FetchStep<E, T> step, EntityMapper<E, ?, ?> mapper, List<E> owners) {
    for (ToOne<E, ?> reference : mapper.toOnes()) {
      if (reference.name().equals(step.attribute())) {
        return follow((ToOne<E, T>) reference, owners);
      }
    }
    for (OwnedRelation<E, ?> relation : loader.relations().ownedBy(mapper)) {
      if (relation.relationship().name().equals(step.attribute())) {
        return follow((OwnedRelation<E, T>) relation, mapper, owners);
      }
    }
    throw new IllegalStateException(mapper + " has no relationship " + step.attribute());
  }

  private <E, T> Target<T> follow(ToOne<E, T> reference, List<E> owners) {
    Distinct<T> found = new Distinct<>();
    loader
        .link()
        .look(
            () -> {
              for (E owner : owners) {
                T target = reference.get(owner);
                if (target != null) {
                  found.add(target);
                }
              }
            });
    fill(reference.target(), found.all);
    return new Target<>(reference.target(), found.all);
  }

  private <T, U extends Entry<T>> void fill(EntityMapper<T, ?, U> mapper, List<T> objects) {
    List<U> entries = new ArrayList<>(objects.size());
    for (T object : objects) {
      U entry = loader.identities().entryOf(mapper, object);
      if (entry != null) {
        entries.add(entry);
      }
    }
    loader.fillAll(mapper, entries);
  }

  private <E, S extends Entry<E>, T> Target<T> follow(
      OwnedRelation<E, T> relation, EntityMapper<E, ?, S> mapper, List<E> owners) {
    List<Elements<E, T>> all = new ArrayList<>(owners.size());
    for (E owner : owners) {
      S entry = loader.identities().entryOf(mapper, owner);
      Elements<E, T> elements =
          entry != null && Status.isTracked(entry)
              ? CollectionLoader.elementsOf(entry, relation)
              : null;
      if (elements != null && elements.isInstalled()) {
        all.add(elements);
      }
    }
    collections.loadAll(relation, all);
    Distinct<T> found = new Distinct<>();
    all.forEach(elements -> found.add(elements.inMemory()));
    return new Target<>(relation.relationship().target(), found.all);
  }

  private record Target<T>(EntityMapper<T, ?, ?> mapper, List<T> objects) {}

  /** Objects in the order of their first sight, told apart by identity. */
  private static final class Distinct<T> {

    private final Set<T> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<T> all = new ArrayList<>();

    /** Adds objects and returns those that are new. */
    List<T> add(Collection<T> objects) {
      int before = all.size();
      objects.forEach(this::add);
      return List.copyOf(all.subList(before, all.size()));
    }

    void add(T object) {
      if (met.add(object)) {
        all.add(object);
      }
    }
  }
}
