package dev.cinnabar.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What the scanners of one entity share.
 *
 * @param types the compiler's types
 * @param elements the compiler's elements
 * @param naming how names are made
 * @param entity the class that is read
 * @param problems what was found wrong with it
 */
record Scope(Types types, Elements elements, Naming naming, TypeElement entity, Problems problems) {

  /** Returns the scope of another entity, whose problems are nobody's business here. */
  Scope of(TypeElement other) {
    return new Scope(types, elements, naming, other, new Problems());
  }

  /** Returns the scope of an embeddable, whose problems are problems of the entity. */
  Scope within(TypeElement embeddable) {
    return new Scope(types, elements, naming, embeddable, problems);
  }

  /** Adds a problem. */
  void report(ProblemCode code, Origin origin, String wrong, String remedy) {
    problems.add(code, origin, wrong, remedy);
  }

  /** Tells whether the mapper, which stands in the entity's package, can use the member. */
  boolean isVisible(Element member) {
    if (member.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    return member.getModifiers().contains(Modifier.PUBLIC)
        || packageOf(member).equals(packageOf(entity));
  }

  /** Returns what stands around an attribute: the class, its superclasses, package and module. */
  List<Element> levels() {
    List<Element> levels = new ArrayList<>();
    for (TypeElement each = entity; each != null; each = superclassOf(each)) {
      levels.add(each);
    }
    levels.add(packageOf(entity));
    Element module = elements.getModuleOf(entity);
    if (module != null) {
      levels.add(module);
    }
    return levels;
  }

  PackageElement packageOf(Element element) {
    return elements.getPackageOf(element);
  }

  /** Returns the class of a declared type, null for any other type. */
  static @Nullable TypeElement classOf(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? (TypeElement) ((DeclaredType) type).asElement()
        : null;
  }

  /** Returns the superclass, null above {@code Object}. */
  static @Nullable TypeElement superclassOf(TypeElement type) {
    return classOf(type.getSuperclass());
  }

  static boolean isEntity(@Nullable TypeElement type) {
    return type != null && Annotation.find(type, Jpa.ENTITY).isPresent();
  }

  static boolean isEmbeddable(@Nullable TypeElement type) {
    return type != null && Annotation.find(type, Jpa.EMBEDDABLE).isPresent();
  }

  /** Returns a class's name as messages use it: {@code Library.Book}. */
  static String nameOf(TypeElement type) {
    return String.join(".", ClassName.get(type).simpleNames());
  }

  /** Returns a type as messages show it: without packages. */
  static String shown(TypeName type) {
    return type.toString().replaceAll("\\b(?:\\p{Ll}\\w*\\.)+(?=\\p{Lu})", "");
  }

  static Origin originOf(TypeElement type) {
    return Origin.ofClass(nameOf(type), type.getQualifiedName().toString());
  }
}
