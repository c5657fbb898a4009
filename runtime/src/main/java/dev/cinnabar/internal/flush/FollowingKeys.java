package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.identity.TransactionLog;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.KeyReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the plain foreign keys of objects in memory follow a key that changes. What follows is no
 * change of the object, because its row follows by the foreign key or by a statement of its own.
 */
final class FollowingKeys {

  private final Members members;
  private final List<Followed> followed = new ArrayList<>();

  FollowingKeys(Members members) {
    this.members = members;
  }

  void follow(KeyChange<?, ?, ?> change) {
    for (EntityMapper<?, ?, ?> mapper : members.types().all()) {
      follow(mapper, change);
    }
  }

  private <T, K> void follow(EntityMapper<T, ?, ?> mapper, KeyChange<?, K, ?> change) {
    K key = change.key();
    for (KeyReference<T, ?> reference : mapper.keyReferences()) {
      if (key != null && reference.target() == change.mapper()) {
        follow(mapper, castKey(reference), change, key);
      }
    }
  }

  @SuppressWarnings("unchecked") // It leads to the entity whose key changes.
  private static <T, K> KeyReference<T, K> castKey(KeyReference<T, ?> reference) {
    return (KeyReference<T, K>) reference;
  }

  private <T, K, U extends Entry<T>> void follow(
      EntityMapper<T, ?, U> mapper,
      KeyReference<T, K> reference,
      KeyChange<?, K, ?> change,
      K key) {
    if (!mapper.mapping().isKey(reference.column())) { // Those of a key have followed with it.
      members
          .identities()
          .of(mapper)
          .forEach(
              entry -> {
                if (Status.isTracked(entry) && leadsTo(reference, entry.entity(), change)) {
                  follow(mapper, entry, reference, key);
                }
              });
    }
    for (Pending<?, ?> pending : members.pending().all()) {
      if (pending.mapper() == mapper) {
        T entity = mapper.mapping().type().cast(pending.entity());
        if (leadsTo(reference, entity, change)) {
          set(reference, entity, key);
        }
      }
    }
  }

  private static <T, K> boolean leadsTo(
      KeyReference<T, K> reference, T entity, KeyChange<?, K, ?> change) {
    K held = reference.get(entity);
    return held != null && change.mapper().identity(held).equals(change.before());
  }

  private <T, K, U extends Entry<T>> void follow(
      EntityMapper<T, ?, U> mapper, U entry, KeyReference<T, K> reference, K key) {
    T entity = entry.entity();
    Changes mine = new Changes();
    members.link().compare(mapper, entity, entry, mine);
    if (mine.contains(reference.column())) {
      set(reference, entity, key); // The program has moved the object there itself.
      return;
    }
    U before = TransactionLog.copyOf(mapper, entry);
    U edited = mapper.snapshot();
    members.write(
        () -> {
          mapper.capture(entity, edited);
          for (int column : mine.columns()) {
            mapper.restore(entity, column, entry);
          }
        });
    set(reference, entity, key);
    members.write(
        () -> {
          mapper.capture(entity, entry);
          for (int column : mine.columns()) {
            mapper.restore(entity, column, edited);
          }
        });
    followed.add(
        new Followed(
            () -> members.log().save(mapper, entry, before), () -> mapper.copy(before, entry)));
  }

  private <T, K> void set(KeyReference<T, K> reference, T entity, K key) {
    Runnable takeBack = reference.takeBack(entity);
    members.write(() -> reference.set(entity, key));
    followed.add(
        new Followed(() -> members.log().assigned(takeBack), () -> members.write(takeBack)));
  }

  /** Takes down for a rollback what has followed. */
  void settle() {
    followed.forEach(one -> one.settle.run());
    followed.clear();
  }

  /** Takes everything back, the latest first. */
  void takeBack() {
    for (int i = followed.size() - 1; i >= 0; i--) {
      followed.get(i).takeBack.run();
    }
    followed.clear();
  }

  private record Followed(Runnable settle, Runnable takeBack) {}
}
