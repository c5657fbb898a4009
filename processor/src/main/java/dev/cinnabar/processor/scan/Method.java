package dev.cinnabar.processor.scan;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A method of an entity, declared or inherited, but not of {@code Object}.
 *
 * @param element the method
 * @param type its type as a member of the entity
 */
record Method(ExecutableElement element, ExecutableType type) {

  /** Returns the methods of a class, its own first, without those that others override. */
  static List<Method> of(Scope scope) {
    List<Method> methods = new ArrayList<>();
    DeclaredType type = (DeclaredType) scope.entity().asType();
    for (TypeElement each = scope.entity(); each != null; each = Scope.superclassOf(each)) {
      if (each.getQualifiedName().contentEquals("java.lang.Object")) {
        break;
      }
      for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
        boolean overridden =
            methods.stream()
                .anyMatch(one -> scope.elements().overrides(one.element, method, scope.entity()));
        if (!overridden) {
          methods.add(new Method(method, (ExecutableType) scope.types().asMemberOf(type, method)));
        }
      }
    }
    return methods;
  }

  String name() {
    return element.getSimpleName().toString();
  }

  boolean is(String name) {
    return element.getSimpleName().contentEquals(name);
  }

  TypeMirror returned() {
    return type.getReturnType();
  }

  List<? extends TypeMirror> parameters() {
    return type.getParameterTypes();
  }
}
