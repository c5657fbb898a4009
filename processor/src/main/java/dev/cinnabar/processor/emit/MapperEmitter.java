package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.StubModel;
import dev.cinnabar.processor.model.TargetModel;
import dev.cinnabar.processor.model.ToManyModel;
import dev.cinnabar.processor.model.ToOneModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the mapper of an entity. */
final class MapperEmitter {

  private final EntityModel entity;
  private final ClassName mapper;
  private final ColumnLayout layout;
  private final String variable;
  private final ConstantNames constants;
  private final Access access;
  private final @Nullable CompositeKeyEmitter composite;

  MapperEmitter(EntityModel entity) {
    this.entity = entity;
    this.mapper = GeneratedNames.mapper(entity.type());
    this.layout = ColumnLayout.of(entity);
    this.variable = GeneratedNames.variable(entity.type());
    this.constants = new ConstantNames(entity);
    this.access = new Access(entity.type(), variable);
    this.composite =
        entity.compositeKey() == null
            ? null
            : new CompositeKeyEmitter(entity.type(), entity.compositeKey(), access, constants);
  }

  /**
   * The mapper.
   *
   * <pre>{@code
   * final class TaskMapper extends LongKeyMapper<Task, Long, TaskMapper.Snapshot> {
   *   static final TaskMapper INSTANCE = new TaskMapper();
   *   …
   * }
   * }</pre>
   */
  SourceFile emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(mapper)
            .addJavadoc("Maps {@link $T} to rows$L.\n", entity.type(), ofTable())
            .addModifiers(Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(
                    base(), entity.type(), TableEmitter.keyType(entity), snapshot()));
    addConstants(type);
    type.addMethod(constructor());
    addRelationshipLists(type);
    ValueEmitter values = new ValueEmitter(entity, variable, layout, constants);
    type.addMethod(entity.parameters().isEmpty() ? create() : values.create());
    type.addMethod(newSnapshot());
    if (entity.stub() instanceof StubModel.Possible) {
      type.addMethod(stub());
    }
    keyMethods().forEach(type::addMethod);
    for (AttributeModel version : entity.versions()) {
      VersionEmitter versions = new VersionEmitter(entity.type(), variable, version);
      versions.methods().forEach(type::addMethod);
    }
    values.methods().forEach(type::addMethod);
    new CallbackEmitter(entity, variable).methods().forEach(type::addMethod);
    type.addType(values.snapshot(hasIntegerKey()));
    JavaFile file =
        SourceFile.javaFile(mapper, entity.type(), type.build())
            .addStaticImport(RuntimeTypes.COLUMN_MAPPING, "column")
            .build();
    return SourceFile.of(mapper, file);
  }

  private ClassName base() {
    if (composite != null) {
      return composite.base();
    }
    return hasIntegerKey() ? RuntimeTypes.LONG_KEY_MAPPER : RuntimeTypes.OBJECT_KEY_MAPPER;
  }

  private boolean hasIntegerKey() {
    return composite == null && codec(key()).keyKind() == Codec.KeyKind.INTEGER;
  }

  private AttributeModel key() {
    return Objects.requireNonNull(entity.key(), "key");
  }

  private List<MethodSpec> keyMethods() {
    return composite == null
        ? new KeyEmitter(entity.type(), variable, key(), codec(key())).methods()
        : composite.methods();
  }

  private ClassName snapshot() {
    return mapper.nestedClass("Snapshot");
  }

  private String ofTable() {
    String name = entity.table().name();
    return Text.isPlain(name) ? " of {@code " + name + "}" : "";
  }

  private void addConstants(TypeSpec.Builder type) {
    RelationshipEmitter relationships = new RelationshipEmitter(entity.type(), layout, access);
    for (MemberModel member : entity.members()) {
      String constant = constants.of(member);
      if (member instanceof ToOneModel toOne) {
        type.addField(relationships.toOne(toOne, constant));
      } else if (member instanceof ToManyModel toMany) {
        type.addField(relationships.toMany(toMany, constant));
      }
    }
    if (composite != null) {
      composite.constants().forEach(type::addField);
    }
    for (AttributeModel attribute : references()) {
      type.addField(
          composite != null && composite.isEmbedded(attribute)
              ? relationships.embeddedKey(
                  attribute,
                  target(attribute),
                  constants.of(attribute),
                  constants.ofPart(attribute))
              : relationships.keyReference(attribute, target(attribute), constants.of(attribute)));
    }
    for (AttributeModel attribute : scalars()) {
      codec(attribute)
          .constant()
          .ifPresent(
              constant -> type.addField(codecConstant(constants.ofCodec(attribute), constant)));
    }
    type.addField(
        FieldSpec.builder(mapper, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", mapper)
            .build());
  }

  /** {@code static final EnumType<Color> COLOR = EnumType.byName(5, Color.values());}. */
  static FieldSpec codecConstant(String name, Codec.Constant constant) {
    CodeBlock declaration =
        CodeBlock.of("static final $T $L = $L;", constant.type(), name, constant.value());
    CodeBlock value =
        Layout.fits(declaration, 2)
            ? constant.value()
            : CodeBlock.of("\n$>$>$L$<$<", constant.value());
    return FieldSpec.builder(constant.type(), name)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addCode(new MappingEmitter(entity, layout).superCall(keyArgument()))
        .build();
  }

  /** Returns what the constructor of the base class is given beside the mapping, or null. */
  private @Nullable CodeBlock keyArgument() {
    if (composite != null) {
      return composite.list();
    }
    return hasIntegerKey() ? null : keyValueType();
  }

  private CodeBlock keyValueType() {
    return codec(key()).constant().isPresent()
        ? CodeBlock.of("$L", constants.ofCodec(key()))
        : codec(key()).valueType();
  }

  private void addRelationshipLists(TypeSpec.Builder type) {
    addList(type, "toOnes", RuntimeTypes.TO_ONE, entity.toOnes());
    addList(type, "toManys", RuntimeTypes.TO_MANY, entity.toManys());
    addList(type, "keyReferences", RuntimeTypes.KEY_REFERENCE, references());
  }

  /** {@code public List<ToOne<Task, ?>> toOnes() { return List.of(USER); }}. */
  private void addList(
      TypeSpec.Builder type, String name, ClassName element, List<? extends MemberModel> members) {
    if (members.isEmpty()) {
      return;
    }
    TypeName any = WildcardTypeName.subtypeOf(Object.class);
    TypeName elements = ParameterizedTypeName.get(element, entity.type(), any);
    List<CodeBlock> names = new ArrayList<>();
    members.forEach(member -> names.add(CodeBlock.of("$L", constants.of(member))));
    CodeBlock list = Layout.call(CodeBlock.of("$T.of", List.class), names, 11);
    type.addMethod(
        MethodSpec.methodBuilder(name)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(ParameterizedTypeName.get(ClassName.get(List.class), elements))
            .addCode("return $L;\n", list)
            .build());
  }

  /** Returns the plain attributes but the parts of a key, which have constants of their own. */
  private List<AttributeModel> scalars() {
    List<AttributeModel> scalars = new ArrayList<>();
    if (entity.key() != null) {
      scalars.add(entity.key());
    }
    for (AttributeModel attribute : entity.attributes()) {
      if (!entity.isKeyValue(attribute)) {
        scalars.add(attribute);
      }
    }
    return scalars;
  }

  /** Returns the plain attributes with a foreign key, also where a reference shares the column. */
  private List<AttributeModel> references() {
    return layout.columns().stream()
        .filter(column -> column.attribute() != null && column.target() != null)
        .map(ColumnLayout.Column::attribute)
        .map(Objects::requireNonNull)
        .toList();
  }

  private TargetModel target(AttributeModel attribute) {
    ColumnLayout.Column column = layout.columns().get(layout.position(attribute));
    return Objects.requireNonNull(column.target(), "target");
  }

  /** {@code return new Task();}. */
  private MethodSpec create() {
    return MethodSpec.methodBuilder("create")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(entity.type())
        .addStatement("return new $T()", entity.type())
        .build();
  }

  private MethodSpec newSnapshot() {
    return MethodSpec.methodBuilder("snapshot")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(snapshot())
        .addStatement("return new $T()", snapshot())
        .build();
  }

  private MethodSpec stub() {
    return MethodSpec.methodBuilder("stub")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(entity.type())
        .addParameter(RuntimeTypes.LAZY, "lazy")
        .addStatement("return new $T(lazy)", GeneratedNames.stub(entity.type()))
        .build();
  }

  static Codec codec(AttributeModel attribute) {
    return Objects.requireNonNull(attribute.codec(), attribute.name());
  }
}
