package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.Check;
import dev.cinnabar.mapping.ObjectEntry;
import dev.cinnabar.mapping.ObjectKeyMapper;
import dev.cinnabar.mapping.References;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.ToMany;
import dev.cinnabar.mapping.ToOne;
import dev.cinnabar.mapping.ValueType;
import java.util.List;

/** Maps a {@link Thing} whose key is an object. */
final class NamedMapper<E extends Thing, K> extends ObjectKeyMapper<E, K, NamedMapper.Snapshot<E>> {

  private final Attributes<E> attributes;

  NamedMapper(Attributes<E> attributes, ValueType<K> keyType) {
    super(attributes.mapping(), keyType);
    this.attributes = attributes;
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
  public E create() {
    return attributes.create();
  }

  @Override
  public Snapshot<E> snapshot() {
    return new Snapshot<>();
  }

  @Override
  protected K key(E entity) {
    return entity.get(0);
  }

  @Override
  protected void setKey(E entity, K key) {
    entity.set(0, key);
  }

  @Override
  public void clearKey(E entity) {
    entity.set(0, null);
  }

  @Override
  public void read(E entity, Row row, int at, References references) {
    attributes.read(entity, row, at, references);
  }

  @Override
  public void readColumn(E entity, int column, Row row, int at) {
    attributes.readColumn(entity, column, row, at, null); // A plain value needs no references.
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
  static final class Snapshot<E> extends ObjectEntry<E> {
    private Object[] values = new Object[16];
  }
}
