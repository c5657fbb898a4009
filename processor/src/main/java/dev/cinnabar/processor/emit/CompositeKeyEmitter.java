package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.CompositeKeyModel;
import dev.cinnabar.processor.model.CompositeKeyModel.Part;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.ToOneModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes what a mapper has for a key of several columns. */
final class CompositeKeyEmitter {

  private final ClassName entity;
  private final CompositeKeyModel key;
  private final Access access;
  private final ConstantNames constants;
  private final String entityVariable;
  private final String variable;
  private final Access keyAccess;

  CompositeKeyEmitter(
      ClassName entity, CompositeKeyModel key, Access access, ConstantNames constants) {
    this.entity = entity;
    this.key = key;
    this.access = access;
    this.constants = constants;
    this.entityVariable = GeneratedNames.variable(entity);
    String name = GeneratedNames.variable(key.type());
    this.variable = name.equals("entity") ? "value" : name;
    this.keyAccess = new Access(key.type(), variable);
  }

  /**
   * The parts of the key.
   *
   * <pre>{@code
   * private static final KeyPart<OrderLine, OrderLineId, Integer> LINE_NO_PART =
   *     KeyPart.of(
   *         1, ValueType.INTEGER, OrderLine::getLineNo, OrderLine::setLineNo, OrderLineId::lineNo);
   * }</pre>
   */
  List<FieldSpec> constants() {
    List<FieldSpec> fields = new ArrayList<>();
    for (int position = 0; position < key.parts().size(); position++) {
      fields.add(constant(key.parts().get(position), position));
    }
    return fields;
  }

  private FieldSpec constant(Part part, int position) {
    TypeName type =
        ParameterizedTypeName.get(RuntimeTypes.KEY_PART, entity, key.type(), part.type().box());
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$L", position));
    arguments.add(Objects.requireNonNull(part.codec(), "codec").valueType());
    String factory;
    if (key.embedded() != null) {
      factory = "embedded";
      arguments.add(access.getter(key.embedded()));
    } else if (part.member() instanceof ToOneModel toOne) {
      factory = "reference";
      arguments.add(CodeBlock.of("$L", constants.of(toOne)));
    } else {
      factory = "of";
      arguments.add(access.getter(part.member()));
      if (Access.isSettable(part.member())) {
        arguments.add(access.setter(part.member()));
      }
    }
    arguments.add(keyAccess.getter(part.access()));
    CodeBlock method = CodeBlock.of("$T.$L", RuntimeTypes.KEY_PART, factory);
    return FieldSpec.builder(type, constants.ofPart(part.member()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("\n$>$>$L$<$<", Layout.call(method, arguments, 6))
        .build();
  }

  /** {@code List.of(ORDER_ID_PART, LINE_NO_PART)}. */
  CodeBlock list() {
    List<CodeBlock> names = new ArrayList<>();
    key.parts().forEach(part -> names.add(CodeBlock.of("$L", constants.ofPart(part.member()))));
    return Layout.call(CodeBlock.of("$T.of", List.class), names, 8);
  }

  /** Returns the base class of the mapper. */
  ClassName base() {
    return key.embedded() == null
        ? RuntimeTypes.COMPOSITE_KEY_MAPPER
        : RuntimeTypes.EMBEDDED_KEY_MAPPER;
  }

  /** Tells whether an attribute is one of the key object. */
  boolean isEmbedded(AttributeModel attribute) {
    return key.embedded() != null && key.has(attribute);
  }

  /** Returns the methods that make key objects and give them to entities. */
  List<MethodSpec> methods() {
    EmbeddedModel holder = key.embedded();
    return holder != null && Access.isSettable(holder)
        ? List.of(newKey(), setKey(holder))
        : List.of(newKey());
  }

  /** {@code line.id = key;}. */
  private MethodSpec setKey(EmbeddedModel embedded) {
    return MethodSpec.methodBuilder("setKey")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(entity, entityVariable)
        .addParameter(key.type(), "key")
        .addStatement(access.set(embedded, CodeBlock.of("key")))
        .build();
  }

  /**
   * What makes a key object.
   *
   * <pre>{@code
   * protected OrderLineId newKey(CompositeKey key) {
   *   return new OrderLineId(ORDER_ID_PART.of(key), LINE_NO_PART.of(key));
   * }
   * }</pre>
   */
  private MethodSpec newKey() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("newKey")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(key.type())
            .addParameter(RuntimeTypes.COMPOSITE_KEY, "key");
    if (!key.arguments().isEmpty()) {
      List<CodeBlock> arguments = new ArrayList<>();
      key.arguments().forEach(name -> arguments.add(valueOf(key.part(name))));
      CodeBlock made =
          Layout.call(CodeBlock.of("new $T", key.type()), arguments, 4 + "return ;".length());
      return method.addCode("return $L;\n", made).build();
    }
    method.addStatement("$T $L = new $T()", key.type(), variable, key.type());
    for (Part part : key.parts()) {
      method.addStatement(keyAccess.set(part.access(), valueOf(part)));
    }
    return method.addStatement("return $L", variable).build();
  }

  /** {@code LINE_NO_PART.of(key)}. */
  private CodeBlock valueOf(Part part) {
    return CodeBlock.of("$L.of(key)", constants.ofPart(part.member()));
  }
}
