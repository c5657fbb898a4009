package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.javac.Places;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the attributes of an entity: its own and those of its mapped superclasses. */
final class MemberScanner {

  private final Scope scope;
  private final DeclaredType type;
  private final boolean property;
  private final Overrides overrides;
  private final Contributions contributions;

  MemberScanner(Scope scope) {
    this.scope = scope;
    this.type = (DeclaredType) scope.entity().asType();
    this.property = isPropertyAccess();
    this.overrides = inherited();
    this.contributions = new Contributions(mappedClasses());
  }

  /** Returns the attributes in the order of declaration, those of superclasses first. */
  List<Member> members() {
    List<Member> members = new ArrayList<>();
    for (TypeElement declaring : mappedClasses()) {
      for (Element element : declaring.getEnclosedElements()) {
        if (element.getKind() == ElementKind.FIELD) {
          field(element, declaring).map(this::overridden).ifPresent(members::add);
        } else if (element.getKind() == ElementKind.METHOD
            && declaring.getKind() != ElementKind.RECORD) {
          method((ExecutableElement) element, declaring)
              .map(this::overridden)
              .ifPresent(members::add);
        }
      }
    }
    return members;
  }

  /** Returns the classes whose attributes belong to the entity, the topmost first. */
  List<TypeElement> mappedClasses() {
    List<TypeElement> classes = new ArrayList<>();
    for (TypeElement each = scope.entity(); each != null; each = Scope.superclassOf(each)) {
      if (each.equals(scope.entity()) || Annotation.find(each, Jpa.MAPPED_SUPERCLASS).isPresent()) {
        classes.add(0, each);
      }
    }
    return classes;
  }

  /** Returns what interfaces and kinds of columns say about the attributes. */
  Contributions contributions() {
    return contributions;
  }

  /** Returns what the class and its superclasses say about columns of those above them. */
  Overrides overrides() {
    return overrides;
  }

  private Overrides inherited() {
    Overrides found = Overrides.NONE;
    for (TypeElement each : mappedClasses()) {
      found = Overrides.of(Annotation.of(each), Scope.originOf(each)).and(found);
    }
    return found;
  }

  private Member overridden(Member member) {
    return isInherited(member) && !EmbeddedScanner.isEmbedded(member)
        ? overrides.apply(member)
        : member;
  }

  /** Tells whether the attribute is declared in a superclass. */
  boolean isInherited(Member member) {
    return !scope.entity().equals(member.element().getEnclosingElement());
  }

  private Optional<Member> field(Element field, TypeElement declaring) {
    Member member = member(field.getSimpleName().toString(), field, memberType(field), declaring);
    boolean mapped = isMapped(member);
    if (property) {
      if (mapped) {
        misplaced(member, "annotations stand on getters in this class", "its getter");
      }
      return Optional.empty();
    }
    if (member.is("Transient")) {
      if (mapped) {
        contradictsTransient(member);
      }
      return Optional.empty();
    }
    if (field.getModifiers().contains(Modifier.STATIC)) {
      if (mapped) {
        scope.report(
            ProblemCode.STATIC_ATTRIBUTE,
            member.origin(),
            "a static field is the same for all rows and cannot be mapped",
            "Remove 'static' or the mapping annotations");
      }
      return Optional.empty();
    }
    if (field.getModifiers().contains(Modifier.TRANSIENT)) {
      if (mapped) {
        scope.report(
            ProblemCode.CONTRADICTING_ANNOTATIONS,
            member.origin(),
            "a transient field is not stored, but it has mapping annotations",
            "Remove 'transient' or the mapping annotations");
      }
      return Optional.empty();
    }
    return Optional.of(member);
  }

