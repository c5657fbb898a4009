package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What is said about attributes elsewhere than at them: by a kind of column, an annotation of the
 * user's own that carries settings, and by the getters of interfaces that are mapped superclasses.
 * What stands at the attribute wins, value by value; a kind wins over an interface.
 */
final class Contributions {

  private final Map<String, Getter> getters = new LinkedHashMap<>();

  private record Getter(TypeElement declaring, List<Annotation> annotations) {}

  /** Reads the interfaces of the classes whose attributes belong to an entity. */
  Contributions(List<TypeElement> classes) {
    Set<TypeElement> interfaces = new LinkedHashSet<>();
    classes.forEach(each -> collect(each, interfaces));
    for (TypeElement each : interfaces) {
      if (Annotation.find(each, Jpa.MAPPED_SUPERCLASS).isPresent()) {
        ElementFilter.methodsIn(each.getEnclosedElements()).forEach(getter -> read(each, getter));
      }
    }
  }

  private static void collect(TypeElement type, Set<TypeElement> interfaces) {
    for (TypeMirror mirror : type.getInterfaces()) {
      TypeElement each = Scope.classOf(mirror);
      if (each != null && interfaces.add(each)) {
        collect(each, interfaces);
      }
    }
  }

  private void read(TypeElement declaring, ExecutableElement getter) {
    String attribute = MemberScanner.attributeName(getter);
    List<Annotation> annotations = withKinds(getter);
    if (!attribute.isEmpty() && annotations.stream().anyMatch(MemberScanner::isMapping)) {
      Getter present = getters.get(attribute);
      getters.put(
          attribute,
          new Getter(
              declaring, present == null ? annotations : over(present.annotations(), annotations)));
    }
  }

  /** Returns what is said about an attribute, by whatever stands at it first. */
  List<Annotation> of(String attribute, Element element) {
    List<Annotation> own = withKinds(element);
    Getter getter = getters.get(attribute);
    return getter == null ? own : over(own, getter.annotations());
  }

  private static List<Annotation> withKinds(Element element) {
    List<Annotation> own = Annotation.of(element);
    List<Annotation> all = new ArrayList<>(own);
    addKinds(element, all, new HashSet<>());
    return all.size() == own.size() ? own : over(own, all.subList(own.size(), all.size()));
  }

  /** Adds what the kinds among an element's annotations say, nearer ones first. */
  private static void addKinds(Element element, List<Annotation> found, Set<TypeElement> seen) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement kind = (TypeElement) mirror.getAnnotationType().asElement();
      if (!isMeta(kind) && seen.add(kind)) {
        for (Annotation annotation : Annotation.of(kind)) {
          if (annotation.name().equals(Jpa.COLUMN_KIND)) {
            found.add(annotation.as(Jpa.PACKAGE + "Column"));
          } else if (MemberScanner.isMapping(annotation)) {
            found.add(annotation);
          }
        }
        addKinds(kind, found, seen);
      }
    }
  }

  private static boolean isMeta(TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith(Jpa.PACKAGE) || name.startsWith(Jpa.OURS);
  }

  /** Returns annotations with the values of others where they have none. */
  private static List<Annotation> over(List<Annotation> first, List<Annotation> others) {
    Map<String, Annotation> merged = new LinkedHashMap<>();
    first.forEach(annotation -> merged.put(annotation.name(), annotation));
    others.forEach(annotation -> merged.merge(annotation.name(), annotation, Annotation::over));
    return List.copyOf(merged.values());
  }

  /** Reports each getter of an interface whose attribute no class has. */
  void check(Set<String> attributes, Scope scope) {
    getters.forEach(
        (attribute, getter) -> {
          if (!attributes.contains(attribute)) {
            String contributor = Scope.nameOf(getter.declaring());
            scope.report(
                ProblemCode.MISSING_ATTRIBUTE,
                Scope.originOf(scope.entity()),
                "%s maps an attribute '%s', which this class does not have"
                    .formatted(contributor, attribute),
                "Add a field '%s', or remove the annotations from the getter of %s"
                    .formatted(attribute, contributor));
          }
        });
  }
}
