package dev.cinnabar.mapping;

/**
 * What happens to related objects along with an entity.
 *
 * @param persist adding the entity adds them
 * @param merge merging the entity merges them
 * @param remove deleting the entity deletes them
 * @param refresh refreshing the entity refreshes them
 * @param detach expunging the entity expunges them
 */
public record Cascades(
    boolean persist, boolean merge, boolean remove, boolean refresh, boolean detach) {

  /** Where nothing is written: add and merge follow the relationship, as in SQLAlchemy. */
  public static final Cascades DEFAULT = new Cascades(true, true, false, false, false);

  /** Where {@code ALL} is written. */
  public static final Cascades ALL = new Cascades(true, true, true, true, true);

  /** Nothing follows. */
  public static final Cascades NONE = new Cascades(false, false, false, false, false);

  /** Returns these cascades with {@code persist}. */
  public Cascades withPersist() {
    return new Cascades(true, merge, remove, refresh, detach);
  }

  /** Returns these cascades with {@code merge}. */
  public Cascades withMerge() {
    return new Cascades(persist, true, remove, refresh, detach);
  }

  /** Returns these cascades with {@code remove}. */
  public Cascades withRemove() {
    return new Cascades(persist, merge, true, refresh, detach);
  }

  /** Returns these cascades with {@code refresh}. */
  public Cascades withRefresh() {
    return new Cascades(persist, merge, remove, true, detach);
  }

  /** Returns these cascades with {@code detach}. */
  public Cascades withDetach() {
    return new Cascades(persist, merge, remove, refresh, true);
  }
}
