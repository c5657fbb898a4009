package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.EmbeddableModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.MemberModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the mapper of an embeddable, which the mappers of entities use. */
public final class EmbeddableEmitter {

  private final EmbeddableModel embeddable;
  private final ClassName type;
  private final ClassName mapper;
  private final String variable;
  private final ConstantNames constants;

  private EmbeddableEmitter(EmbeddableModel embeddable) {
    this.embeddable = embeddable;
    this.type = embeddable.type();
    this.mapper = GeneratedNames.mapper(type);
    this.variable = GeneratedNames.variable(type);
    this.constants = new ConstantNames(embeddable);
  }

  /**
   * Returns the files for an embeddable: its columns as queries name them and its mapper. Of a
   * broken one there is no mapper, and the entities that embed it have none either.
   */
  public static List<SourceFile> emit(EmbeddableModel embeddable) {
    List<SourceFile> files = new ArrayList<>();
    files.add(new ColumnsEmitter(embeddable).emit());
    if (!embeddable.broken()) {
      files.add(new EmbeddableEmitter(embeddable).mapper());
    }
    return files;
  }

  /**
   * The mapper.
   *
   * <pre>{@code
   * public final class AddressMapper extends EmbeddableMapper<Address> {
   *   public static final AddressMapper INSTANCE = new AddressMapper();
   *   …
   * }
   * }</pre>
   */
  private SourceFile mapper() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(mapper)
            .addJavadoc("Maps {@link $T} to columns of what embeds it.\n", type)
            .addModifiers(Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.EMBEDDABLE_MAPPER, type));
    visibility().forEach(spec::addModifiers);
    for (MemberModel member : embeddable.members()) {
      if (member instanceof AttributeModel attribute) {
        MapperEmitter.codec(attribute)
            .constant()
            .ifPresent(
                constant ->
                    spec.addField(MapperEmitter.codecConstant(constants.of(member), constant)));
      }
    }
    FieldSpec.Builder instance =
        FieldSpec.builder(mapper, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The only one.\n")
            .initializer("new $T()", mapper);
    visibility().forEach(instance::addModifiers);
    spec.addField(instance.build());
    spec.addMethod(constructor()).addMethod(read());
    if (!isImmutable(embeddable)) {
      spec.addMethod(copy());
    }
    spec.addMethod(compare()).addMethod(replace()).addMethod(bind());
    validate().ifPresent(spec::addMethod);
    return SourceFile.of(mapper, type, spec.build());
  }

  /** Entities in other packages use the mapper of a class that they can name. */
  private List<Modifier> visibility() {
    return embeddable.published() ? List.of(Modifier.PUBLIC) : List.of();
  }

  /** {@code super(SqlType.varchar(100), SqlType.INTEGER);}. */
  private MethodSpec constructor() {
    List<CodeBlock> types =
        embeddable.parts().stream()
            .map(part -> MapperEmitter.codec(part.attribute()).sqlType())
            .toList();
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addCode("$L;\n", Layout.call(CodeBlock.of("super"), types, 5))
        .build();
  }

  /**
   * The reading of a value.
   *
   * <pre>{@code
   * Address address = new Address();
   * address.street = row.getString(at);
   * address.city = row.required(row.getString(at + 1));
   * return address;
   * }</pre>
   */
  private MethodSpec read() {
    MethodSpec.Builder method =
        method("readValue")
            .returns(type)
            .addParameter(RuntimeTypes.ROW, "row")
            .addParameter(TypeName.INT, "at");
    List<CodeBlock> values = new ArrayList<>();
    forEach((column, member) -> values.add(reading(column, member)));
    if (embeddable.isComplete()) {
      return method.addCode("return $L;\n", construction(values)).build();
    }
    method.addStatement("$T $L = new $T()", type, variable, type);
    Access access = new Access(type, variable);
    for (int i = 0; i < values.size(); i++) {
      method.addStatement(access.set(embeddable.members().get(i), values.get(i)));
    }
    return method.addStatement("return $L", variable).build();
  }

  private CodeBlock reading(int column, MemberModel member) {
    if (member instanceof EmbeddedModel embedded) {
      return EmbeddedCalls.read(embedded, at(column));
    }
    AttributeModel attribute = (AttributeModel) member;
    Codec codec = MapperEmitter.codec(attribute);
    CodeBlock value = codec.read(at(column), constants.of(member));
    return isRequired(attribute) && codec.readsNull()
        ? CodeBlock.of("row.required($L)", value)
        : value;
  }

  /** {@code new Address(…)} with the values of all attributes, given in the order of columns. */
  private CodeBlock construction(List<CodeBlock> values) {
    List<String> names = embeddable.members().stream().map(MemberModel::name).toList();
    List<CodeBlock> arguments =
        embeddable.arguments().stream().map(name -> values.get(names.indexOf(name))).toList();
    return Layout.call(CodeBlock.of("new $T", type), arguments, 12);
  }

  /** Tells whether a value is its own copy. */
  private static boolean isImmutable(EmbeddableModel embeddable) {
    CodeBlock value = CodeBlock.of("value");
    return embeddable.isComplete()
        && embeddable.members().stream()
            .allMatch(
                member ->
                    member instanceof EmbeddedModel embedded
                        ? isImmutable(embedded.embeddable())
                        : EmbeddedCalls.copyOf(member, value, "").equals(value));
  }

  /** {@code copy.street = address.street;}. */
  private MethodSpec copy() {
    MethodSpec.Builder method = method("copyValue").returns(type).addParameter(type, variable);
    Access from = new Access(type, variable);
    if (embeddable.isComplete()) {
      List<CodeBlock> values = new ArrayList<>();
      forEach((column, member) -> values.add(copyOf(member, from)));
      return method.addCode("return $L;\n", construction(values)).build();
    }
    method.addStatement("$T copy = new $T()", type, type);
    Access to = new Access(type, "copy");
    forEach((column, member) -> method.addStatement(to.set(member, copyOf(member, from))));
    return method.addStatement("return copy").build();
  }

  /** {@code changes.compare(at + 1, now.city, before.city);}. */
  private MethodSpec compare() {
    MethodSpec.Builder method =
        method("compareValues")
            .addParameter(TypeName.INT, "at")
            .addParameter(type, "now")
            .addParameter(type, "before")
            .addParameter(RuntimeTypes.CHANGES, "changes");
    Access now = new Access(type, "now");
    Access before = new Access(type, "before");
    forEach(
        (column, member) ->
            method.addStatement(
                member instanceof EmbeddedModel embedded
                    ? EmbeddedCalls.compare(
                        embedded, at(column), now.get(member), before.get(member))
                    : CodeBlock.of(
                        "changes.compare($L, $L, $L)",
                        at(column),
                        compared(member, now),
                        compared(member, before))));
    return method.build();
  }

  /**
   * A copy with one column from another value.
   *
   * <pre>{@code
   * Address copy = copyValue(address);
   * switch (column) {
   *   case 0 -> copy.street = other.street;
   *   …
   * }
   * return copy;
   * }</pre>
   */
  private MethodSpec replace() {
    MethodSpec.Builder method =
        method("replace")
            .returns(type)
            .addParameter(type, variable)
            .addParameter(TypeName.INT, "column")
            .addParameter(type, "other");
    Access own = new Access(type, variable);
    Access other = new Access(type, "other");
    Access copy = new Access(type, "copy");
    if (embeddable.isComplete()) {
      List<CodeBlock> values = new ArrayList<>();
      forEach((column, member) -> values.add(choice(column, member, own, other)));
      return method.addCode("return $L;\n", construction(values)).build();
    }
    method.addStatement("$T copy = copyValue($L)", type, variable);
    List<CodeBlock> cases = new ArrayList<>();
    forEach(
        (column, member) -> {
          CodeBlock value =
              member instanceof EmbeddedModel embedded
                  ? EmbeddedCalls.restore(embedded, copy.get(member), column, other.get(member))
                  : copyOf(member, other);
          cases.add(Cases.of(column, width(member), copy.setLong(member, value, 10)));
        });
    return method.addCode(Cases.over(cases)).addStatement("return copy").build();
  }

  /** {@code column == 1 ? other.city() : address.city()}. */
  private CodeBlock choice(int column, MemberModel member, Access own, Access other) {
    return member instanceof EmbeddedModel embedded
        ? EmbeddedCalls.restore(embedded, own.get(member), column, other.get(member))
        : CodeBlock.of("column == $L ? $L : $L", column, copyOf(member, other), own.get(member));
  }

  /** {@code case 1 -> binder.setString(address.city);}. */
  private MethodSpec bind() {
    MethodSpec.Builder method =
        method("bindValue")
            .addParameter(type, variable)
            .addParameter(TypeName.INT, "column")
            .addParameter(RuntimeTypes.BINDER, "binder");
    Access access = new Access(type, variable);
    List<CodeBlock> cases = new ArrayList<>();
    forEach(
        (column, member) ->
            cases.add(
                Cases.of(
                    column,
                    width(member),
                    member instanceof EmbeddedModel embedded
                        ? EmbeddedCalls.bind(embedded, access.get(member), column)
                        : MapperEmitter.codec((AttributeModel) member)
                            .bind(access.get(member), constants.of(member)))));
    return method.addCode(Cases.over(cases)).build();
  }

  /** {@code check.text(at + 1, address.city);}. */
  private Optional<MethodSpec> validate() {
    MethodSpec.Builder method =
        method("validateValue")
            .addParameter(TypeName.INT, "at")
            .addParameter(type, variable)
            .addParameter(RuntimeTypes.CHECK, "check");
    Access access = new Access(type, variable);
    List<CodeBlock> checks = new ArrayList<>();
    forEach(
        (column, member) -> {
          if (member instanceof EmbeddedModel embedded) {
            checks.add(EmbeddedCalls.validate(embedded, at(column), access.get(member)));
          } else {
            AttributeModel attribute = (AttributeModel) member;
            Codec codec = MapperEmitter.codec(attribute);
            codec
                .check(at(column), access.get(member), isRequired(attribute), constants.of(member))
                .ifPresent(checks::add);
          }
        });
    checks.forEach(method::addStatement);
    return checks.isEmpty() ? Optional.empty() : Optional.of(method.build());
  }

  private void forEach(Visitor visitor) {
    int column = 0;
    for (MemberModel member : embeddable.members()) {
      visitor.visit(column, member);
      column += width(member);
    }
  }

  private static int width(MemberModel member) {
    return member instanceof EmbeddedModel embedded ? embedded.parts().size() : 1;
  }

  private static boolean isRequired(AttributeModel attribute) {
    return !attribute.column().nullable();
  }

  private CodeBlock copyOf(MemberModel member, Access from) {
    return EmbeddedCalls.copyOf(member, from.get(member), constants.of(member));
  }

  private CodeBlock compared(MemberModel member, Access from) {
    return MapperEmitter.codec((AttributeModel) member)
        .compared(from.get(member), constants.of(member));
  }

  private static CodeBlock at(int column) {
    return column == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", column);
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }

  private interface Visitor {
    void visit(int column, MemberModel member);
  }
}
