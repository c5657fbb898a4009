package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.CompositeKeyModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.ToOneModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.lang.model.element.Modifier;

/** Writes the methods of a mapper that move values. */
final class ValueEmitter {

  private final EntityModel entity;
  private final String variable;
  private final ColumnLayout layout;
  private final ConstantNames constants;
  private final Access access;

  ValueEmitter(EntityModel entity, String variable, ColumnLayout layout, ConstantNames constants) {
    this.entity = entity;
    this.variable = variable;
    this.layout = layout;
    this.constants = constants;
    this.access = new Access(entity.type(), variable);
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.addAll(List.of(read(), capture(), copy(), compare()));
    if (entity.attributes().stream()
        .anyMatch(one -> !entity.isKeyValue(one) && !Access.isSettable(one))) {
      methods.add(compareConstructed());
    }
    if (layout.columns().stream().anyMatch(ColumnLayout.Column::isReadApart)) {
      methods.add(1, readColumn());
    }
    methods.addAll(List.of(restore(), bind(), validate()));
    return methods;
  }

  /** {@code return new Country(row.required(row.getString(at)), row.getInt(at + 2));}. */
  MethodSpec create() {
    List<CodeBlock> values = new ArrayList<>();
    for (MemberModel member : entity.parameters()) {
      values.add(reading(layout.columns().get(layout.position(member)), member));
    }
    return method("create")
        .returns(entity.type())
        .addParameter(RuntimeTypes.ROW, "row")
        .addParameter(TypeName.INT, "at")
        .addCode("return $L;\n", Layout.call(CodeBlock.of("new $T", entity.type()), values, 11))
        .build();
  }

  /** {@code task.title = row.required(row.getString(at + 1));}. */
  private MethodSpec read() {
    MethodSpec.Builder method =
        method("read")
            .addParameter(entity.type(), variable)
            .addParameter(RuntimeTypes.ROW, "row")
            .addParameter(TypeName.INT, "at")
            .addParameter(RuntimeTypes.REFERENCES, "references");
    forEachValue(
        (column, member) -> {
          if (Access.isSettable(member) && !column.isLazy()) {
            method.addStatement(access.set(member, reading(column, member)));
          }
        });
    return method.build();
  }

  /** {@code case 3 -> task.createdAt = row.getInstant(at);}. */
  private MethodSpec readColumn() {
    MethodSpec.Builder method =
        method("readColumn")
            .addParameter(entity.type(), variable)
            .addParameter(TypeName.INT, "column")
            .addParameter(RuntimeTypes.ROW, "row")
            .addParameter(TypeName.INT, "at");
    List<CodeBlock> cases = new ArrayList<>();
    for (ColumnLayout.Column column : layout.columns()) {
      AttributeModel attribute = column.attribute();
      if (attribute != null && column.isReadApart()) {
        CodeBlock value = reading(column, attribute, CodeBlock.of("at"));
        cases.add(Cases.of(column.position(), List.of(access.set(attribute, value))));
      }
    }
    return method.addCode(Cases.over(cases)).build();
  }

  private CodeBlock reading(ColumnLayout.Column column, MemberModel member) {
    CodeBlock at =
        column.position() == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", column.position());
    return reading(column, member, at);
  }

  private CodeBlock reading(ColumnLayout.Column column, MemberModel member, CodeBlock at) {
    if (member instanceof AttributeModel attribute) {
      Codec codec = MapperEmitter.codec(attribute);
      CodeBlock value = codec.read(at, constants.ofCodec(attribute));
      boolean required = !column.facts().nullable() && codec.readsNull();
      return required ? CodeBlock.of("row.required($L)", value) : value;
    }
    return member instanceof EmbeddedModel embedded
        ? EmbeddedCalls.read(embedded, at)
        : CodeBlock.of("references.find($L, row, $L)", constants.of(member), at);
  }

