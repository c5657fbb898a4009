package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.ColumnField;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import javax.lang.model.element.Modifier;

/** The fields that queries name: of a table, and of the columns of an embedded value. */
final class ColumnFields {

  private ColumnFields() {}

  /**
   * {@code public final TextColumn title = textColumn("title");}.
   *
   * @param name the name of the field
   * @param column what the column is found by
   */
  static FieldSpec.Builder column(AttributeModel attribute, String name, String column) {
    CodeBlock found = Text.literal(column);
    if (attribute.codec() == null) {
      // Nobody runs this: the entity does not compile.
      TypeName type = ParameterizedTypeName.get(RuntimeTypes.COLUMN, ClassName.get(Object.class));
      return field(type, name, CodeBlock.of("column($L, null)", found));
    }
    ColumnField field = attribute.codec().column();
    return column(field, attribute.codec().valueType(), name, column);
  }

  /**
   * {@code public final ComparableColumn<Color> color = comparableColumn("color", …);}.
   *
   * @param valueType how values are bound and read, where the column has to be told
   * @param name the name of the field
   * @param column what the column is found by
   */
  static FieldSpec.Builder column(
      ColumnField field, CodeBlock valueType, String name, String column) {
    CodeBlock found = Text.literal(column);
    return field(
        field.type(),
        name,
        field.valueType() == null
            ? CodeBlock.of("$L($L)", field.factory(), found)
            : CodeBlock.of("$L($L, $L)", field.factory(), found, valueType));
  }

  /**
   * {@code public final AddressColumns address = new AddressColumns(this, "address");}.
   *
   * @param name the name of the field
   * @param table the table
   * @param path the path to the value
   */
  static FieldSpec.Builder embedded(
      EmbeddedModel embedded, String name, CodeBlock table, CodeBlock path) {
    ClassName columns = GeneratedNames.columns(embedded.embeddable().type());
    return field(columns, name, CodeBlock.of("new $T($L, $L)", columns, table, path))
        .addJavadoc("The columns of the $L.\n", GeneratedNames.spoken(embedded.name()));
  }

  /** {@code public final TextColumn title = …;}, over two lines where it is long. */
  static FieldSpec.Builder field(TypeName type, String name, CodeBlock value) {
    CodeBlock line = CodeBlock.of("public final $T $L = $L;", type, name, value);
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.FINAL)
        .initializer(Layout.fits(line, 2) ? value : CodeBlock.of("\n$>$>$L$<$<", value));
  }
}
