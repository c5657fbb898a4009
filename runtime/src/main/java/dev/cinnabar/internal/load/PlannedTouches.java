package dev.cinnabar.internal.load;

import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.LoadContext;
import dev.cinnabar.internal.relation.Touch;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.ToOne;
import dev.cinnabar.query.FetchPlan;
import dev.cinnabar.query.FetchStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes in the contexts of objects what a plan says of touching what it does not load. */
final class PlannedTouches {

  private final Loader loader;

  PlannedTouches(Loader loader) {
    this.loader = loader;
  }

  /** Notes it for the objects that a plan starts at; costs nothing where it says nothing. */
  <E> void note(FetchPlan<E> plan, EntityMapper<E, ?, ?> mapper, List<E> objects) {
    Map<String, Touch> named = named(plan);
    if (named.isEmpty() && loader.touch() == Touch.AS_THE_SESSION) {
      return;
    }
    adopt(mapper, objects, loader.touch(), named);
    loader
        .link()
        .look(
            () -> {
              for (ToOne<E, ?> reference : mapper.toOnes()) {
                Touch touch = named.getOrDefault(reference.name(), loader.touch());
                noteTargets(reference, touch, objects);
              }
            });
  }

  private static Map<String, Touch> named(FetchPlan<?> plan) {
    Map<String, Touch> named = new HashMap<>();
    for (FetchStep<?, ?> step : plan.steps()) {
      switch (step.strategy()) {
        case LAZY -> named.put(step.attribute(), Touch.LOADS);
        case RAISE -> named.put(step.attribute(), Touch.RAISES);
        case SELECT, JOINED -> {}
      }
    }
    return named;
  }

  private <E, T> void noteTargets(ToOne<E, T> reference, Touch touch, List<E> objects) {
    noteTargets(reference, reference.target(), touch, objects);
  }

  private <E, T, U extends Entry<T>> void noteTargets(
      ToOne<E, T> reference, EntityMapper<T, ?, U> mapper, Touch touch, List<E> objects) {
    LoadContext<U> context = new LoadContext<>(touch);
    for (E object : objects) {
      T target = reference.get(object);
      U entry = target == null ? null : loader.identities().entryOf(mapper, target);
      if (entry != null && !isLoaded(entry)) {
        context.adopt(entry);
      }
    }
  }

  private static boolean isLoaded(Entry<?> entry) {
    return entry.status() != Status.UNFILLED && entry.status() != Status.STALE;
  }

  private <E, S extends Entry<E>> void adopt(
      EntityMapper<E, ?, S> mapper, List<E> objects, Touch touch, Map<String, Touch> named) {
    LoadContext<S> context = new LoadContext<>(touch, named);
    for (E object : objects) {
      S entry = loader.identities().entryOf(mapper, object);
      if (entry != null) {
        context.adopt(entry);
      }
    }
  }
}