  /** {@code snapshot.title = task.title;}. */
  private MethodSpec capture() {
    MethodSpec.Builder method =
        method("capture")
            .addParameter(entity.type(), variable)
            .addParameter(snapshotType(), "snapshot");
    forEachValue(
        (column, member) -> method.addStatement("snapshot.$L = $L", member.name(), kept(member)));
    return method.build();
  }

  /** {@code to.title = from.title;}. */
  private MethodSpec copy() {
    MethodSpec.Builder method =
        method("copy").addParameter(snapshotType(), "from").addParameter(snapshotType(), "to");
    forEachValue(
        (column, member) -> method.addStatement("to.$L = from.$L", member.name(), member.name()));
    return method.build();
  }

  /** {@code changes.compare(1, task.title, snapshot.title);}. */
  private MethodSpec compare() {
    MethodSpec.Builder method =
        method("compare")
            .addParameter(entity.type(), variable)
            .addParameter(snapshotType(), "snapshot")
            .addParameter(RuntimeTypes.CHANGES, "changes");
    forEachColumn(
        (column, member) -> {
          if (member instanceof EmbeddedModel embedded) {
            CodeBlock at = CodeBlock.of("$L", column.position());
            CodeBlock before = CodeBlock.of("snapshot.$L", member.name());
            method.addStatement(EmbeddedCalls.compare(embedded, at, get(member), before));
          } else {
            method.addStatement(comparison(column, member));
          }
        });
    return method.build();
  }

  /** {@code changes.compare(2, country.isoNumber, snapshot.isoNumber);}. */
  private MethodSpec compareConstructed() {
    MethodSpec.Builder method =
        method("compareConstructed")
            .addParameter(entity.type(), variable)
            .addParameter(snapshotType(), "snapshot")
            .addParameter(RuntimeTypes.CHANGES, "changes");
    forEachValue(
        (column, member) -> {
          if (!Access.isSettable(member)) {
            method.addStatement(comparison(column, member));
          }
        });
    return method.build();
  }

  private CodeBlock comparison(ColumnLayout.Column column, MemberModel member) {
    return CodeBlock.of(
        "changes.$L($L, $L, snapshot.$L)",
        member instanceof ToOneModel ? "compareReference" : "compare",
        column.position(),
        compared(member),
        member.name());
  }

  /** {@code case 1 -> task.title = snapshot.title;}. */
  private MethodSpec restore() {
    MethodSpec.Builder method =
        method("restore")
            .addParameter(entity.type(), variable)
            .addParameter(TypeName.INT, "column")
            .addParameter(snapshotType(), "snapshot");
    List<CodeBlock> cases = new ArrayList<>();
    for (ColumnLayout.Column column : layout.withoutLaterParts()) {
      if (column.position() >= entity.keySize()
          && column.part() == null
          && !Access.isSettable(column.members().get(0))) {
        cases.add(
            CodeBlock.of("case $L -> {} // Only the constructor sets it.\n", column.position()));
        continue;
      }
      List<Integer> foreignKey = ownColumns(column);
      if (!foreignKey.isEmpty()) {
        if (foreignKey.get(0) == column.position()) {
          MemberModel member = column.members().get(0);
          CodeBlock value = CodeBlock.of("snapshot.$L", member.name());
          cases.add(Cases.of(foreignKey, access.set(member, value)));
        }
        continue;
      }
      List<CodeBlock> statements = new ArrayList<>();
      for (MemberModel member : column.members()) {
        if (member instanceof EmbeddedModel embedded) {
          cases.add(Cases.of(column.position(), column.width(), restoring(column, embedded)));
        } else if (!entity.isKeyValue(member)) {
          CodeBlock value = CodeBlock.of("snapshot.$L", member.name());
          statements.add(access.set(member, restored(member, value)));
        }
      }
      if (!statements.isEmpty()) {
        cases.add(Cases.of(column.position(), statements));
      }
    }
    return method.addCode(Cases.over(cases)).build();
  }

