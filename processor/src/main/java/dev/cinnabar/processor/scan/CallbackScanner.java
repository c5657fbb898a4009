package dev.cinnabar.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.javac.Places;
import dev.cinnabar.processor.model.CallbackModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the methods of an entity that are called when something happens to its row. */
final class CallbackScanner {

  private static final Set<String> ANNOTATIONS =
      Arrays.stream(CallbackModel.Event.values())
          .map(CallbackModel.Event::name)
          .collect(Collectors.toUnmodifiableSet());

  private final Scope scope;
  private final List<CallbackModel> callbacks = new ArrayList<>();

  CallbackScanner(Scope scope) {
    this.scope = scope;
  }

  /** Tells whether an annotation says that a method is one of them. */
  static boolean isCallback(Annotation annotation) {
    return annotation.name().startsWith(Jpa.PACKAGE)
        && ANNOTATIONS.contains(annotation.simpleName());
  }

  /**
   * Returns the methods, those of superclasses first.
   *
   * @param classes the classes whose attributes belong to the entity, the topmost first
   */
  List<CallbackModel> scan(List<TypeElement> classes) {
    for (TypeElement declaring : classes) {
      for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
        for (Annotation annotation : Annotation.of(method)) {
          if (isCallback(annotation) && check(method, declaring, annotation.simpleName())) {
            add(new CallbackModel(event(annotation), method.getSimpleName().toString()));
          }
        }
      }
    }
    return callbacks;
  }

  private static CallbackModel.Event event(Annotation annotation) {
    return CallbackModel.Event.valueOf(annotation.simpleName());
  }

  /** One that overrides another is called in its place. */
  private void add(CallbackModel callback) {
    if (!callbacks.contains(callback)) {
      callbacks.add(callback);
    }
  }

  private boolean check(ExecutableElement method, TypeElement declaring, String annotation) {
    String name = method.getSimpleName().toString();
    Origin origin =
        Origin.ofMember(
                Scope.nameOf(declaring) + "." + name,
                declaring.getQualifiedName().toString(),
                Places.nameOf(method))
            .at(annotation);
    String fault = fault(method);
    if (fault != null) {
      scope.report(
          ProblemCode.CALLBACK_SIGNATURE,
          origin,
          "a method with @%s %s".formatted(annotation, fault),
          "Declare it as 'void %s()'".formatted(name));
      return false;
    }
    if (!scope.isVisible(method)) {
      scope.report(
          ProblemCode.CALLBACK_NOT_VISIBLE,
          origin,
          "the mapper in %s cannot call the method"
              .formatted(scope.packageOf(scope.entity()).getQualifiedName()),
          method.getModifiers().contains(Modifier.PRIVATE)
                  && scope.packageOf(method).equals(scope.packageOf(scope.entity()))
              ? "Remove 'private'"
              : "Make it public");
      return false;
    }
    return true;
  }

  private @Nullable String fault(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return "is called on an object and cannot be static";
    }
    if (!method.getParameters().isEmpty()) {
      return "has no parameters";
    }
    if (method.getReturnType().getKind() != TypeKind.VOID) {
      return "returns nothing";
    }
    for (TypeMirror thrown : method.getThrownTypes()) {
      if (isChecked(thrown)) {
        return "cannot throw %s, which nobody could catch"
            .formatted(Scope.shown(TypeName.get(thrown)));
      }
    }
    return null;
  }

  private boolean isChecked(TypeMirror thrown) {
    return !isA(thrown, "java.lang.RuntimeException") && !isA(thrown, "java.lang.Error");
  }

  private boolean isA(TypeMirror thrown, String type) {
    TypeElement ancestor = scope.elements().getTypeElement(type);
    return ancestor != null && scope.types().isSubtype(thrown, ancestor.asType());
  }
}
