package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cinnabar.processor.model.EntityModel;
import javax.lang.model.element.Modifier;

/** Writes the DAO of an entity. */
final class DaoEmitter {

  private DaoEmitter() {}

  /**
   * The DAO.
   *
   * <pre>{@code
   * public final class TaskDao extends EntityDao<Task, Long> {
   *   public TaskDao(Session session) {
   *     super(session, TaskTable.TASK);
   *   }
   * }
   * }</pre>
   */
  static SourceFile emit(EntityModel entity) {
    ClassName dao = GeneratedNames.dao(entity.type());
    TypeSpec type =
        TypeSpec.classBuilder(dao)
            .addJavadoc("Finds, stores and deletes {@link $T} objects.\n", entity.type())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(
                    RuntimeTypes.ENTITY_DAO, entity.type(), TableEmitter.keyType(entity)))
            .addMethod(constructor(entity.type()))
            .build();
    return SourceFile.of(dao, entity.type(), type);
  }

  private static MethodSpec constructor(ClassName entity) {
    return MethodSpec.constructorBuilder()
        .addJavadoc("A DAO over a session.\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.SESSION, "session")
        .addStatement(
            "super(session, $T.$L)", GeneratedNames.table(entity), GeneratedNames.constant(entity))
        .build();
  }
}
