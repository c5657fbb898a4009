package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Codecs;
import dev.cinnabar.processor.codec.Storage;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.Cascade;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.GenerationModel;
import dev.cinnabar.processor.model.KeyReferenceModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.StubMethod;
import dev.cinnabar.processor.model.StubModel;
import dev.cinnabar.processor.model.TableModel;
import dev.cinnabar.processor.model.TargetModel;
import dev.cinnabar.processor.model.ToManyModel;
import dev.cinnabar.processor.model.ToOneModel;
import dev.cinnabar.processor.report.Origin;
import java.util.List;

/** Models made by hand. */
final class Models {

  static final TypeName STRING = ClassName.get(String.class);
  static final TypeName LONG = ClassName.get(Long.class);
  static final GenerationModel AUTO = GenerationModel.of(GenerationModel.Strategy.AUTO);
  static final StubModel NO_STUB = new StubModel.Impossible("the class is final");

  private static final String EXAMPLE = "dev.cinnabar.example";

  static final ClassName USER = ClassName.get(EXAMPLE, "User");
  static final ClassName USER_TASK = ClassName.get(EXAMPLE, "UserTask");

  private Models() {}

  /** The user of the runtime's hand-written sample. */
  static EntityModel user() {
    TypeName tasks = ParameterizedTypeName.get(ClassName.get(List.class), USER_TASK);
    return entity(
        USER,
        "users",
        key("id", LONG, accessors("getId", "setId"), AUTO),
        List.of(
            attribute(
                "name",
                STRING,
                Storage.length(100),
                accessors("getName", "setName"),
                ColumnModel.of("name").required()),
            new ToManyModel(
                "tasks",
                ToManyModel.Shape.LIST,
                accessors("getTasks", "setTasks"),
                target(USER_TASK),
                "user",
                true,
                List.of(Cascade.ALL),
                origin("User.tasks"))),
        stub(
            setter("setId", LONG, "id"),
            getter("getName", STRING),
            setter("setName", STRING, "name"),
            relationship("getTasks", tasks),
            setter("setTasks", tasks, "tasks")));
  }

  /** The task of the runtime's hand-written sample. */
  static EntityModel userTask() {
    ClassName priority = USER_TASK.nestedClass("Priority");
    return entity(
        USER_TASK,
        "user_tasks",
        key("id", LONG, field("id"), AUTO),
        List.of(
            attribute(
                "title",
                STRING,
                Storage.length(200),
                field("title"),
                ColumnModel.of("title").required()),
            attribute(
                "completed",
                TypeName.BOOLEAN,
                Storage.UNWRITTEN,
                field("completed"),
                ColumnModel.of("completed").required()),
            attribute(
                "priority",
                priority,
                Storage.names("LOW", "NORMAL", "HIGH"),
                field("priority"),
                ColumnModel.of("priority")),
            toOne("user", field("user"), target(USER), ColumnModel.of("user_id"))),
        stub(
            getter("getTitle", STRING),
            setter("setTitle", STRING, "title"),
            getter("isCompleted", TypeName.BOOLEAN),
            setter("setCompleted", TypeName.BOOLEAN, "completed"),
            getter("getPriority", priority),
            relationship("getUser", USER),
            setter("setUser", USER, "user")));
  }

  static EntityModel entity(
      ClassName type,
      String table,
      AttributeModel key,
      List<? extends MemberModel> members,
      StubModel stub) {
    return new EntityModel(
        type,
        TableModel.of(table),
        null,
        key,
        List.copyOf(members),
        List.of(),
        stub,
        false,
        origin(type.simpleName()));
  }

  static AttributeModel key(
      String name, TypeName type, AccessModel access, GenerationModel generation) {
    return new AttributeModel(
        name,
        type,
        Storage.UNWRITTEN,
        Codecs.find(type, Storage.UNWRITTEN).orElseThrow(),
        access,
        ColumnModel.of(name).required(),
        generation,
        null,
        origin(name));
  }

  static AttributeModel attribute(
      String name, TypeName type, Storage storage, AccessModel access, ColumnModel column) {
    return new AttributeModel(
        name,
        type,
        storage,
        Codecs.find(type, storage).orElseThrow(),
        access,
        column,
        null,
        null,
        origin(name));
  }

  static AttributeModel references(AttributeModel attribute, TargetModel target) {
    return new AttributeModel(
        attribute.name(),
        attribute.type(),
        attribute.storage(),
        attribute.codec(),
        attribute.access(),
        attribute.column(),
        null,
        new KeyReferenceModel(target, null),
        attribute.origin());
  }

  static ToOneModel toOne(String name, AccessModel access, TargetModel target, ColumnModel column) {
    return new ToOneModel(name, access, target, column, null, false, null, origin(name));
  }

  static ConstraintModel index(String name, List<String> columns, boolean unique) {
    List<ConstraintModel.IndexPart> parts =
        columns.stream()
            .map(column -> new ConstraintModel.IndexPart(column, false, false))
            .toList();
    return new ConstraintModel.Index(name, parts, unique, null, origin("indexes"));
  }

  static TargetModel target(ClassName type) {
    return new TargetModel(type, LONG, Codecs.find(LONG, Storage.UNWRITTEN).orElseThrow());
  }

  static AccessModel field(String name) {
    return new AccessModel.Field(name);
  }

  static AccessModel accessors(String getter, String setter) {
    return new AccessModel.Accessors(getter, setter);
  }

  static StubModel stub(StubMethod... methods) {
    return new StubModel.Possible(List.of(methods), false, List.of());
  }

  static StubMethod getter(String name, TypeName type) {
    return method(name, type, List.of(), false);
  }

  static StubMethod relationship(String name, TypeName type) {
    return method(name, type, List.of(), true);
  }

  static StubMethod setter(String name, TypeName type, String parameter) {
    return method(name, TypeName.VOID, List.of(new StubMethod.Parameter(type, parameter)), false);
  }

  static Origin origin(String where) {
    return Origin.named(where);
  }

  private static StubMethod method(
      String name, TypeName type, List<StubMethod.Parameter> parameters, boolean relationship) {
    return new StubMethod(
        StubMethod.Visibility.PUBLIC,
        List.of(),
        type,
        name,
        parameters,
        false,
        List.of(),
        relationship ? StubMethod.Need.RELATIONSHIP : StubMethod.Need.ROW,
        false);
  }
}
