package dev.cinnabar.schema;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.MappingException;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.TableName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types that columns have of their own, where the database has such types. */
final class EnumTypes {

  private EnumTypes() {}

  /** Returns the type that a column has for itself in a database, or null. */
  static @Nullable TableName of(ColumnMapping column, Dialect dialect) {
    return column.definition() == null && dialect.has(Feature.ENUM_TYPES)
        ? column.enumType()
        : null;
  }

  /**
   * Returns the values of each type.
   *
   * @throws MappingException where two columns name one type and mean different values
   */
  static Map<TableName, List<String>> of(
      Collection<? extends EntityMapping<?>> mappings, Dialect dialect) {
    Map<TableName, List<String>> types = new LinkedHashMap<>();
    for (EntityMapping<?> mapping : mappings) {
      for (ColumnMapping column : mapping.columns()) {
        TableName type = of(column, dialect);
        if (type != null) {
          List<String> values = types.putIfAbsent(type, column.allowedValues());
          if (values != null && !values.equals(column.allowedValues())) {
            throw new MappingException(
                ErrorCode.EnumTypes,
                "%s.%s: the type %s has the values %s already. Give one of the two types another name by @NativeEnum."
                    .formatted(mapping.name(), column.attribute(), type, values));
          }
        }
      }
    }
    return types;
  }
}