  private Optional<Member> method(ExecutableElement method, TypeElement declaring) {
    String name = method.getSimpleName().toString();
    String attribute = property ? attributeName(method) : name;
    Member member =
        member(attribute.isEmpty() ? name : attribute, method, returned(method), declaring);
    boolean mapped = isMapped(member);
    if (!property || attribute.isEmpty()) {
      if (mapped) {
        misplaced(
            member,
            property ? "this method is no getter" : "annotations stand on fields in this class",
            property ? "a getter" : "the field");
      }
      return Optional.empty();
    }
    if (mapped && member.is("Transient")) {
      contradictsTransient(member);
    }
    boolean ignored =
        member.is("Transient")
            || method.getModifiers().contains(Modifier.STATIC)
            || (!mapped && method.getModifiers().contains(Modifier.PRIVATE));
    return ignored ? Optional.empty() : Optional.of(member);
  }

  private void contradictsTransient(Member member) {
    scope.report(
        ProblemCode.CONTRADICTING_ANNOTATIONS,
        member.origin().at("Transient"),
        "@Transient says that it is not stored, but it has mapping annotations",
        "Remove @Transient or the mapping annotations");
  }

  private void misplaced(Member member, String wrong, String remedy) {
    for (Annotation annotation : member.annotations()) {
      String name = annotation.simpleName();
      boolean callback = CallbackScanner.isCallback(annotation) && Scope.isEntity(scope.entity());
      if (callback || !isMapping(annotation)) {
        continue;
      }
      if (annotation.name().startsWith(Jpa.PACKAGE) && !Vocabulary.isKnownAtMember(name)) {
        Vocabulary.unsupported(annotation, member.origin(), scope);
        continue;
      }
      scope.report(
          ProblemCode.MISPLACED_ANNOTATION,
          member.origin().at(name),
          "@%s has no effect here, because %s".formatted(name, wrong),
          "Move it to " + remedy);
    }
  }

  private Member member(String name, Element element, TypeMirror mirror, TypeElement declaring) {
    Origin origin =
        Origin.ofMember(
            Scope.nameOf(declaring) + "." + name,
            declaring.getQualifiedName().toString(),
            element instanceof ExecutableElement method
                ? Places.nameOf(method)
                : element.getSimpleName().toString());
    return new Member(name, element, mirror, contributions.of(name, element), origin);
  }

  private TypeMirror memberType(Element field) {
    return scope.types().asMemberOf(type, field);
  }

  private TypeMirror returned(ExecutableElement method) {
    return ((ExecutableType) scope.types().asMemberOf(type, method)).getReturnType();
  }

  private static boolean isMapped(Member member) {
    return member.annotations().stream().anyMatch(MemberScanner::isMapping);
  }

  /** Tells whether an annotation says how something is stored. */
  static boolean isMapping(Annotation annotation) {
    return annotation.name().startsWith(Jpa.PACKAGE)
        ? !annotation.simpleName().equals("Transient")
        : annotation.name().startsWith(Jpa.OURS);
  }

  /** As JPA has it: the place of the key's annotation decides, unless it is written. */
  private boolean isPropertyAccess() {
    for (TypeElement each : mappedClasses()) {
      Optional<Annotation> access = Annotation.find(each, Jpa.ACCESS);
      if (access.isPresent()) {
        return "PROPERTY".equals(access.get().constant("value"));
      }
    }
    return mappedClasses().stream()
        .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
        .anyMatch(method -> Annotation.find(method, Jpa.ID).isPresent());
  }

  /** Returns the attribute of a getter; empty for other methods. */
  static String attributeName(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    TypeKind kind = method.getReturnType().getKind();
    if (!method.getParameters().isEmpty() || kind == TypeKind.VOID) {
      return "";
    }
    if (name.length() > 3 && name.startsWith("get")) {
      return decapitalize(name.substring(3));
    }
    return name.length() > 2 && name.startsWith("is") && kind == TypeKind.BOOLEAN
        ? decapitalize(name.substring(2))
        : "";
  }

  /** As beans have it: {@code URL} stays. */
  private static String decapitalize(String name) {
    boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return abbreviation ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
