package dev.cinnabar.internal.session;

import dev.cinnabar.error.NotFetchedException;
import dev.cinnabar.internal.identity.IdentityMap;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.LazyStub;
import dev.cinnabar.internal.relation.LoadContext;
import dev.cinnabar.internal.relation.OwnedRelation;
import dev.cinnabar.internal.relation.ReferencePath;
import dev.cinnabar.internal.relation.Touch;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import org.jspecify.annotations.Nullable;

/** Refuses to load by a touch what no query has fetched, where that was asked for. */
final class Touches {

  private final IdentityMap identities;
  private final boolean strict;

  /**
   * Creates the touches of a session.
   *
   * @param strict whether a touch loads nothing, unless a query says so
   */
  Touches(IdentityMap identities, boolean strict) {
    this.identities = identities;
    this.strict = strict;
  }

  <E> void require(Elements<E, ?> elements) {
    OwnedRelation<E, ?> relation = elements.relation();
    LoadContext<?> context = contextOf(relation.owner(), elements.owner());
    Touch touch =
        context == null ? Touch.AS_THE_SESSION : context.touch(relation.relationship().name());
    require(touch, relation.name(), relation.path());
  }

  <E> void require(LazyStub<E> stub) {
    LoadContext<?> context = contextOf(stub.mapper(), stub.stub());
    Touch touch = context == null ? Touch.AS_THE_SESSION : context.touch();
    require(touch, stub.subject(), stub.path());
  }

  private <E, S extends Entry<E>> @Nullable LoadContext<S> contextOf(
      EntityMapper<E, ?, S> mapper, E entity) {
    S entry = identities.searchEntryOf(mapper, entity);
    return entry == null ? null : LoadContext.of(entry);
  }

  private void require(Touch touch, String subject, @Nullable ReferencePath path) {
    boolean raises = touch == Touch.RAISES || (strict && touch == Touch.AS_THE_SESSION);
    if (raises) {
      throw new NotFetchedException(
          "%s was not fetched, and %s loads nothing by a touch. %s"
              .formatted(
                  subject,
                  touch == Touch.RAISES ? "the query that led here" : "the session",
                  remedy(path)));
    }
  }

  private static String remedy(@Nullable ReferencePath path) {
    return path == null
        ? "Select it, or get it by its key."
        : "Add %s to the query that finds the %s, or behind the path that leads to it."
            .formatted(path.fetch(), path.owner().mapping().name());
  }
}
