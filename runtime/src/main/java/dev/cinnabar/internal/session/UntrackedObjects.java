package dev.cinnabar.internal.session;

import dev.cinnabar.internal.identity.IdentityMap;
import dev.cinnabar.internal.load.CollectionLoader;
import dev.cinnabar.internal.load.Loader;
import dev.cinnabar.internal.load.PlanLoader;
import dev.cinnabar.internal.load.QueryRunner;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.LazyLoading;
import dev.cinnabar.internal.relation.LazyStub;
import dev.cinnabar.internal.relation.SessionLink;
import java.util.List;
import java.util.Set;

/**
 * The objects of one result that is not tracked: they find and load one another as those of a
 * session do, over its connection, and the session itself does not know them.
 */
final class UntrackedObjects implements LazyLoading {

  private final SessionLink link = new SessionLink(this);
  private final LoadingByTouch touching;
  private final QueryRunner queries;

  UntrackedObjects(Guard guard, Loader tracked, boolean strict) {
    IdentityMap identities = new IdentityMap();
    Loader loader = tracked.untracked(identities, link);
    CollectionLoader collections = new CollectionLoader(loader, List::of);
    this.touching = new LoadingByTouch(guard, new Touches(identities, strict), loader, collections);
    this.queries = new QueryRunner(loader, new PlanLoader(loader, collections), this::runner);
  }

  private QueryRunner runner() {
    return queries;
  }

  /** Returns what makes the objects. */
  QueryRunner queries() {
    return queries;
  }

  /** Returns what is to be cut when the session ends. */
  SessionLink link() {
    return link;
  }

  @Override
  public void load(Elements<?, ?> elements) {
    touching.load(elements);
  }

  @Override
  public void fill(LazyStub<?> stub) {
    touching.fill(stub);
  }

  @Override
  public void fillColumns(LazyStub<?> stub, Set<String> groups) {
    touching.fillColumns(stub, groups);
  }

  @Override
  public <E, T> void added(Elements<E, T> elements, T element) {}

  @Override
  public <E, T> void removed(Elements<E, T> elements, T element) {}
}
