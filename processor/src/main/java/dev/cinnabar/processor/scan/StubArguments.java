package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Places;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Warns of the methods of an entity that are given another object of its class: that may be a stub,
 * and no override can catch a read of its fields.
 */
final class StubArguments {

  private final Scope scope;
  private final Set<String> accessors;

  /**
   * Looks at the methods of an entity.
   *
   * @param members its attributes, whose setters may have any name
   */
  StubArguments(Scope scope, List<MemberModel> members) {
    this.scope = scope;
    this.accessors =
        members.stream()
            .map(MemberModel::access)
            .filter(AccessModel.Accessors.class::isInstance)
            .map(access -> ((AccessModel.Accessors) access).setter())
            .collect(Collectors.toSet());
  }

  /** Reports the methods that the class itself declares; setters only keep what they are given. */
  void check() {
    for (ExecutableElement method : ElementFilter.methodsIn(scope.entity().getEnclosedElements())) {
      if (isEquals(method)) {
        warn(method, "the other object", "Use its getters and instanceof, not getClass()");
      } else if (!isSetter(method) && takesOwnType(method)) {
        warn(
            method, "the other " + Scope.nameOf(scope.entity()), "Use its getters, not its fields");
      }
    }
  }

  private void warn(ExecutableElement method, String other, String rule) {
    TypeElement type = scope.entity();
    String where = Scope.nameOf(type) + "." + method.getSimpleName();
    scope.report(
        ProblemCode.STUB_ARGUMENT,
        Origin.ofMember(where, type.getQualifiedName().toString(), Places.nameOf(method)),
        "%s may be a stub, whose fields are empty".formatted(other),
        "%s; then write @SuppressWarnings(\"%s\")"
            .formatted(rule, ProblemCode.STUB_ARGUMENT.title()));
  }

  private static boolean isEquals(ExecutableElement method) {
    return method.getSimpleName().contentEquals("equals")
        && method.getReturnType().getKind() == TypeKind.BOOLEAN
        && method.getParameters().size() == 1
        && method.getParameters().get(0).asType().toString().endsWith("java.lang.Object");
  }

  private boolean isSetter(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return method.getParameters().size() == 1
        && (name.startsWith("set") || accessors.contains(name));
  }

  private boolean takesOwnType(ExecutableElement method) {
    return method.getParameters().stream().map(Element::asType).anyMatch(this::isOwnType);
  }

  private boolean isOwnType(TypeMirror type) {
    return type instanceof ArrayType array
        ? isOwnType(array.getComponentType())
        : scope.entity().equals(Scope.classOf(type));
  }
}
