package dev.cinnabar.query;

import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.mapping.Version;
import dev.cinnabar.sql.Arithmetic;
import dev.cinnabar.sql.SqlExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The versions that statements write where the program does not: the first one and the next one.
 */
final class Versions {

  private Versions() {}

  /** Returns the name of the column that counts the changes of a row, or null. */
  static @Nullable String column(EntityTable<?, ?> table) {
    EntityMapping<?> mapping = table.mapper().mapping();
    return mapping.isVersioned() ? mapping.columns().get(mapping.versionPosition()).name() : null;
  }

  /** Adds the first version to what a new row is given. */
  static List<Setting> started(EntityTable<?, ?> table, List<Setting> settings) {
    return with(table, settings, Versions::first);
  }

  /** Adds the next version to what is changed of rows. */
  static List<Setting> counted(EntityTable<?, ?> table, List<Setting> settings) {
    return with(
        table,
        settings,
        version ->
            isTime(version) ? first(version) : scope -> List.of(next(table, version, scope)));
  }

  private static List<Setting> with(
      EntityTable<?, ?> table,
      List<Setting> settings,
      Function<ColumnMapping, Function<Scope, List<SqlExpression>>> value) {
    EntityMapping<?> mapping = table.mapper().mapping();
    if (!mapping.isVersioned()) {
      return settings;
    }
    ColumnMapping version = mapping.columns().get(mapping.versionPosition());
    if (settings.stream().anyMatch(setting -> setting.columns().contains(version.name()))) {
      return settings;
    }
    List<Setting> all = new ArrayList<>(settings);
    all.add(new Setting(List.of(version.name()), value.apply(version)));
    return all;
  }

  private static boolean isTime(ColumnMapping version) {
    return switch (version.type().kind()) {
      case INSTANT, TIMESTAMP -> true;
      default -> false;
    };
  }

  private static Function<Scope, List<SqlExpression>> first(ColumnMapping version) {
    int digits = version.type().precision();
    return switch (version.type().kind()) {
      case INSTANT ->
          scope -> List.of(scope.parameter(ValueType.instant(digits), Version.instant(digits)));
      case TIMESTAMP ->
          scope ->
              List.of(
                  scope.parameter(ValueType.localDateTime(digits), Version.localDateTime(digits)));
      default -> scope -> List.of(scope.parameter(ValueType.INTEGER, 0));
    };
  }

  private static SqlExpression next(EntityTable<?, ?> table, ColumnMapping version, Scope scope) {
    return new Arithmetic(
        scope.column(table, version.name()),
        Arithmetic.Operator.PLUS,
        scope.parameter(ValueType.INTEGER, 1));
  }
}
