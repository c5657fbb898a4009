package dev.cinnabar.internal.flush;

import static dev.cinnabar.mapping.ColumnMapping.column;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.Check;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.KeyReference;
import dev.cinnabar.mapping.References;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.mapping.ToMany;
import dev.cinnabar.mapping.ToOne;
import dev.cinnabar.mapping.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What a test declares about a {@link Thing}; what a generated mapper does in straight lines. */
final class Attributes<E extends Thing> {

  private interface Attribute<E> {
    Object read(Row row, int at, References references);

    void bind(Object value, Binder binder);

    void compare(int column, Object now, Object before, Changes changes);
  }

  private final Class<E> type;
  private final Supplier<E> constructor;
  private final EntityMapping.Builder<E> mapping;
  private final List<Attribute<E>> attributes = new ArrayList<>();
  final List<ToOne<E, ?>> toOnes = new ArrayList<>();
  final List<ToMany<E, ?>> toManys = new ArrayList<>();
  final List<KeyReference<E, ?>> keyReferences = new ArrayList<>();

  private Attributes(Class<E> type, Supplier<E> constructor) {
    this.type = type;
    this.constructor = constructor;
    this.mapping =
        EntityMapping.of(type, TableName.of(type.getSimpleName().toLowerCase(Locale.ROOT) + "s"));
  }

  static <E extends Thing> Attributes<E> of(Class<E> type, Supplier<E> constructor) {
    return new Attributes<>(type, constructor);
  }

  <T> Attributes<E> value(String name, ValueType<T> type, UnaryOperator<ColumnMapping> options) {
    return value(name, name, type, options);
  }

  private <T> Attributes<E> value(
      String column, String name, ValueType<T> type, UnaryOperator<ColumnMapping> options) {
    return attribute(
        options.apply(column(column, name, type.sqlType())),
        new Attribute<>() {
          @Override
          public Object read(Row row, int at, References references) {
            return type.read(row, at);
          }

          @Override
          @SuppressWarnings("unchecked") // A test sets what it has mapped.
          public void bind(Object value, Binder binder) {
            type.bind((T) value, binder);
          }

          @Override
          public void compare(int column, Object now, Object before, Changes changes) {
            if (now instanceof Double number && before instanceof Double old) {
              changes.compare(column, number, old);
            } else {
              changes.compare(column, now, before);
            }
          }
        });
  }

  <T extends Thing> Attributes<E> reference(
      String name, Supplier<EntityMapper<T, ?, ?>> target, UnaryOperator<ColumnMapping> options) {
    int position = attributes.size();
    ToOne<E, T> reference =
        ToOne.of(
            name,
            position,
            target,
            entity -> entity.get(position),
            (entity, value) -> entity.set(position, value));
    toOnes.add(reference);
    return attribute(
        options.apply(column(name + "_id", name, Things.KEY_TYPE).references(target)),
        new Attribute<>() {
          @Override
          public Object read(Row row, int at, References references) {
            return references.find(reference, row, at);
          }

          @Override
          @SuppressWarnings("unchecked") // A test sets what it has mapped.
          public void bind(Object value, Binder binder) {
            reference.bind((T) value, binder);
          }

          @Override
          public void compare(int column, Object now, Object before, Changes changes) {
            changes.compareReference(column, now, before);
          }
        });
  }

  <K> Attributes<E> keyOf(
      String column,
      String name,
      ValueType<K> type,
      Supplier<? extends EntityMapper<?, K, ?>> target) {
    int position = attributes.size();
    keyReferences.add(
        KeyReference.of(
            name,
            position,
            target,
            entity -> entity.get(position),
            (entity, key) -> entity.set(position, key)));
    return value(column, name, type, mapping -> mapping.references(target));
  }

  <T extends Thing> Attributes<E> list(
      String name,
      Supplier<EntityMapper<T, ?, ?>> target,
      String mappedBy,
      UnaryOperator<ToMany<E, T>> options) {
    toManys.add(
        options.apply(
            ToMany.<E, T>list(
                name,
                target,
                mappedBy,
                Thing::elements,
                (owner, list) -> owner.setElements(list))));
    return this;
  }

  private Attributes<E> attribute(ColumnMapping column, Attribute<E> attribute) {
    mapping.column(column);
    attributes.add(attribute);
    return this;
  }

  EntityMapping<E> mapping() {
    return mapping.build();
  }

  E create() {
    return constructor.get();
  }

  Class<E> type() {
    return type;
  }

  void read(E entity, Row row, int at, References references) {
    for (int column = 1; column < attributes.size(); column++) {
      entity.set(column, attributes.get(column).read(row, at + column, references));
    }
  }

  void readColumn(E entity, int column, Row row, int at, References references) {
    entity.set(column, attributes.get(column).read(row, at, references));
  }

  Object[] capture(E entity) {
    return Arrays.copyOf(entity.values, attributes.size());
  }

  void compare(E entity, Object[] before, Changes changes) {
    for (int column = 1; column < attributes.size(); column++) {
      attributes.get(column).compare(column, entity.get(column), before[column], changes);
    }
  }

  void bind(E entity, int column, Binder binder) {
    attributes.get(column).bind(entity.get(column), binder);
  }

  void validate(E entity, Check check) {
    EntityMapping<E> mapping = mapping();
    for (int column = 1; column < attributes.size(); column++) {
      if (column == mapping.versionPosition()) {
        continue;
      }
      Object value = entity.get(column);
      if (value instanceof String text) {
        check.text(column, text);
      } else if (value instanceof byte[] bytes) {
        check.bytes(column, bytes);
      } else if (value instanceof BigDecimal number) {
        check.decimal(column, number);
      } else if (value instanceof Double number) {
        check.number(column, number);
      } else {
        check.value(column, value);
      }
    }
  }
}
