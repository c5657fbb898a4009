package dev.cinnabar.internal.identity;

import static dev.cinnabar.mapping.ColumnMapping.column;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.Check;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.ObjectEntry;
import dev.cinnabar.mapping.ObjectKeyMapper;
import dev.cinnabar.mapping.References;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.mapping.ValueType;
import java.math.BigDecimal;

/** An entity that is nothing but its key. */
final class Priced {
  BigDecimal price;

  Priced(BigDecimal price) {
    this.price = price;
  }

  static Snapshot entry(BigDecimal key) {
    Snapshot entry = new Snapshot();
    entry.setKey(key);
    entry.setEntity(new Priced(key));
    return entry;
  }

  /** Maps it. */
  static final class Mapper extends ObjectKeyMapper<Priced, BigDecimal, Snapshot> {
    static final Mapper INSTANCE = new Mapper();

    private Mapper() {
      super(
          EntityMapping.of(Priced.class, TableName.of("priced"))
              .column(column("price", "price", SqlType.decimal(9, 2)).required())
              .build(),
          ValueType.decimal(9, 2));
    }

    @Override
    protected BigDecimal key(Priced entity) {
      return entity.price;
    }

    @Override
    protected void setKey(Priced entity, BigDecimal key) {
      entity.price = key;
    }

    @Override
    public Priced create() {
      return new Priced(null);
    }

    @Override
    public Snapshot snapshot() {
      return new Snapshot();
    }

    @Override
    public void clearKey(Priced entity) {
      entity.price = null;
    }

    @Override
    public void read(Priced entity, Row row, int at, References references) {}

    @Override
    public void capture(Priced entity, Snapshot snapshot) {}

    @Override
    public void copy(Snapshot from, Snapshot to) {}

    @Override
    public void compare(Priced entity, Snapshot snapshot, Changes changes) {}

    @Override
    public void restore(Priced entity, int column, Snapshot snapshot) {}

    @Override
    public void bind(Priced entity, int column, Binder binder) {}

    @Override
    public void validate(Priced entity, Check check) {}
  }

  /** Its entry. */
  static final class Snapshot extends ObjectEntry<Priced> {}
}
