package dev.cinnabar.internal.identity;

import static dev.cinnabar.mapping.ColumnMapping.column;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.Check;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.LongEntry;
import dev.cinnabar.mapping.LongKeyMapper;
import dev.cinnabar.mapping.References;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;

/** An entity that is nothing but its key. */
final class Numbered {
  Long id;

  Numbered(Long id) {
    this.id = id;
  }

  static Snapshot entry(long key) {
    Snapshot entry = new Snapshot();
    entry.setLongKey(key);
    entry.setEntity(new Numbered(key));
    return entry;
  }

  /** Maps it. */
  static final class Mapper extends LongKeyMapper<Numbered, Long, Snapshot> {
    static final Mapper INSTANCE = new Mapper();

    private Mapper() {
      super(
          EntityMapping.of(Numbered.class, TableName.of("numbered"))
              .column(column("id", "id", SqlType.BIGINT).required())
              .build());
    }

    @Override
    public boolean hasKey(Numbered entity) {
      return entity.id != null;
    }

    @Override
    public long key(Numbered entity) {
      return entity.id;
    }

    @Override
    public void setKey(Numbered entity, long key) {
      entity.id = key;
    }

    @Override
    public Long box(long key) {
      return key;
    }

    @Override
    public Numbered create() {
      return new Numbered(null);
    }

    @Override
    public Snapshot snapshot() {
      return new Snapshot();
    }

    @Override
    public void clearKey(Numbered entity) {
      entity.id = null;
    }

    @Override
    public void read(Numbered entity, Row row, int at, References references) {}

    @Override
    public void capture(Numbered entity, Snapshot snapshot) {}

    @Override
    public void copy(Snapshot from, Snapshot to) {}

    @Override
    public void compare(Numbered entity, Snapshot snapshot, Changes changes) {}

    @Override
    public void restore(Numbered entity, int column, Snapshot snapshot) {}

    @Override
    public void bind(Numbered entity, int column, Binder binder) {}

    @Override
    public void validate(Numbered entity, Check check) {}
  }

  /** Its entry. */
  static final class Snapshot extends LongEntry<Numbered> {}
}
