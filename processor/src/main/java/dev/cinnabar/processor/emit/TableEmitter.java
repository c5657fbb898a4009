package dev.cinnabar.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.TableModel;
import dev.cinnabar.processor.model.TargetModel;
import dev.cinnabar.processor.model.ToManyModel;
import dev.cinnabar.processor.model.ToOneModel;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the table of an entity, which queries name. */
final class TableEmitter {

  /** Methods without parameters that a table has whatever its columns are. */
  static final Set<String> METHODS =
      Set.of(
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "key",
          "keyOrder",
          "mapper",
          "notify",
          "notifyAll",
          "source",
          "toString",
          "wait");

  private final EntityModel entity;
  private final ClassName table;
  private final String constant;
  private final ConstantNames constants;

  TableEmitter(EntityModel entity) {
    this.entity = entity;
    this.table = GeneratedNames.table(entity.type());
    this.constant = GeneratedNames.constant(entity.type());
    this.constants = new ConstantNames(entity);
  }

  /** Returns the type of the key, as the type argument of tables and DAOs. */
  static TypeName keyType(EntityModel entity) {
    TypeName type = entity.keyType();
    return type == null ? ClassName.get(Object.class) : type;
  }

  /**
   * The table.
   *
   * <pre>{@code
   * public final class TaskTable extends EntityTable<Task, Long> {
   *   public static final TaskTable TASK = new TaskTable(TableSource.root());
   *   public final TextColumn title = textColumn("title");
   *   …
   * }
   * }</pre>
   */
  SourceFile emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(table)
            .addJavadoc("$L of {@link $T}.\n", title(), entity.type())
            .addAnnotation(marker())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(
                    RuntimeTypes.ENTITY_TABLE, entity.type(), keyType(entity)))
            .addField(root());
    if (entity.key() != null) {
      type.addField(column(entity.key()));
    }
    for (MemberModel member : entity.members()) {
      if (member instanceof AttributeModel attribute) {
        type.addField(column(attribute));
      } else if (member instanceof EmbeddedModel embedded) {
        type.addField(embedded(embedded));
      } else if (member instanceof ToManyModel toMany) {
        boolean one = toMany.shape() == ToManyModel.Shape.ONE;
        type.addField(one ? reference(toMany, toMany.target()) : toMany(toMany));
      } else if (member instanceof ToOneModel toOne) {
        type.addField(reference(toOne, toOne.target()));
      }
    }
    type.addMethod(constructor()).addMethod(as());
    entity.toOnes().forEach(toOne -> type.addMethod(toOne(toOne)));
    entity.toManys().stream()
        .filter(toMany -> toMany.shape() == ToManyModel.Shape.ONE)
        .forEach(one -> type.addMethod(path(one, one.target(), ", where there is one")));
    type.addMethod(mapper());
    return SourceFile.of(table, entity.type(), type.build());
  }

  /** {@code @GeneratedTable(entity = Task.class, table = "tasks")}. */
  private AnnotationSpec marker() {
    TableModel name = entity.table();
    StringBuilder qualified = new StringBuilder();
    if (name.catalog() != null) {
      qualified.append(name.catalog()).append('.');
    }
    if (name.schema() != null) {
      qualified.append(name.schema()).append('.');
    }
    return AnnotationSpec.builder(RuntimeTypes.GENERATED_TABLE)
        .addMember("entity", "$T.class", entity.type())
        .addMember("table", Text.literal(qualified.append(name.name()).toString()))
        .build();
  }

  private FieldSpec root() {
    CodeBlock value = CodeBlock.of("new $T($T.root())", table, RuntimeTypes.TABLE_SOURCE);
    CodeBlock line = CodeBlock.of("public static final $T $L = $L;", table, constant, value);
    return FieldSpec.builder(table, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The table on its own.\n")
        .initializer(Layout.fits(line, 2) ? value : CodeBlock.of("\n$>$>$L$<$<", value))
        .build();
  }

  /** {@code public final TextColumn title = textColumn("title");}. */
  private FieldSpec column(AttributeModel attribute) {
    Codec codec = attribute.codec();
    FieldSpec.Builder field =
        codec == null
            ? ColumnFields.column(attribute, fieldName(attribute), attribute.column().name())
            : ColumnFields.column(
                codec.column(),
                valueType(attribute, codec),
                fieldName(attribute),
                attribute.column().name());
    String sql = codec == null ? "" : sql(attribute, codec);
    if (!sql.isEmpty() && Text.isPlain(sql)) {
      field.addJavadoc("{@code $L}.\n", sql);
    }
    return field.build();
  }

  /** {@code TaskMapper.COLOR}: what converts an attribute exists once. */
  private CodeBlock valueType(AttributeModel attribute, Codec codec) {
    return codec.constant().isEmpty() || entity.broken()
        ? codec.valueType()
        : CodeBlock.of("$T.$L", GeneratedNames.mapper(entity.type()), constants.ofCodec(attribute));
  }

  /** {@code title VARCHAR(200) NOT NULL}. */
  private String sql(AttributeModel attribute, Codec codec) {
    String definition = attribute.column().definition();
    String type = definition == null ? codec.sql() : definition;
    boolean required = !attribute.column().nullable() || entity.isKeyValue(attribute);
    return attribute.column().name() + " " + type + (required ? " NOT NULL" : "");
  }

  /**
   * A collection.
   *
   * <pre>{@code
   * public final ToManyPath<User, Task, TaskTable> tasks =
   *     toMany("tasks", () -> TaskTable.TASK, TaskTable::new);
   * }</pre>
   */
  private FieldSpec toMany(ToManyModel toMany) {
    ClassName target = GeneratedNames.table(toMany.target().type());
    CodeBlock value =
        CodeBlock.of(
            "toMany($L, () -> $T.$L, $T::new)",
            Text.literal(toMany.name()),
            target,
            GeneratedNames.constant(toMany.target().type()),
            target);
    TypeName path =
        ParameterizedTypeName.get(
            RuntimeTypes.TO_MANY_PATH, entity.type(), toMany.target().type(), target);
    return ColumnFields.field(path, fieldName(toMany), value)
        .addJavadoc(
            "The $L, for conditions on them and to be fetched.\n",
            GeneratedNames.spoken(toMany.name()))
        .build();
  }

  /** {@code public final ToOnePath<Task, User> user = reference("user", UserTable::new);}. */
  private FieldSpec reference(MemberModel member, TargetModel target) {
    TypeName path =
        ParameterizedTypeName.get(RuntimeTypes.TO_ONE_PATH, entity.type(), target.type());
    CodeBlock value =
        CodeBlock.of(
            "reference($L, $T::new)",
            Text.literal(member.name()),
            GeneratedNames.table(target.type()));
    return ColumnFields.field(path, fieldName(member), value)
        .addJavadoc("The $L, to be fetched.\n", GeneratedNames.spoken(member.name()))
        .build();
  }

  /** {@code public final AddressColumns address = new AddressColumns(this, "address");}. */
  private FieldSpec embedded(EmbeddedModel embedded) {
    CodeBlock path = Text.literal(embedded.name());
    return ColumnFields.embedded(embedded, fieldName(embedded), CodeBlock.of("this"), path).build();
  }

  /** Returns the attribute's name, unless it would clash with the constant or hide the entity. */
  private String fieldName(MemberModel member) {
    String name = member.name();
    boolean taken = name.equals(constant) || name.equals(entity.type().simpleNames().get(0));
    return taken ? name + "_" : name;
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("The table at a place in a query.\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RuntimeTypes.TABLE_SOURCE, "source")
        .addStatement("super(source)")
        .build();
  }

  private MethodSpec as() {
    return MethodSpec.methodBuilder("as")
        .addJavadoc("The table under an alias.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(table)
        .addParameter(String.class, "alias")
        .addStatement("return new $T($T.alias(alias))", table, RuntimeTypes.TABLE_SOURCE)
        .build();
  }

  /** {@code public UserTable user() { return toOne("user", UserTable::new); }}. */
  private MethodSpec toOne(ToOneModel toOne) {
    String columns =
        toOne.columns().stream().map(ColumnModel::name).collect(Collectors.joining(", "));
    String joined = Text.isPlain(columns) ? ", joined by {@code " + columns + "}" : "";
    return path(toOne, toOne.target(), joined);
  }

  private static MethodSpec path(MemberModel member, TargetModel entity, String joined) {
    ClassName target = GeneratedNames.table(entity.type());
    String name = METHODS.contains(member.name()) ? member.name() + "_" : member.name();
    return MethodSpec.methodBuilder(name)
        .addJavadoc("The $L$L.\n", GeneratedNames.spoken(member.name()), joined)
        .addModifiers(Modifier.PUBLIC)
        .returns(target)
        .addStatement("return toOne($L, $T::new)", Text.literal(member.name()), target)
        .build();
  }

  private MethodSpec mapper() {
    TypeName any = WildcardTypeName.subtypeOf(Object.class);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("mapper")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(
                ParameterizedTypeName.get(
                    RuntimeTypes.ENTITY_MAPPER, entity.type(), keyType(entity), any));
    if (entity.broken()) {
      String message = entity.type().simpleName() + " has errors and was not mapped.";
      method.addStatement("throw new $T($L)", IllegalStateException.class, Text.literal(message));
    } else {
      method.addStatement("return $T.INSTANCE", GeneratedNames.mapper(entity.type()));
    }
    return method.build();
  }

  /** The first words of the comment. */
  private String title() {
    String name = entity.table().name();
    return Text.isPlain(name) ? "The table {@code " + name + "}" : "The table";
  }
}
