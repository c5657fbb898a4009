package dev.cinnabar.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Conversion;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads enums whose constants are stored by a code of their own: {@code @EnumeratedValue}. */
final class EnumCodeScanner {

  private static final Set<String> TYPES =
      Set.of("java.lang.String", "java.lang.Short", "java.lang.Integer", "java.lang.Long");

  private final Scope scope;

  EnumCodeScanner(Scope scope) {
    this.scope = scope;
  }

  /** Returns how the codes of an enum are read, null where it has none. */
  @Nullable Conversion find(Member member, TypeElement type) {
    List<? extends Element> fields =
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(field -> Annotation.find(field, Jpa.ENUMERATED_VALUE).isPresent())
            .toList();
    if (fields.isEmpty()) {
      return null;
    }
    Element field = fields.get(0);
    TypeName code = TypeName.get(field.asType());
    TypeName stored = code.isPrimitive() ? code.box() : code;
    if (fields.size() > 1 || !TYPES.contains(stored.toString())) {
      report(
          member,
          fields.size() > 1
              ? "%s has two fields marked @EnumeratedValue".formatted(Scope.nameOf(type))
              : "%s.%s is %s, and a code is text or an integer"
                  .formatted(Scope.nameOf(type), field, Scope.shown(code)),
          "Mark one field of type String, short, int or long");
      return null;
    }
    Optional<CodeBlock> reading = reading(type, field);
    if (reading.isEmpty()) {
      report(
          member,
          "%s.%s holds the codes, and the mapper can see neither it nor a getter of type %s"
              .formatted(Scope.nameOf(type), field, Scope.shown(code)),
          "Remove 'private' from the field, or add the getter");
      return null;
    }
    return new Conversion.EnumCode(reading.get(), stored);
  }

  /** {@code Color::getCode} or {@code color -> color.code}. */
  private Optional<CodeBlock> reading(TypeElement type, Element field) {
    ClassName name = ClassName.get(type);
    if (scope.isVisible(field)) {
      return Optional.of(CodeBlock.of("constant -> constant.$L", field.getSimpleName()));
    }
    String code = field.getSimpleName().toString();
    String getter = "get" + code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      String called = method.getSimpleName().toString();
      if ((called.equals(getter) || called.equals(code))
          && method.getParameters().isEmpty()
          && scope.isVisible(method)
          && scope.types().isSameType(method.getReturnType(), field.asType())) {
        return Optional.of(CodeBlock.of("$T::$L", name, called));
      }
    }
    return Optional.empty();
  }

  private void report(Member member, String wrong, String remedy) {
    Origin origin = member.origin();
    scope.report(ProblemCode.ENUM_CODE_UNREADABLE, origin, wrong, remedy);
  }
}
