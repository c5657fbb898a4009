package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * How an embedded value is made of its attributes: by the constructor of a record or another that
 * takes them all, or by the one without parameters and then one by one, where all can be set.
 */
final class Construction {

  private final AccessScanner accessScanner;
  private final List<String> arguments;

  private Construction(AccessScanner accessScanner, List<String> arguments) {
    this.accessScanner = accessScanner;
    this.arguments = arguments;
  }

  /** Chooses for an embeddable; where there is no way it is reported. */
  static Construction of(Scope scope, List<Member> members) {
    TypeElement type = scope.entity();
    boolean fixed =
        members.stream().anyMatch(one -> one.element().getModifiers().contains(Modifier.FINAL));
    AccessScanner accesses = new AccessScanner(scope, Method.of(scope), members);
    boolean fillable = type.getKind() == ElementKind.CLASS && !fixed && hasEmptyConstructor(scope);
    if (fillable && members.stream().noneMatch(accesses::needsConstructor)) {
      return new Construction(accesses, List.of());
    }
    Optional<List<String>> arguments =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> isUsable(constructor, scope))
            .filter(constructor -> takes(constructor, members, scope))
            .map(Construction::names)
            .findFirst();
    if (arguments.isEmpty() && fillable) {
      return new Construction(accesses, List.of());
    }
    if (arguments.isEmpty() && !members.isEmpty()) {
      String name = type.getSimpleName().toString();
      scope.report(
          ProblemCode.NO_USABLE_CONSTRUCTOR,
          Scope.originOf(type),
          "its mapper can call no constructor that takes all attributes by their names"
              + (fixed ? "" : ", and none without parameters"),
          fixed
              ? "Add one, or remove 'final' from the attributes and add 'protected %s() {}'"
                  .formatted(name)
              : "Add 'protected %s() {}', which may throw no exceptions".formatted(name));
    }
    return new Construction(
        accesses, arguments.orElseGet(() -> members.stream().map(Member::name).toList()));
  }

  /** Returns the names of the attributes in the order in which the constructor takes them. */
  List<String> arguments() {
    return arguments;
  }

  /** Returns the access to an attribute; where there is none it is reported. */
  AccessModel access(Member member) {
    return arguments.isEmpty() ? accessScanner.access(member) : accessScanner.complete(member);
  }

  private static boolean hasEmptyConstructor(Scope scope) {
    return ElementFilter.constructorsIn(scope.entity().getEnclosedElements()).stream()
        .anyMatch(one -> one.getParameters().isEmpty() && isUsable(one, scope));
  }

  private static boolean isUsable(ExecutableElement constructor, Scope scope) {
    return scope.isVisible(constructor) && constructor.getThrownTypes().isEmpty();
  }

  private static boolean takes(ExecutableElement constructor, List<Member> members, Scope scope) {
    if (constructor.getParameters().size() != members.size()) {
      return false;
    }
    Set<String> given = new HashSet<>(names(constructor));
    return given.equals(members.stream().map(Member::name).collect(Collectors.toSet()))
        && members.stream()
            .allMatch(
                member ->
                    scope
                        .types()
                        .isSameType(
                            parameter(constructor, member.name()).asType(), member.mirror()));
  }

  private static VariableElement parameter(ExecutableElement constructor, String name) {
    return constructor.getParameters().stream()
        .filter(one -> one.getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(ExecutableElement constructor) {
    return constructor.getParameters().stream()
        .map(Element::getSimpleName)
        .map(Object::toString)
        .toList();
  }
}
