package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.StubMethod;
import dev.cinnabar.processor.model.StubModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the stub of an entity: a subclass that loads its row when it is first used. */
final class StubEmitter {

  private final ClassName entity;
  private final StubModel.Possible model;
  private final ClassName stub;

  StubEmitter(EntityModel entity, StubModel.Possible model) {
    this.entity = entity.type();
    this.model = model;
    this.stub = GeneratedNames.stub(entity.type());
  }

  /**
   * The stub.
   *
   * <pre>{@code
   * final class TaskStub extends Task implements Stub {
   *   private final Lazy lazy;
   *   …
   * }
   * }</pre>
   */
  SourceFile emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(stub)
            .addJavadoc(
                "$L {@link $T} that loads its row when it is first used.\n",
                GeneratedNames.article(entity.simpleName()),
                entity)
            .addModifiers(Modifier.FINAL)
            .superclass(entity)
            .addSuperinterface(RuntimeTypes.STUB)
            .alwaysQualify(model.inheritedTypes().toArray(new String[0]));
    addFields(type);
    type.addMethod(constructor()).addMethod(lazy());
    model.methods().forEach(method -> type.addMethod(override(method)));
    type.addMethod(text());
    return SourceFile.of(stub, entity, type.build());
  }

  private void addFields(TypeSpec.Builder type) {
    if (model.serializable()) {
      type.addField(
          FieldSpec.builder(
                  TypeName.LONG,
                  "serialVersionUID",
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer("1L")
              .build());
      type.addField(
          RuntimeTypes.LAZY, "lazy", Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT);
    } else {
      type.addField(RuntimeTypes.LAZY, "lazy", Modifier.PRIVATE, Modifier.FINAL);
    }
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(RuntimeTypes.LAZY, "lazy")
        .addStatement("this.lazy = lazy")
        .build();
  }

  private MethodSpec lazy() {
    return MethodSpec.methodBuilder("lazy")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.LAZY)
        .addStatement("return lazy")
        .build();
  }

  /**
   * A method that loads.
   *
   * <pre>{@code
   * public String getTitle() {
   *   Lazy.load(lazy);
   *   return super.getTitle();
   * }
   * }</pre>
   */
  private static MethodSpec override(StubMethod method) {
    MethodSpec.Builder override =
        MethodSpec.methodBuilder(method.name()).addAnnotation(Override.class);
    if (method.deprecated()) {
      override.addAnnotation(Deprecated.class);
    }
    switch (method.visibility()) {
      case PUBLIC -> override.addModifiers(Modifier.PUBLIC);
      case PROTECTED -> override.addModifiers(Modifier.PROTECTED);
      case PACKAGE -> {}
    }
    override
        .addTypeVariables(method.typeParameters())
        .returns(method.returnType())
        .addExceptions(method.exceptions())
        .varargs(method.varargs());
    List<CodeBlock> arguments = new ArrayList<>();
    for (StubMethod.Parameter parameter : method.parameters()) {
      String name = parameter.name().equals("lazy") ? "lazy_" : parameter.name();
      override.addParameter(parameter.type(), name);
      arguments.add(CodeBlock.of("$L", name));
    }
    String load =
        switch (method.need()) {
          case ROW -> "load";
          case RELATIONSHIP -> "loadRelationship";
          case WHOLE_ROW -> "loadWhole";
        };
    if (method.group() == null) {
      override.addStatement("$T.$L(lazy)", RuntimeTypes.LAZY, load);
    } else {
      override.addStatement(
          "$T.loadGroup(lazy, $L)", RuntimeTypes.LAZY, Text.literal(method.group()));
    }
    return override
        .addStatement(
            "$Lsuper.$L($L)",
            method.returnType().equals(TypeName.VOID) ? "" : "return ",
            method.name(),
            CodeBlock.join(arguments, ", "))
        .build();
  }

  private static MethodSpec text() {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $T.toString(lazy, super::toString)", RuntimeTypes.LAZY)
        .build();
  }
}
