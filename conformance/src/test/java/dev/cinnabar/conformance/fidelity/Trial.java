package dev.cinnabar.conformance.fidelity;

import dev.cinnabar.query.Column;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The values that one column is tried with.
 *
 * @param <E> the entity
 * @param <T> the Java type of the column
 */
final class Trial<E, T> {

  /**
   * A value to store.
   *
   * @param label the value as the guide shows it
   * @param kept what may come back instead, because the documentation says so; else the value
   */
  record Sample<T>(String label, T value, T kept) {}

  final String title;
  final EntityTable<E, Long> table;
  final Column<T> column;
  private final Supplier<E> maker;
  private final BiConsumer<E, T> setter;
  private final Function<E, T> getter;
  private final List<Sample<T>> samples = new ArrayList<>();
  private boolean compared = true;

  Trial(
      String title,
      EntityTable<E, Long> table,
      Column<T> column,
      Supplier<E> maker,
      BiConsumer<E, T> setter,
      Function<E, T> getter) {
    this.title = title;
    this.table = table;
    this.column = column;
    this.maker = maker;
    this.setter = setter;
    this.getter = getter;
  }

  /** Says that no query compares the column as a whole. */
  Trial<E, T> notCompared() {
    compared = false;
    return this;
  }

  /** Returns what a query finds a value by, beside the key of its row. */
  Predicate condition(T value) {
    return compared ? column.eq(value) : column.isNotNull();
  }

  boolean isCompared() {
    return compared;
  }

  /** Adds a value that comes back as it is, or is refused. */
  Trial<E, T> with(String label, T value) {
    samples.add(new Sample<>(label, value, value));
    return this;
  }

  /** Adds a value that shows itself. */
  Trial<E, T> with(T value) {
    return with(value.toString(), value);
  }

  /** Lets the value added last come back as another one. */
  Trial<E, T> keptAs(T kept) {
    Sample<T> last = samples.remove(samples.size() - 1);
    samples.add(new Sample<>(last.label(), last.value(), kept));
    return this;
  }

  List<Sample<T>> samples() {
    return samples;
  }

  /** Returns a new object that holds a value in the column and nothing else. */
  E holding(T value) {
    E holder = maker.get();
    setter.accept(holder, value);
    return holder;
  }

  T valueOf(E holder) {
    return getter.apply(holder);
  }

  /** Returns entity and attribute as messages name them. */
  String attribute() {
    var mapping = table.mapper().mapping();
    return mapping.columns().stream()
        .filter(mapped -> mapped.name().equals(column.name()))
        .map(mapped -> mapping.name() + "." + mapped.attribute())
        .findFirst()
        .orElseThrow();
  }
}
