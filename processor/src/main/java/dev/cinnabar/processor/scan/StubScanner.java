package dev.cinnabar.processor.scan;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.StubMethod;
import dev.cinnabar.processor.model.StubModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Decides whether a class can have a stub, and what the stub overrides. */
final class StubScanner {

  private final Scope scope;
  private final List<Method> methods;
  private final ConstructorScanner constructors;

  StubScanner(Scope scope, List<Method> methods, ConstructorScanner constructors) {
    this.scope = scope;
    this.methods = methods;
    this.constructors = constructors;
  }

  /**
   * Reads the class.
   *
   * @param keyGetters the getters of the key, which need no row
   * @param relationshipGetters the getters of relationships
   * @param lazy the lazy columns
   */
  StubModel scan(List<Method> keyGetters, List<Method> relationshipGetters, LazyColumns lazy) {
    Optional<String> obstacle = obstacle();
    if (obstacle.isPresent()) {
      return new StubModel.Impossible(obstacle.get());
    }
    List<StubMethod> overridden = new ArrayList<>();
    for (Method method : methods) {
      if (isOverridable(method.element()) && !keyGetters.contains(method) && !isToString(method)) {
        StubMethod.Need need =
            relationshipGetters.contains(method)
                ? StubMethod.Need.RELATIONSHIP
                : lazy.isFrugal(method) ? StubMethod.Need.ROW : StubMethod.Need.WHOLE_ROW;
        overridden.add(stubMethod(method, need, lazy.groupUsedBy(method)));
      }
    }
    return new StubModel.Possible(overridden, isSerializable(), inheritedTypes());
  }

  /** Returns what makes a stub impossible, as a clause. */
  Optional<String> obstacle() {
    TypeElement type = scope.entity();
    if (Annotation.find(type, Jpa.NO_STUB).isPresent()) {
      return Optional.of("the class is marked @NoStub");
    }
    if (type.getModifiers().contains(Modifier.FINAL)) {
      return Optional.of("the class is final");
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return Optional.of("the class is sealed");
    }
    Optional<Member> constructed = constructors.constructed();
    if (constructed.isPresent()) {
      return Optional.of(
          "only its constructor sets the attribute '%s'".formatted(constructed.get().name()));
    }
    boolean constructor =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(c -> c.getParameters().isEmpty() && scope.isVisible(c));
    if (!constructor) {
      return Optional.of("the class has no constructor without parameters");
    }
    boolean keyRefers =
        new MemberScanner(scope.of(type))
            .members().stream().anyMatch(one -> one.is("Id") && one.isReference());
    if (keyRefers) {
      return Optional.of("its key holds a reference");
    }
    for (Method method : methods) {
      Set<Modifier> modifiers = method.element().getModifiers();
      if (modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.PRIVATE)) {
        continue;
      }
      if (modifiers.contains(Modifier.FINAL)) {
        return Optional.of("its method %s() is final".formatted(method.name()));
      }
      if (!isOverridable(method.element())) {
        return Optional.of(
            "its method %s() cannot be overridden from its package".formatted(method.name()));
      }
      if (method.is("lazy") && method.parameters().isEmpty()) {
        return Optional.of("its method lazy() stands in the way of the one a stub has");
      }
    }
    return Optional.empty();
  }

  private boolean isOverridable(Element method) {
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.STATIC)
        || modifiers.contains(Modifier.PRIVATE)
        || modifiers.contains(Modifier.FINAL)) {
      return false;
    }
    return modifiers.contains(Modifier.PROTECTED) || scope.isVisible(method);
  }

  private static boolean isToString(Method method) {
    return method.is("toString") && method.parameters().isEmpty();
  }

  private StubMethod stubMethod(Method method, StubMethod.Need need, @Nullable String group) {
    List<StubMethod.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      parameters.add(
          new StubMethod.Parameter(
              TypeName.get(method.parameters().get(i)),
              method.element().getParameters().get(i).getSimpleName().toString()));
    }
    return new StubMethod(
        visibility(method.element()),
        method.element().getTypeParameters().stream().map(TypeVariableName::get).toList(),
        TypeName.get(method.returned()),
        method.name(),
        parameters,
        method.element().isVarArgs(),
        method.type().getThrownTypes().stream().map(TypeName::get).toList(),
        need,
        group,
        scope.elements().isDeprecated(method.element()));
  }

  private static StubMethod.Visibility visibility(Element method) {
    if (method.getModifiers().contains(Modifier.PUBLIC)) {
      return StubMethod.Visibility.PUBLIC;
    }
    return method.getModifiers().contains(Modifier.PROTECTED)
        ? StubMethod.Visibility.PROTECTED
        : StubMethod.Visibility.PACKAGE;
  }

  private boolean isSerializable() {
    TypeElement serializable = scope.elements().getTypeElement("java.io.Serializable");
    TypeMirror type = scope.entity().asType();
    return serializable != null && scope.types().isAssignable(type, serializable.asType());
  }

  private List<String> inheritedTypes() {
    List<String> names = new ArrayList<>();
    for (TypeElement each = scope.entity(); each != null; each = Scope.superclassOf(each)) {
      for (Element member : each.getEnclosedElements()) {
        ElementKind kind = member.getKind();
        if ((kind.isClass() || kind.isInterface())
            && !member.getModifiers().contains(Modifier.PRIVATE)) {
          names.add(member.getSimpleName().toString());
        }
      }
    }
    return names;
  }
}