  /**
   * Returns the columns that a reference has for itself, if it has several and the given one is one
   * of them.
   */
  private List<Integer> ownColumns(ColumnLayout.Column column) {
    if (!(column.members().get(0) instanceof ToOneModel toOne)
        || toOne.columns().size() == 1
        || column.members().size() > 1) {
      return List.of();
    }
    return layout.positions(toOne).stream()
        .filter(position -> layout.columns().get(position).members().size() == 1)
        .sorted()
        .toList();
  }

  private CodeBlock restoring(ColumnLayout.Column column, EmbeddedModel embedded) {
    CodeBlock before = CodeBlock.of("snapshot.$L", embedded.name());
    CodeBlock value = EmbeddedCalls.restore(embedded, get(embedded), column.position(), before);
    return access.setLong(embedded, value, 10);
  }

  /** {@code case 1 -> binder.setString(task.title);}. */
  private MethodSpec bind() {
    MethodSpec.Builder method =
        method("bind")
            .addParameter(entity.type(), variable)
            .addParameter(TypeName.INT, "column")
            .addParameter(RuntimeTypes.BINDER, "binder");
    List<CodeBlock> cases = new ArrayList<>();
    boolean composite = entity.compositeKey() != null;
    if (composite) {
      CodeBlock parts = CodeBlock.of("bindPart($L, column, binder)", variable);
      cases.add(Cases.of(0, entity.keySize(), parts));
    }
    for (ColumnLayout.Column column : layout.withoutLaterParts()) {
      if (!composite || column.position() >= entity.keySize()) {
        cases.add(Cases.of(column.position(), column.width(), binding(column)));
      }
    }
    return method.addCode(Cases.over(cases)).build();
  }

  /** Where two attributes share a column, the reference is sent: a flush keeps them in step. */
  private CodeBlock binding(ColumnLayout.Column column) {
    if (isKey(column)) {
      AttributeModel key = Objects.requireNonNull(entity.key(), "key");
      return MapperEmitter.codec(key).bind(get(key), constants.ofCodec(key));
    }
    if (column.embedded() != null) {
      EmbeddedModel embedded = column.embedded();
      return EmbeddedCalls.bind(embedded, get(embedded), column.position());
    }
    if (column.writer() instanceof AttributeModel attribute) {
      Codec codec = MapperEmitter.codec(attribute);
      return codec.bind(get(attribute), constants.ofCodec(attribute));
    }
    ToOneModel toOne = (ToOneModel) column.writer();
    return toOne.columns().size() == 1
        ? CodeBlock.of("$L.bind($L, binder)", constants.of(toOne), get(toOne))
        : CodeBlock.of(
            "$L.bind($L, $L, binder)", constants.of(toOne), get(toOne), column.part(toOne));
  }

  /** {@code check.text(1, task.title);}. */
  private MethodSpec validate() {
    MethodSpec.Builder method =
        method("validate")
            .addParameter(entity.type(), variable)
            .addParameter(RuntimeTypes.CHECK, "check");
    CompositeKeyModel key = entity.compositeKey();
    EmbeddedModel keyObject = key == null ? null : key.embedded();
    if (keyObject != null) {
      CodeBlock first = CodeBlock.of("0");
      method.addStatement(EmbeddedCalls.validate(keyObject, first, get(keyObject)));
    }
    for (ColumnLayout.Column column : layout.withoutLaterParts()) {
      if (keyObject == null || column.position() >= entity.keySize()) {
        check(column).ifPresent(method::addStatement);
      }
    }
    return method.build();
  }

