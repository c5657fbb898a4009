package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the registry of a module. */
public final class RegistryEmitter {

  private RegistryEmitter() {}

  /**
   * The registry.
   *
   * <pre>{@code
   * public final class TaskRegistry implements TableRegistry {
   *   public List<EntityTable<?, ?>> tables() {
   *     return List.of(TaskTable.TASK, UserTable.USER);
   *   }
   * }
   * }</pre>
   *
   * @param entities the entities of the tables, in the order in which they are listed
   */
  public static SourceFile emit(ClassName name, List<ClassName> entities) {
    TypeSpec type =
        TypeSpec.classBuilder(name)
            .addJavadoc("Lists the tables of this module.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(RuntimeTypes.TABLE_REGISTRY)
            .addMethod(constructor())
            .addMethod(tables(entities))
            .build();
    return SourceFile.of(name, name, type);
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("Called by the service loader.\n")
        .addModifiers(Modifier.PUBLIC)
        .build();
  }

  private static MethodSpec tables(List<ClassName> entities) {
    TypeName any = WildcardTypeName.subtypeOf(Object.class);
    TypeName table = ParameterizedTypeName.get(RuntimeTypes.ENTITY_TABLE, any, any);
    List<CodeBlock> constants =
        entities.stream()
            .map(
                entity ->
                    CodeBlock.of(
                        "$T.$L", GeneratedNames.table(entity), GeneratedNames.constant(entity)))
            .toList();
    return MethodSpec.methodBuilder("tables")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), table))
        .addCode("return $T.of(\n$>$>", List.class)
        .addCode(CodeBlock.join(constants, ",\n"))
        .addCode(");$<$<\n")
        .build();
  }
}
