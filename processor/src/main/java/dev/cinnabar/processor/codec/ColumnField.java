package dev.cinnabar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * The field of a table class that stands for a column.
 *
 * @param type its type: {@code NumberColumn<Long>}
 * @param factory the method of the table that makes it
 * @param valueType what the method is given beside the column's name, or null
 */
public record ColumnField(TypeName type, String factory, @Nullable CodeBlock valueType) {

  static ColumnField text() {
    return new ColumnField(RuntimeNames.query("TextColumn"), "textColumn", null);
  }

  static ColumnField truth() {
    return new ColumnField(RuntimeNames.query("BooleanColumn"), "booleanColumn", null);
  }

  static ColumnField number(TypeName type, CodeBlock valueType) {
    return of("NumberColumn", type, "numberColumn", valueType);
  }

  static ColumnField comparable(TypeName type, CodeBlock valueType) {
    return of("ComparableColumn", type, "comparableColumn", valueType);
  }

  static ColumnField json(TypeName type, CodeBlock valueType) {
    return of("JsonColumn", type, "jsonColumn", valueType);
  }

  static ColumnField array(TypeName type, TypeName element, CodeBlock valueType) {
    ClassName column = RuntimeNames.query("ArrayColumn");
    TypeName field = ParameterizedTypeName.get(column, type, element);
    return new ColumnField(field, "arrayColumn", valueType);
  }

  static ColumnField plain(TypeName type, CodeBlock valueType) {
    return of("Column", type, "column", valueType);
  }

  private static ColumnField of(String name, TypeName type, String factory, CodeBlock valueType) {
    ClassName column = RuntimeNames.query(name);
    return new ColumnField(ParameterizedTypeName.get(column, type.box()), factory, valueType);
  }
}