  private Optional<CodeBlock> check(ColumnLayout.Column column) {
    boolean required = !column.facts().nullable();
    CodeBlock position = CodeBlock.of("$L", column.position());
    if (column.embedded() != null) {
      EmbeddedModel embedded = column.embedded();
      return Optional.of(EmbeddedCalls.validate(embedded, position, get(embedded)));
    }
    if (isKey(column)) {
      AttributeModel key = Objects.requireNonNull(entity.key(), "key");
      return key.generation() != null
          ? Optional.empty()
          : MapperEmitter.codec(key).check(position, get(key), required, constants.ofCodec(key));
    }
    if (!(column.writer() instanceof AttributeModel attribute)) {
      CodeBlock call = CodeBlock.of("check.value($L, $L)", position, get(column.writer()));
      boolean last =
          Collections.max(layout.positions((ToOneModel) column.writer())) == column.position();
      return required && last ? Optional.of(call) : Optional.empty();
    }
    if (attribute.generation() != null || attribute.version()) {
      return Optional.empty();
    }
    if (column.target() != null && attribute.type().isPrimitive()) {
      // Zero refers to nothing.
      String reference = constants.of(attribute);
      return Optional.of(
          CodeBlock.of("check.value($L, $L.get($L))", position, reference, variable));
    }
    return MapperEmitter.codec(attribute)
        .check(position, get(attribute), required, constants.ofCodec(attribute));
  }

  /** Tells whether a column is the whole key, which a flush has given its value before. */
  private boolean isKey(ColumnLayout.Column column) {
    return entity.key() != null && column.position() == 0;
  }

  /**
   * The snapshot.
   *
   * <pre>{@code
   * static final class Snapshot extends LongEntry<Task> {
   *   private String title;
   * }
   * }</pre>
   */
  TypeSpec snapshot(boolean integerKey) {
    ClassName base = integerKey ? RuntimeTypes.LONG_ENTRY : RuntimeTypes.OBJECT_ENTRY;
    String name = entity.type().simpleName();
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Snapshot")
            .addJavadoc(
                "$L $L as last read from or written to its row.\n",
                GeneratedNames.article(name),
                GeneratedNames.spoken(name))
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(base, entity.type()));
    forEachValue(
        (column, member) -> type.addField(keptType(member), member.name(), Modifier.PRIVATE));
    return type.build();
  }

  /** Visits each attribute once, a reference at its first column. */
  private void forEachValue(BiConsumer<ColumnLayout.Column, MemberModel> action) {
    forEachColumn(
        (column, member) -> {
          if (layout.position(member) == column.position()) {
            action.accept(column, member);
          }
        });
  }

  /** Visits each attribute at each of its columns, an embedded value at the first one. */
  private void forEachColumn(BiConsumer<ColumnLayout.Column, MemberModel> action) {
    for (ColumnLayout.Column column : layout.withoutLaterParts()) {
      for (MemberModel member : column.members()) {
        if (!entity.isKeyValue(member)) {
          action.accept(column, member);
        }
      }
    }
  }

  private static TypeName keptType(MemberModel member) {
    return member instanceof AttributeModel attribute
        ? MapperEmitter.codec(attribute).keptType()
        : member.type();
  }

  private CodeBlock kept(MemberModel member) {
    return member instanceof AttributeModel attribute
        ? MapperEmitter.codec(attribute).kept(get(member), constants.ofCodec(attribute))
        : EmbeddedCalls.copyOf(member, get(member), "");
  }

  private CodeBlock compared(MemberModel member) {
    return member instanceof AttributeModel attribute
        ? MapperEmitter.codec(attribute).compared(get(member), constants.ofCodec(attribute))
        : get(member);
  }

  private CodeBlock restored(MemberModel member, CodeBlock kept) {
    return member instanceof AttributeModel attribute
        ? MapperEmitter.codec(attribute).restored(kept, constants.ofCodec(attribute))
        : EmbeddedCalls.copyOf(member, kept, "");
  }

  private CodeBlock get(MemberModel member) {
    return access.get(member);
  }

  private ClassName snapshotType() {
    return GeneratedNames.mapper(entity.type()).nestedClass("Snapshot");
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
