package dev.cinnabar.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Conversion;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads attributes that are stored as arrays of the database: {@code @SqlArray}. */
final class SqlArrayScanner {

  private static final Set<String> ELEMENTS =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.String",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.util.UUID");

  private final Scope scope;

  SqlArrayScanner(Scope scope) {
    this.scope = scope;
  }

  /** Returns how an attribute becomes an array; null where it cannot, which is reported. */
  @Nullable Conversion find(Member member) {
    TypeMirror element = element(member.mirror());
    TypeElement type = element == null ? null : Scope.classOf(element);
    if (element != null && type != null) {
      boolean list = member.mirror().getKind() == TypeKind.DECLARED;
      if (ELEMENTS.contains(type.getQualifiedName().toString())) {
        return new Conversion.SqlArray(TypeName.get(element), null, list);
      }
      if (isByName(type)) {
        List<String> constants = ColumnScanner.constantsOf(type);
        return new Conversion.SqlArray(TypeName.get(element), constants, list);
      }
    }
    scope.report(
        ProblemCode.ARRAY_TYPE_UNSUPPORTED,
        member.origin().at("SqlArray"),
        "%s cannot be stored as an array".formatted(member.shownType()),
        element != null && element.getKind().isPrimitive()
            ? "Use an array of objects, as in Long[], or a List"
            : "Use a List or an array of text, numbers, truth values, UUIDs or enums, or @Json");
    return null;
  }

  private boolean isByName(TypeElement type) {
    return type.getKind() == ElementKind.ENUM
        && ClassScanner.isReachable(type)
        && scope.isVisible(type)
        && !ColumnScanner.constantsOf(type).isEmpty()
        && type.getEnclosedElements().stream()
            .noneMatch(field -> Annotation.find(field, Jpa.ENUMERATED_VALUE).isPresent());
  }

  private static @Nullable TypeMirror element(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return ((ArrayType) type).getComponentType();
    }
    TypeElement declared = Scope.classOf(type);
    if (declared == null || !declared.getQualifiedName().contentEquals("java.util.List")) {
      return null;
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return arguments.size() == 1 ? arguments.get(0) : null;
  }
}
