package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods of a mapper that handle the key. */
final class KeyEmitter {

  private final ClassName entity;
  private final String variable;
  private final AttributeModel key;
  private final boolean integer;
  private final Access access;

  KeyEmitter(ClassName entity, String variable, AttributeModel key, Codec codec) {
    this.entity = entity;
    this.variable = variable;
    this.key = key;
    this.integer = codec.keyKind() == Codec.KeyKind.INTEGER;
    this.access = new Access(entity, variable);
  }

  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    if (integer || key.type().isPrimitive()) {
      methods.add(hasKey());
    }
    methods.add(key());
    if (Access.isSettable(key)) {
      methods.add(setKey());
      methods.add(clearKey());
    }
    if (integer) {
      methods.add(box());
    }
    return methods;
  }

  /** {@code return task.id != null;}. */
  private MethodSpec hasKey() {
    return method("hasKey", Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(entity, variable)
        .addStatement("return $L != $L", access.get(key), none())
        .build();
  }

  /** {@code return task.id;}. */
  private MethodSpec key() {
    return method("key", visibility())
        .returns(integer ? TypeName.LONG : key.type().box())
        .addParameter(entity, variable)
        .addStatement("return $L", access.get(key))
        .build();
  }

  /** {@code task.id = key;}. */
  private MethodSpec setKey() {
    boolean wide = !integer || key.type().box().equals(TypeName.LONG.box());
    CodeBlock value = CodeBlock.of(wide ? "key" : "box(key)");
    return method("setKey", visibility())
        .addParameter(entity, variable)
        .addParameter(integer ? TypeName.LONG : key.type().box(), "key")
        .addStatement(access.set(key, value))
        .build();
  }

  /** {@code task.id = null;}. */
  private MethodSpec clearKey() {
    MethodSpec.Builder method = method("clearKey", Modifier.PUBLIC).addParameter(entity, variable);
    boolean byMethod = key.access() instanceof AccessModel.Accessors;
    if (byMethod && (key.type().equals(TypeName.SHORT) || key.type().equals(TypeName.CHAR))) {
      // A literal does not narrow when it is passed to a method.
      method.addStatement("$T none = 0", key.type());
      method.addStatement(access.set(key, CodeBlock.of("none")));
    } else if (key.access() instanceof AccessModel.Accessors accessors
        && accessors.overloaded()
        && !key.type().isPrimitive()) {
      method.addStatement("$T none = null", key.type());
      method.addStatement(access.set(key, CodeBlock.of("none")));
    } else {
      method.addStatement(access.set(key, none()));
    }
    return method.build();
  }

  /** {@code return Math.toIntExact(key);}. */
  private MethodSpec box() {
    MethodSpec.Builder method =
        method("box", Modifier.PUBLIC).returns(key.type().box()).addParameter(TypeName.LONG, "key");
    if (key.type().box().equals(TypeName.INT.box())) {
      method.addStatement("return $T.toIntExact(key)", Math.class);
    } else if (key.type().box().equals(TypeName.SHORT.box())) {
      method.addStatement("return toShortExact(key)");
    } else {
      method.addStatement("return key");
    }
    return method.build();
  }

  private CodeBlock none() {
    return CodeBlock.of(key.type().isPrimitive() ? "0" : "null");
  }

  private Modifier visibility() {
    return integer ? Modifier.PUBLIC : Modifier.PROTECTED;
  }

  private static MethodSpec.Builder method(String name, Modifier visibility) {
    return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(visibility);
  }
}
