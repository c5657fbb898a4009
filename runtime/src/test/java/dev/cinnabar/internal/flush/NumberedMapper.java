package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.Check;
import dev.cinnabar.mapping.KeyReference;
import dev.cinnabar.mapping.LongEntry;
import dev.cinnabar.mapping.LongKeyMapper;
import dev.cinnabar.mapping.References;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.ToMany;
import dev.cinnabar.mapping.ToOne;
import dev.cinnabar.mapping.Version;
import java.util.List;
import java.util.function.LongFunction;

/** Maps a {@link Thing} with an integer key, and counts how often it compares. */
final class NumberedMapper<E extends Thing, K extends Number>
    extends LongKeyMapper<E, K, NumberedMapper.Snapshot<E>> {

  private final Attributes<E> attributes;
  private final LongFunction<K> boxing;
  private long comparisons;

  NumberedMapper(Attributes<E> attributes, LongFunction<K> boxing) {
    super(attributes.mapping());
    this.attributes = attributes;
    this.boxing = boxing;
  }

  /** Returns how often objects were compared since the last call. */
  long takeComparisons() {
    long taken = comparisons;
    comparisons = 0;
    return taken;
  }

  @Override
  public List<ToOne<E, ?>> toOnes() {
    return attributes.toOnes;
  }

  @Override
  public List<ToMany<E, ?>> toManys() {
    return attributes.toManys;
  }

  @Override
  public List<KeyReference<E, ?>> keyReferences() {
    return attributes.keyReferences;
  }

  @Override
  public E create() {
    return attributes.create();
  }

  @Override
  public Snapshot<E> snapshot() {
    return new Snapshot<>();
  }

  @Override
  public boolean hasKey(E entity) {
    return entity.key() != null;
  }

  @Override
  public long key(E entity) {
    return ((Number) entity.key()).longValue();
  }

  @Override
  public void setKey(E entity, long key) {
    entity.set(0, box(key));
  }

  @Override
  public void clearKey(E entity) {
    entity.set(0, null);
  }

  @Override
  public K box(long key) {
    return boxing.apply(key);
  }

  @Override
  public void startVersion(E entity) {
    if (mapping().isVersioned()) {
      entity.set(mapping().versionPosition(), 0);
    }
  }

  @Override
  public void clearVersion(E entity) {
    if (mapping().isVersioned()) {
      entity.set(mapping().versionPosition(), null);
    }
  }

  @Override
  public void advanceVersion(E entity, Snapshot<E> snapshot) {
    int position = mapping().versionPosition();
    entity.set(position, Version.next((Integer) snapshot.values[position]));
  }

  @Override
  public void bindVersion(Snapshot<E> snapshot, Binder binder) {
    binder.setInt((Integer) snapshot.values[mapping().versionPosition()]);
  }

  @Override
  public void read(E entity, Row row, int at, References references) {
    attributes.read(entity, row, at, references);
  }

  @Override
  public void capture(E entity, Snapshot<E> snapshot) {
    snapshot.values = attributes.capture(entity);
  }

  @Override
  public void copy(Snapshot<E> from, Snapshot<E> to) {
    to.values = from.values;
  }

  @Override
  public void compare(E entity, Snapshot<E> snapshot, Changes changes) {
    comparisons++;
    attributes.compare(entity, snapshot.values, changes);
  }

  @Override
  public void restore(E entity, int column, Snapshot<E> snapshot) {
    entity.set(column, snapshot.values[column]);
  }

  @Override
  public void bind(E entity, int column, Binder binder) {
    attributes.bind(entity, column, binder);
  }

  @Override
  public void validate(E entity, Check check) {
    attributes.validate(entity, check);
  }

  /** The values of a row. */
  static final class Snapshot<E> extends LongEntry<E> {
    private Object[] values = new Object[16];
  }
}
