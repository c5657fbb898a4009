package dev.cinnabar.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Conversion;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads attributes that are stored as JSON: {@code @Json}. */
final class JsonScanner {

  private static final String TYPE = "dev.cinnabar.mapping.JsonType";

  private final Scope scope;

  JsonScanner(Scope scope) {
    this.scope = scope;
  }

  /** Returns how an attribute becomes JSON; null where it cannot, which is reported. */
  @Nullable Conversion find(Member member, Annotation json) {
    if (member.type().toString().equals("java.lang.String")) {
      return new Conversion.JsonText();
    }
    Optional<CodeBlock> type =
        member.mirror().getKind().isPrimitive() ? Optional.empty() : expression(member.mirror());
    if (type.isEmpty()) {
      scope.report(
          ProblemCode.JSON_TYPE_UNSUPPORTED,
          member.origin().at("Json"),
          "the mapper cannot say what %s is to a JSON library".formatted(member.shownType()),
          "Use a class, a record, a collection or a map of types that the package can see");
      return null;
    }
    ClassName binding = binding(member, json);
    return binding == null
        ? null
        : new Conversion.Json(
            member.origin().where(),
            binding,
            type.get(),
            ConversionScanner.isImmutable(member.mirror()));
  }

  private @Nullable ClassName binding(Member member, Annotation json) {
    if (json.has("with")) {
      return usable(json.type("with"), member.origin().at("Json", "with"));
    }
    for (Element level : scope.levels()) {
      Optional<Annotation> listed = Annotation.find(level, Jpa.OURS + "JsonWith");
      if (listed.isPresent()) {
        return usable(listed.get().type("value"), member.origin().at("Json"));
      }
    }
    scope.report(
        ProblemCode.JSON_BINDING_MISSING,
        member.origin().at("Json"),
        "nothing says what converts %s to JSON".formatted(member.shownType()),
        "Put @JsonWith(JacksonBinding.class) on the package, with cinnabar-jackson in the build, or @JsonWith(GsonBinding.class) with cinnabar-gson");
    return null;
  }

  private @Nullable ClassName usable(@Nullable TypeMirror mirror, Origin origin) {
    TypeElement type = mirror == null ? null : Scope.classOf(mirror);
    if (type != null && ConverterScanner.isCreatable(scope, type)) {
      return ClassName.get(type);
    }
    scope.report(
        ProblemCode.JSON_BINDING_UNUSABLE,
        origin,
        "%s cannot be created by the mapper"
            .formatted(type == null ? "the class" : Scope.nameOf(type)),
        "Name a class with a visible constructor without parameters");
    return null;
  }

  /** {@code JsonType.generic(List.class, JsonType.of(Label.class))}; empty where there is none. */
  private Optional<CodeBlock> expression(TypeMirror type) {
    if (type.getKind() == TypeKind.WILDCARD) {
      TypeMirror bound = ((WildcardType) type).getExtendsBound();
      return bound == null ? Optional.of(of(ClassName.get(Object.class))) : expression(bound);
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return isPlain(((ArrayType) type).getComponentType())
          ? Optional.of(of(TypeName.get(type)))
          : Optional.empty();
    }
    TypeElement declared = Scope.classOf(type);
    if (declared == null || !isNameable(declared)) {
      return Optional.empty();
    }
    ClassName name = ClassName.get(declared);
    CodeBlock.Builder arguments = CodeBlock.builder();
    for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
      Optional<CodeBlock> expression = expression(argument);
      if (expression.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(", $L", expression.get());
    }
    return arguments.isEmpty()
        ? Optional.of(of(name))
        : Optional.of(
            CodeBlock.of(
                "$T.generic($T.class$L)", ClassName.bestGuess(TYPE), name, arguments.build()));
  }

  private static CodeBlock of(TypeName type) {
    return CodeBlock.of("$T.of($T.class)", ClassName.bestGuess(TYPE), type);
  }

  /** Tells whether a type has a class literal. */
  private boolean isPlain(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return isPlain(((ArrayType) type).getComponentType());
    }
    TypeElement declared = Scope.classOf(type);
    return type.getKind().isPrimitive()
        || (declared != null
            && isNameable(declared)
            && ((DeclaredType) type).getTypeArguments().isEmpty());
  }

  private boolean isNameable(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!scope.isVisible(each)) {
        return false;
      }
    }
    return true;
  }
}
