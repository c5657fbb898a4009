package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.Cascade;
import dev.cinnabar.processor.model.JoinTableModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.SortKeyModel;
import dev.cinnabar.processor.model.TargetModel;
import dev.cinnabar.processor.model.ToManyModel;
import dev.cinnabar.processor.model.ToOneModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the constants of a mapper that stand for relationships. */
final class RelationshipEmitter {

  private final ClassName entity;
  private final ColumnLayout layout;
  private final Access access;

  RelationshipEmitter(ClassName entity, ColumnLayout layout, Access access) {
    this.entity = entity;
    this.layout = layout;
    this.access = access;
  }

  /**
   * A reference.
   *
   * <pre>{@code
   * static final ToOne<Task, User> USER =
   *     ToOne.of("user", 4, () -> UserTable.USER.mapper(), Task::getUser, Task::setUser);
   * }</pre>
   */
  FieldSpec toOne(ToOneModel toOne, String constant) {
    List<CodeBlock> calls = new ArrayList<>();
    addCascades(calls, toOne.cascades());
    if (toOne.eager()) {
      calls.add(CodeBlock.of(".eager()"));
    }
    if (toOne.orphanRemoval()) {
      calls.add(CodeBlock.of(".orphanRemoval()"));
    }
    addReadOnly(calls, toOne);
    List<CodeBlock> arguments =
        List.of(
            Text.literal(toOne.name()),
            columns(toOne),
            MappingEmitter.mapperOf(toOne.target()),
            access.getter(toOne),
            access.setter(toOne));
    return constant(constant, RuntimeTypes.TO_ONE, toOne.target().type(), "of", arguments, calls);
  }

