package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.EmbeddableModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.MemberModel;
import javax.lang.model.element.Modifier;

/** Writes the columns of an embeddable as queries name them. */
final class ColumnsEmitter {

  private final EmbeddableModel embeddable;
  private final ClassName columns;

  ColumnsEmitter(EmbeddableModel embeddable) {
    this.embeddable = embeddable;
    this.columns = GeneratedNames.columns(embeddable.type());
  }

  /**
   * The columns.
   *
   * <pre>{@code
   * public final class AddressColumns extends EmbeddedColumns<Address> {
   *   public final TextColumn city = textColumn("city");
   *   …
   * }
   * }</pre>
   */
  SourceFile emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(columns)
            .addJavadoc("The columns of an embedded {@link $T}.\n", embeddable.type())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(RuntimeTypes.EMBEDDED_COLUMNS, embeddable.type()));
    for (MemberModel member : embeddable.members()) {
      type.addField(field(member));
    }
    type.addMethod(constructor()).addMethod(mapper());
    return SourceFile.of(columns, embeddable.type(), type.build());
  }

  private FieldSpec field(MemberModel member) {
    if (member instanceof EmbeddedModel embedded) {
      CodeBlock path = CodeBlock.of("path($L)", Text.literal(member.name()));
      return ColumnFields.embedded(embedded, member.name(), CodeBlock.of("table()"), path).build();
    }
    AttributeModel attribute = (AttributeModel) member;
    return ColumnFields.column(attribute, attribute.name(), attribute.name())
        .addJavadoc("The $L.\n", GeneratedNames.spoken(member.name()))
        .build();
  }

  private MethodSpec constructor() {
    TypeName any = WildcardTypeName.subtypeOf(Object.class);
    return MethodSpec.constructorBuilder()
        .addJavadoc("The columns of the attribute that a path leads to.\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(ParameterizedTypeName.get(RuntimeTypes.ENTITY_TABLE, any, any), "table")
        .addParameter(String.class, "path")
        .addStatement("super(table, path)")
        .build();
  }

  private MethodSpec mapper() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("mapper")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(ParameterizedTypeName.get(RuntimeTypes.EMBEDDABLE_MAPPER, embeddable.type()));
    if (embeddable.broken()) {
      String message = embeddable.type().simpleName() + " has errors and was not mapped.";
      method.addStatement("throw new $T($L)", IllegalStateException.class, Text.literal(message));
    } else {
      method.addStatement("return $T.INSTANCE", GeneratedNames.mapper(embeddable.type()));
    }
    return method.build();
  }
}
