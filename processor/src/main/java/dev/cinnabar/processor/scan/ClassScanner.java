package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.model.TableModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads what is declared about the class itself and its table. */
final class ClassScanner {

  private final Scope scope;
  private final TypeElement type;
  private final Origin origin;

  ClassScanner(Scope scope) {
    this.scope = scope;
    this.type = scope.entity();
    this.origin = Scope.originOf(type);
  }

  /** Reports a class that cannot be an entity. */
  void checkClass(ConstructorScanner constructors) {
    if (type.getKind() != ElementKind.CLASS) {
      report(
          ProblemCode.NOT_A_CLASS,
          "%s cannot be an entity".formatted(kind()),
          "Make it a class whose attributes can be set");
      return;
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      report(
          ProblemCode.ABSTRACT_ENTITY,
          "an abstract class has no instances to load",
          "Remove 'abstract', or replace @Entity by @MappedSuperclass");
    }
    if (!type.getTypeParameters().isEmpty()) {
      report(
          ProblemCode.GENERIC_ENTITY,
          "an entity cannot have type parameters",
          "Move them to a @MappedSuperclass and give them a type here");
    }
    checkNesting();
    checkSuperclasses();
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return;
    }
    if (Annotation.find(type, Jpa.MAPPED_SUPERCLASS).isPresent()) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          origin.at("MappedSuperclass"),
          "the class is an entity and a mapped superclass",
          "Remove one of the annotations");
    }
    if (Scope.isEmbeddable(type)) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          origin.at("Embeddable"),
          "the class is an entity and embeddable",
          "Remove one of the annotations");
    }
    if (isReachable(type)) {
      checkConstructor(constructors);
    }
  }

  /** Reports a class whose values cannot be embedded; false where it has no attributes to read. */
  boolean checkEmbeddable() {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      report(
          ProblemCode.NOT_A_CLASS,
          "%s cannot be embedded".formatted(kind()),
          "Make it a class or a record");
      return false;
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      report(
          ProblemCode.ABSTRACT_ENTITY,
          "an abstract class has no instances to load",
          "Remove 'abstract', or replace @Embeddable by @MappedSuperclass");
    }
    if (!type.getTypeParameters().isEmpty()) {
      report(
          ProblemCode.GENERIC_ENTITY,
          "an embeddable cannot have type parameters",
          "Move them to a @MappedSuperclass and give them a type here");
    }
    checkNesting();
    return isReachable(type);
  }

  private void checkNesting() {
    boolean inner =
        type.getNestingKind() == NestingKind.MEMBER
            && !type.getModifiers().contains(Modifier.STATIC);
    if (inner) {
      report(
          ProblemCode.INNER_ENTITY,
          "an inner class cannot be created without its outer object",
          "Add 'static'");
    }
    if (!isReachable(type)) {
      report(
          ProblemCode.PRIVATE_ENTITY,
          "a private class cannot be seen by its mapper",
          "Remove 'private'");
    }
  }

  /** Tells whether generated code in the package can name the class. */
  static boolean isReachable(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (each.getModifiers().contains(Modifier.PRIVATE)) {
        return false;
      }
    }
    return true;
  }

  private void checkSuperclasses() {
    for (TypeElement each = Scope.superclassOf(type);
        each != null;
        each = Scope.superclassOf(each)) {
      if (Scope.isEntity(each)) {
        report(
            ProblemCode.EXTENDS_ENTITY,
            "it extends the entity %s, and inheritance of entities is not supported"
                .formatted(Scope.nameOf(each)),
            "Move what both share to a @MappedSuperclass");
      } else if (Annotation.find(each, Jpa.MAPPED_SUPERCLASS).isEmpty()) {
        checkUnmapped(each);
      }
    }
  }

  /** Nothing of such a class is stored, and its annotations say that somebody thinks it is. */
  private void checkUnmapped(TypeElement superclass) {
    for (Element member : superclass.getEnclosedElements()) {
      for (Annotation annotation : Annotation.of(member)) {
        if (MemberScanner.isMapping(annotation)) {
          scope.report(
              ProblemCode.UNMAPPED_SUPERCLASS,
              Scope.originOf(superclass),
              "the class is no @MappedSuperclass, so that nothing of it is stored, but '%s' has @%s"
                  .formatted(member.getSimpleName(), annotation.simpleName()),
              "Put @MappedSuperclass on the class, or remove the mapping annotations in it");
          return;
        }
      }
    }
  }

  private void checkConstructor(ConstructorScanner constructors) {
    boolean usable =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(
                constructor ->
                    constructor.getParameters().isEmpty()
                        && scope.isVisible(constructor)
                        && constructor.getThrownTypes().isEmpty());
    if (usable || !constructors.parameters().isEmpty()) {
      return;
    }
    String plain =
        "Add 'protected %s() {}', which may throw no exceptions".formatted(type.getSimpleName());
    if (constructors.isUnnamed()) {
      report(
          ProblemCode.NO_USABLE_CONSTRUCTOR,
          "the parameters of its constructors have no names in the class file",
          "Compile it with -parameters");
    } else {
      report(
          ProblemCode.NO_USABLE_CONSTRUCTOR,
          constructors.isMissing()
              ? "its mapper can call no constructor without parameters, nor one that takes what nothing else sets"
              : "its mapper can call no constructor without parameters",
          constructors.isMissing()
              ? plain + ", or a constructor whose parameters all have name and type of an attribute"
              : plain);
    }
  }

  /** Returns the name of the table. */
  TableModel table() {
    Optional<Annotation> table = Annotation.find(type, Jpa.TABLE);
    String entity = Annotation.find(type, Jpa.ENTITY).map(one -> one.filled("name")).orElse(null);
    String written = table.map(one -> one.filled("name")).orElse(null);
    String simpleName = type.getSimpleName().toString();
    String otherwise = scope.naming().name(entity == null ? simpleName : entity);
    return new TableModel(
        table.map(one -> one.filled("catalog")).orElse(null),
        table.map(one -> one.filled("schema")).orElse(null),
        written == null ? otherwise : written);
  }

  @Nullable String comment() {
    return Annotation.find(type, Jpa.TABLE).map(table -> table.filled("comment")).orElse(null);
  }

  /** Returns what stands beside the columns of the table. */
  List<ConstraintModel> constraints() {
    List<ConstraintModel> constraints = new ArrayList<>();
    IndexScanner indexes = new IndexScanner(scope, origin);
    for (TypeElement each = type; each != null; each = Scope.superclassOf(each)) {
      if (each.equals(type) || Annotation.find(each, Jpa.MAPPED_SUPERCLASS).isPresent()) {
        constraints.addAll(indexes.ofClass(each));
      }
    }
    Annotation table = Annotation.find(type, Jpa.TABLE).orElse(null);
    if (table == null) {
      return constraints;
    }
    for (Annotation unique : table.annotations("uniqueConstraints")) {
      List<String> columns = unique.texts("columnNames");
      if (columns.isEmpty()) {
        scope.report(
            ProblemCode.UNKNOWN_COLUMN,
            origin.at("Table", "uniqueConstraints"),
            "a unique constraint names no column",
            "Write its columns as 'columnNames'");
      } else {
        constraints.add(new ConstraintModel.Unique(unique.filled("name"), columns));
      }
    }
    constraints.addAll(indexes.ofTable(table));
    constraints.addAll(ColumnScanner.checks(table, origin, scope));
    return constraints;
  }

  private String kind() {
    return switch (type.getKind()) {
      case INTERFACE -> "an interface";
      case ENUM -> "an enum";
      case RECORD -> "a record";
      case ANNOTATION_TYPE -> "an annotation";
      default -> type.getKind().name().toLowerCase(Locale.ROOT);
    };
  }

  private void report(ProblemCode code, String wrong, String remedy) {
    scope.report(code, origin, wrong, remedy);
  }
}