  /** {@code 4}, or {@code List.of(4, 5)}. */
  private CodeBlock columns(ToOneModel toOne) {
    List<CodeBlock> positions = new ArrayList<>();
    layout.positions(toOne).forEach(position -> positions.add(CodeBlock.of("$L", position)));
    return positions.size() == 1
        ? positions.get(0)
        : CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(positions, ", "));
  }

  /**
   * A collection.
   *
   * <pre>{@code
   * static final ToMany<User, Task> TASKS =
   *     ToMany.list(
   *         "tasks", () -> TaskTable.TASK.mapper(), "user", User::getTasks, User::setTasks);
   * }</pre>
   */
  FieldSpec toMany(ToManyModel toMany, String constant) {
    List<CodeBlock> calls = new ArrayList<>();
    addCascades(calls, toMany.cascades());
    if (toMany.orphanRemoval()) {
      calls.add(CodeBlock.of(".orphanRemoval()"));
    }
    if (toMany.joinTable() != null) {
      calls.add(CodeBlock.of(".joinedBy($L)", joinTable(toMany.joinTable())));
    }
    if (!toMany.order().isEmpty()) {
      calls.add(order(toMany.order()));
    }
    List<CodeBlock> arguments =
        List.of(
            Text.literal(toMany.name()),
            MappingEmitter.mapperOf(toMany.target()),
            Text.literal(toMany.mappedBy()),
            access.getter(toMany),
            access.setter(toMany));
    String factory = toMany.shape().name().toLowerCase(Locale.ROOT);
    return constant(
        constant, RuntimeTypes.TO_MANY, toMany.target().type(), factory, arguments, calls);
  }

  /** {@code .orderBy(SortKey.descending("priority"), SortKey.ascending("title"))}. */
  private static CodeBlock order(List<SortKeyModel> order) {
    List<CodeBlock> keys = new ArrayList<>();
    for (SortKeyModel key : order) {
      keys.add(
          CodeBlock.of(
              "$T.$L($L)",
              RuntimeTypes.SORT_KEY,
              key.descending() ? "descending" : "ascending",
              Text.literal(key.path())));
    }
    return Layout.call(CodeBlock.of(".orderBy"), keys, 14);
  }

  /** {@code JoinTable.of(TableName.of("students_courses"), "student_id", "course_id")}. */
  private static CodeBlock joinTable(JoinTableModel join) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(MappingEmitter.tableName(join.table()));
    boolean single = join.ownerColumns().size() == 1 && join.elementColumns().size() == 1;
    for (List<String> columns : List.of(join.ownerColumns(), join.elementColumns())) {
      arguments.add(
          single
              ? Text.literal(columns.get(0))
              : CodeBlock.of("$T.of($L)", List.class, Text.literals(columns)));
    }
    CodeBlock table =
        Layout.call(
            CodeBlock.of(single ? "$T.of" : "new $T", RuntimeTypes.JOIN_TABLE), arguments, 20);
    return join.exclusive() ? CodeBlock.of("$L.exclusive()", table) : table;
  }

  /**
   * A plain column with a foreign key.
   *
   * <pre>{@code
   * static final KeyReference<Task, Long> USER_ID =
   *     KeyReference.of(
   *         "userId", 4, () -> UserTable.USER.mapper(), Task::getUserId, Task::setUserId);
   * }</pre>
   */
  FieldSpec keyReference(AttributeModel attribute, TargetModel target, String constant) {
    List<CodeBlock> arguments =
        List.of(
            Text.literal(attribute.name()),
            CodeBlock.of("$L", layout.position(attribute)),
            MappingEmitter.mapperOf(target),
            access.getter(attribute),
            access.setter(attribute));
    List<CodeBlock> calls = new ArrayList<>(none(attribute.type()));
    addReadOnly(calls, attribute);
    return constant(
        constant, RuntimeTypes.KEY_REFERENCE, attribute.type().box(), "of", arguments, calls);
  }

  /**
   * A part of the key object with a foreign key.
   *
   * <pre>{@code
   * static final KeyReference<Line, Long> ORDER_ID =
   *     KeyReference.within(
   *         "orderId", () -> OrderTable.ORDER.mapper(), ORDER_ID_PART, () -> LineMapper.INSTANCE);
   * }</pre>
   */
  FieldSpec embeddedKey(
      AttributeModel attribute, TargetModel target, String constant, String part) {
    List<CodeBlock> arguments =
        List.of(
            Text.literal(attribute.name()),
            MappingEmitter.mapperOf(target),
            CodeBlock.of("$L", part),
            CodeBlock.of("() -> $T.INSTANCE", GeneratedNames.mapper(entity)));
    List<CodeBlock> calls = new ArrayList<>(none(attribute.type()));
    addReadOnly(calls, attribute);
    return constant(
        constant, RuntimeTypes.KEY_REFERENCE, attribute.type().box(), "within", arguments, calls);
  }

  /** {@code .none(0L)}: a primitive says by zero that it refers to nothing. */
  private static List<CodeBlock> none(TypeName type) {
    if (type.equals(TypeName.LONG)) {
      return List.of(CodeBlock.of(".none(0L)"));
    }
    if (type.equals(TypeName.INT)) {
      return List.of(CodeBlock.of(".none(0)"));
    }
    return type.equals(TypeName.SHORT)
        ? List.of(CodeBlock.of(".none(toShortExact(0))"))
        : List.of();
  }

  private FieldSpec constant(
      String name,
      ClassName type,
      TypeName other,
      String factory,
      List<CodeBlock> arguments,
      List<CodeBlock> calls) {
    CodeBlock all = CodeBlock.join(arguments, ",\n");
    CodeBlock.Builder code = CodeBlock.builder();
    if (calls.isEmpty()) {
      code.add("\n$>$>$T.$L(\n$>$>", type, factory).add(all).add("$<$<)$<$<");
    } else {
      // The calls that follow keep the compiler from inferring the types from the constant.
      code.add("\n$>$>$T.<$T, $T>$L(\n$>$>$>$>", type, entity, other, factory);
      code.add(all).add(")$<$<");
      calls.forEach(call -> code.add("\n").add(call));
      code.add("$<$<$<$<");
    }
    return FieldSpec.builder(ParameterizedTypeName.get(type, entity, other), name)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer(code.build())
        .build();
  }

  /** {@code .readOnly()}: the other attribute on the column writes it. */
  private void addReadOnly(List<CodeBlock> calls, MemberModel member) {
    if (layout.columns().get(layout.position(member)).isReadOnly(member)) {
      calls.add(CodeBlock.of(".readOnly()"));
    }
  }

  private static void addCascades(List<CodeBlock> calls, @Nullable List<Cascade> cascades) {
    if (cascades != null) {
      calls.add(CodeBlock.of(".cascade($L)", cascades(cascades)));
    }
  }

  /** {@code Cascades.NONE.withPersist().withRemove()}. */
  private static CodeBlock cascades(List<Cascade> cascades) {
    if (cascades.contains(Cascade.ALL)) {
      return CodeBlock.of("$T.ALL", RuntimeTypes.CASCADES);
    }
    CodeBlock.Builder code = CodeBlock.builder().add("$T.NONE", RuntimeTypes.CASCADES);
    for (Cascade cascade : cascades.stream().distinct().sorted().toList()) {
      code.add(
          switch (cascade) {
            case ALL -> "";
            case PERSIST -> ".withPersist()";
            case MERGE -> ".withMerge()";
            case REMOVE -> ".withRemove()";
            case REFRESH -> ".withRefresh()";
            case DETACH -> ".withDetach()";
          });
    }
    return code.build();
  }
}
