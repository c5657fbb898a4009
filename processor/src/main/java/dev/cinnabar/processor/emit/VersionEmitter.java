package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods of a mapper that count the changes of a row. */
final class VersionEmitter {

  private final ClassName entity;
  private final String variable;
  private final AttributeModel version;
  private final Access access;

  VersionEmitter(ClassName entity, String variable, AttributeModel version) {
    this.entity = entity;
    this.variable = variable;
    this.version = version;
    this.access = new Access(entity, variable);
  }

  List<MethodSpec> methods() {
    return List.of(startVersion(), clearVersion(), advanceVersion(), bindVersion());
  }

  /** {@code account.version = 0;} or {@code account.changed = Version.instant(6);}. */
  private MethodSpec startVersion() {
    CodeBlock first =
        isTime()
            ? CodeBlock.of(
                "$T.$L($L)",
                RuntimeTypes.VERSION,
                isInstant() ? "instant" : "localDateTime",
                digits())
            : zero();
    return assignment("startVersion", "first", first);
  }

  /** {@code account.version = null;}. */
  private MethodSpec clearVersion() {
    return assignment(
        "clearVersion", "none", version.type().isPrimitive() ? zero() : CodeBlock.of("null"));
  }

  private MethodSpec assignment(String name, String local, CodeBlock value) {
    MethodSpec.Builder method = method(name).addParameter(entity, variable);
    if (version.access() instanceof AccessModel.Accessors accessors && accessors.overloaded()) {
      method.addStatement("$T $L = $L", version.type(), local, value);
      return method.addStatement(access.set(version, CodeBlock.of(local))).build();
    }
    return method.addStatement(access.set(version, value)).build();
  }

  /** {@code account.version = Version.next(snapshot.version);}. */
  private MethodSpec advanceVersion() {
    CodeBlock digits = isTime() ? CodeBlock.of(", $L", digits()) : CodeBlock.of("");
    CodeBlock next =
        CodeBlock.of("$T.next(snapshot.$L$L)", RuntimeTypes.VERSION, version.name(), digits);
    return method("advanceVersion")
        .addParameter(entity, variable)
        .addParameter(snapshot(), "snapshot")
        .addStatement(access.set(version, next))
        .build();
  }

  /** {@code binder.setInt(snapshot.version);}. */
  private MethodSpec bindVersion() {
    CodeBlock value = CodeBlock.of("snapshot.$L", version.name());
    return method("bindVersion")
        .addParameter(snapshot(), "snapshot")
        .addParameter(RuntimeTypes.BINDER, "binder")
        .addStatement(MapperEmitter.codec(version).bind(value, ""))
        .build();
  }

  private CodeBlock zero() {
    TypeName number = version.type().box();
    if (number.equals(TypeName.SHORT.box())) {
      return CodeBlock.of("$T.firstShort()", RuntimeTypes.VERSION);
    }
    return CodeBlock.of(number.equals(TypeName.LONG.box()) ? "0L" : "0");
  }

  private boolean isTime() {
    return !version.type().isPrimitive() && !version.type().isBoxedPrimitive();
  }

  private boolean isInstant() {
    return version.type().equals(ClassName.get("java.time", "Instant"));
  }

  private int digits() {
    return version.storage().digitsOfSecond();
  }

  private ClassName snapshot() {
    return GeneratedNames.mapper(entity).nestedClass("Snapshot");
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
