package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.AccessModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** A class of keys, as a mapper in the entity's package sees it. */
final class KeyClass {

  private final Scope scope;
  private final TypeElement type;
  private final Map<String, VariableElement> fields = new LinkedHashMap<>();
  private final List<ExecutableElement> methods = new ArrayList<>();

  KeyClass(Scope scope, TypeElement type) {
    this.scope = scope;
    this.type = type;
    for (TypeElement each = type; each != null; each = Scope.superclassOf(each)) {
      if (!each.getQualifiedName().contentEquals("java.lang.Object")) {
        methods.addAll(ElementFilter.methodsIn(each.getEnclosedElements()));
        ElementFilter.fieldsIn(each.getEnclosedElements()).stream()
            .filter(KeyClass::isState)
            .forEach(field -> fields.putIfAbsent(field.getSimpleName().toString(), field));
      }
    }
  }

  private static boolean isState(VariableElement field) {
    return !field.getModifiers().contains(Modifier.STATIC)
        && !field.getModifiers().contains(Modifier.TRANSIENT)
        && Annotation.find(field, Jpa.PACKAGE + "Transient").isEmpty();
  }

  TypeElement type() {
    return type;
  }

  String name() {
    return Scope.nameOf(type);
  }

  /** Returns the attributes with their types. */
  Map<String, TypeMirror> attributes() {
    Map<String, TypeMirror> attributes = new LinkedHashMap<>();
    fields.forEach((name, field) -> attributes.put(name, field.asType()));
    return attributes;
  }

  /** Returns what keeps it from being a key at all, as a clause. */
  Optional<String> obstacle() {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      return Optional.of("it is neither a class nor a record");
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of("it has type parameters");
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("it is abstract");
    }
    if (type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("it is an inner class");
    }
    boolean visible = ClassScanner.isReachable(type) && scope.isVisible(type);
    return visible ? Optional.empty() : Optional.of("the mapper cannot see it");
  }

  /** Returns how an attribute is read, and set where it can be; null where it cannot be read. */
  @Nullable AccessModel access(String attribute) {
    VariableElement field = fields.get(attribute);
    if (field != null && type.getKind() == ElementKind.CLASS && scope.isVisible(field)) {
      return new AccessModel.Field(attribute);
    }
    String capitalized =
        attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    for (String name : List.of(attribute, "get" + capitalized, "is" + capitalized)) {
      for (ExecutableElement method : methods) {
        if (method.getSimpleName().contentEquals(name)
            && method.getParameters().isEmpty()
            && isUsable(method)
            && field != null
            && isSame(method.getReturnType(), field.asType())) {
          return new AccessModel.Accessors(name, "set" + capitalized);
        }
      }
    }
    return null;
  }

  /** Returns the names of the parameters of a constructor that takes all attributes. */
  Optional<List<String>> arguments() {
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      List<String> names = new ArrayList<>();
      for (VariableElement parameter : constructor.getParameters()) {
        String name = parameter.getSimpleName().toString();
        VariableElement field = fields.get(name);
        if (field != null && isSame(field.asType(), parameter.asType())) {
          names.add(name);
        }
      }
      Set<String> distinct = new HashSet<>(names);
      if (scope.isVisible(constructor)
          && !names.isEmpty()
          && distinct.equals(fields.keySet())
          && names.size() == constructor.getParameters().size()
          && constructor.getThrownTypes().isEmpty()) {
        return Optional.of(names);
      }
    }
    return Optional.empty();
  }

  /** Tells whether an instance can be made without its attributes and be given them then. */
  boolean isSettable() {
    boolean constructor =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(one -> one.getParameters().isEmpty() && scope.isVisible(one));
    return constructor && fields.keySet().stream().allMatch(this::isSettable);
  }

  private boolean isSettable(String attribute) {
    VariableElement field = fields.get(attribute);
    if (field == null) {
      return false;
    }
    if (access(attribute) instanceof AccessModel.Field) {
      return !field.getModifiers().contains(Modifier.FINAL);
    }
    String setter =
        "set" + attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
    return methods.stream()
        .anyMatch(
            method ->
                method.getSimpleName().contentEquals(setter)
                    && method.getParameters().size() == 1
                    && isUsable(method)
                    && isSame(method.getParameters().get(0).asType(), field.asType()));
  }

  boolean hasEquality() {
    boolean equals =
        methods.stream()
            .anyMatch(
                method ->
                    method.getSimpleName().contentEquals("equals")
                        && method.getParameters().size() == 1
                        && method.getReturnType().getKind() == TypeKind.BOOLEAN);
    boolean hashCode =
        methods.stream()
            .anyMatch(
                method ->
                    method.getSimpleName().contentEquals("hashCode")
                        && method.getParameters().isEmpty());
    return equals && hashCode;
  }

  private boolean isUsable(Element method) {
    return scope.isVisible(method) && !method.getModifiers().contains(Modifier.STATIC);
  }

  private boolean isSame(TypeMirror one, TypeMirror other) {
    return scope.types().isSameType(one, other);
  }
}
