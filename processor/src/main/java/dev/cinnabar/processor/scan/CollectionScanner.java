package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.ToManyModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.scan.KeyColumns.KeyColumn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads collections of entities: {@code @OneToMany} and {@code @ManyToMany}. */
final class CollectionScanner {

  private static final Set<String> SHAPES = Set.of("List", "Set", "Collection");

  private final Scope scope;
  private final ReferenceScanner references;

  CollectionScanner(Scope scope, ReferenceScanner references) {
    this.scope = scope;
    this.references = references;
  }

  /** Reads a collection; empty where its elements are not known. */
  Optional<ToManyModel> toMany(Member member, AccessModel access) {
    Optional<ToManyModel.Shape> shape = shape(member);
    Optional<Target> target = shape.flatMap(found -> target(member));
    if (shape.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    String annotation = member.collectionAnnotation();
    Annotation relationship = member.jpa(annotation).orElseThrow();
    if ("EAGER".equals(relationship.constant("fetch"))) {
      scope.report(
          ProblemCode.UNSUPPORTED_ATTRIBUTE,
          member.origin().at(annotation, "fetch"),
          "a collection is loaded when it is touched, for all owners of the result at once",
          "Remove 'fetch'");
    }
    boolean joined =
        (member.is("ManyToMany") || member.is("JoinTable"))
            && relationship.filled("mappedBy") == null;
    if (joined && relationship.flag("orphanRemoval", false)) {
      scope.report(
          ProblemCode.UNSUPPORTED_ATTRIBUTE,
          member.origin().at(annotation, "orphanRemoval"),
          "elements that a join table keeps are not deleted when they leave the collection",
          "Remove it, or give the elements a @ManyToOne and name it in 'mappedBy'");
    }
    return Optional.of(
        new ToManyModel(
            member.name(),
            shape.get(),
            access,
            target.get().model(),
            member.is("ManyToMany")
                ? otherEnd(member, relationship, target.get())
                : otherSide(member, relationship, target.get()),
            joined ? new JoinTableScanner(scope, member, target.get()).scan() : null,
            new OrderByScanner(scope, member, target.get()).scan(),
            relationship.flag("orphanRemoval", false),
            ReferenceScanner.cascades(member, annotation),
            member.origin()));
  }

  /**
   * Returns the collection of the element that writes the join table, empty where this one does.
   */
  private String otherEnd(Member member, Annotation relationship, Target target) {
    OtherSide other = new OtherSide(scope, member, "ManyToMany", "ManyToMany", target);
    String mappedBy = relationship.filled("mappedBy");
    if (mappedBy != null && member.is("JoinTable")) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          member.origin().at("JoinTable"),
          "'mappedBy' leaves the join table to the other side",
          "Remove one of them");
    }
    if (mappedBy != null) {
      return other.mappedBy(mappedBy);
    }
    target.members().stream()
        .filter(other::isCandidate)
        .filter(candidate -> !candidate.element().equals(member.element()))
        .filter(candidate -> !(namesTable(member) && namesTable(candidate)))
        .findFirst()
        .ifPresent(
            candidate ->
                scope.report(
                    ProblemCode.MAPPED_BY_MISSING,
                    member.origin().at("ManyToMany"),
                    "%s.%s leads back, and nothing says whether the two are one relationship"
                        .formatted(target.name(), candidate.name()),
                    "Write mappedBy = \"%s\" at one of them, or a @JoinTable with a name at both"
                        .formatted(candidate.name())));
    return "";
  }

  private static boolean namesTable(Member member) {
    return member.jpa("JoinTable").filter(table -> table.filled("name") != null).isPresent();
  }

  private Optional<ToManyModel.Shape> shape(Member member) {
    TypeElement type = Scope.classOf(member.mirror());
    String name = type == null ? "" : type.getQualifiedName().toString();
    for (String shape : SHAPES) {
      if (name.equals("java.util." + shape)) {
        return Optional.of(ToManyModel.Shape.valueOf(shape.toUpperCase(Locale.ROOT)));
      }
    }
    Optional<String> general = SHAPES.stream().sorted().filter(s -> isA(member, s)).findFirst();
    if (type != null && type.getKind() == ElementKind.CLASS && general.isPresent()) {
      String shape = isA(member, "List") ? "List" : isA(member, "Set") ? "Set" : "Collection";
      scope.report(
          ProblemCode.CONCRETE_COLLECTION,
          member.origin(),
          "the collection is declared as %s, and an observed one cannot stand in the field"
              .formatted(type.getSimpleName()),
          "Declare it as " + shape);
    } else {
      scope.report(
          ProblemCode.COLLECTION_UNSUPPORTED,
          member.origin(),
          "%s cannot hold the elements of @%s"
              .formatted(member.shownType(), member.collectionAnnotation()),
          "Declare it as List, Set or Collection");
    }
    return Optional.empty();
  }

  private boolean isA(Member member, String shape) {
    TypeElement type = scope.elements().getTypeElement("java.util." + shape);
    return type != null
        && scope
            .types()
            .isAssignable(
                scope.types().erasure(member.mirror()), scope.types().erasure(type.asType()));
  }

  private Optional<Target> target(Member member) {
    List<? extends TypeMirror> arguments = ((DeclaredType) member.mirror()).getTypeArguments();
    TypeElement type = arguments.isEmpty() ? null : Scope.classOf(arguments.get(0));
    if (type == null) {
      scope.report(
          ProblemCode.TARGET_UNKNOWN,
          member.origin(),
          "%s does not say which entity its elements are".formatted(member.shownType()),
          "Give it the entity class as type argument");
      return Optional.empty();
    }
    if (!Scope.isEntity(type)) {
      references.notEntity(member.origin(), Scope.nameOf(type));
      return Optional.empty();
    }
    return EntityScanner.isNameable(type) ? Optional.of(new Target(scope, type)) : Optional.empty();
  }

  /** Returns the element's attribute with the foreign key, empty where it is not found. */
  private String otherSide(Member member, Annotation relationship, Target target) {
    String mappedBy = relationship.filled("mappedBy");
    boolean joined = !JoinColumns.written(member).isEmpty();
    if (mappedBy != null && member.is("JoinTable")) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          member.origin().at("JoinTable"),
          "'mappedBy' says that the elements have a foreign key",
          "Remove one of them");
    }
    if (mappedBy == null && member.is("JoinTable")) {
      return "";
    }
    if (mappedBy != null && joined) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          member.origin().at("JoinColumn"),
          "the foreign key is named by 'mappedBy' and by @JoinColumn",
          "Remove one of them");
      return "";
    }
    OtherSide other = new OtherSide(scope, member, "OneToMany", "ManyToOne", target);
    if (mappedBy != null) {
      return other.mappedBy(mappedBy);
    }
    if (joined) {
      return joined(member, target, other);
    }
    List<String> candidates = other.candidates();
    scope.report(
        ProblemCode.MAPPED_BY_MISSING,
        member.origin().at("OneToMany"),
        "nothing says which attribute of %s holds the foreign key".formatted(target.name()),
        candidates.isEmpty()
            ? "Add '@ManyToOne %1$s %2$s' to %3$s and write mappedBy = \"%2$s\""
                .formatted(ownerName(), OtherSide.attributeFor(scope.entity()), target.name())
            : "Write mappedBy = \"%s\"".formatted(candidates.get(0)));
    return "";
  }

  private String joined(Member member, Target target, OtherSide otherSide) {
    Target owner = new Target(scope, scope.entity());
    Optional<KeyColumn> ownerKey = owner.keyColumns().stream().findFirst();
    if (owner.keyColumns().size() > 1) {
      scope.report(
          ProblemCode.JOIN_COLUMNS_INCOMPLETE,
          member.origin().at(member.is("JoinColumns") ? "JoinColumns" : "JoinColumn"),
          "the key of %s has several columns, which no plain column holds".formatted(ownerName()),
          "Add '@ManyToOne %1$s %2$s' to %3$s and write mappedBy = \"%2$s\""
              .formatted(ownerName(), OtherSide.attributeFor(scope.entity()), target.name()));
      return "";
    }
    String keyColumn = owner.keyColumn();
    List<@Nullable Annotation> checked = new JoinColumns(scope, member, owner).paired();
    Annotation join = checked.get(0);
    String written = join == null ? null : join.filled("name");
    String column = written == null ? scope.naming().joinColumn(member.name(), keyColumn) : written;
    Optional<Member> other = onColumn(target, column);
    Origin origin = member.origin().at("JoinColumn", "name");
    String type = ownerKey.map(key -> Scope.shown(key.type().box())).orElse("Long");
    if (other.isEmpty()) {
      scope.report(
          ProblemCode.JOIN_COLUMN_NOT_MAPPED,
          origin,
          "%s has no attribute on the column '%s'".formatted(target.name(), column),
          "Add '@References(%s.class) @Column(name = \"%s\") %s %sId' to %s"
              .formatted(
                  ownerName(),
                  column,
                  type,
                  OtherSide.attributeFor(scope.entity()),
                  target.name()));
      return "";
    }
    Member found = other.get();
    if (found.isReference() ? !otherSide.isCandidate(found) : !refersToOwner(found)) {
      scope.report(
          ProblemCode.JOIN_COLUMN_NOT_MAPPED,
          origin,
          "%s.%s on the column '%s' does not refer to %s"
              .formatted(target.name(), found.name(), column, ownerName()),
          "Put @References(%s.class) on it".formatted(ownerName()));
      return "";
    }
    if (!found.isReference() && !boxed(found.mirror()).equals(type)) {
      scope.report(
          ProblemCode.JOIN_COLUMN_TYPE_MISMATCH,
          origin,
          "%s.%s is %s and the key of %s is %s"
              .formatted(target.name(), found.name(), found.shownType(), ownerName(), type),
          "Give both the same type");
    }
    return found.name();
  }

  private Optional<Member> onColumn(Target target, String column) {
    return target.members().stream().filter(one -> column.equals(columnOf(one))).findFirst();
  }

  private @Nullable String columnOf(Member member) {
    if (member.isCollection() || member.isOtherSide()) {
      return null;
    }
    if (!member.isReference()) {
      return ColumnScanner.nameOf(member, scope.naming());
    }
    String written = member.jpa("JoinColumn").map(join -> join.filled("name")).orElse(null);
    TypeElement type = Scope.classOf(member.mirror());
    if (written != null || type == null) {
      return written;
    }
    return scope.naming().joinColumn(member.name(), new Target(scope, type).keyColumn());
  }

  private boolean refersToOwner(Member member) {
    TypeMirror value = member.ours("References").map(one -> one.type("value")).orElse(null);
    return value != null && isOwner(value);
  }

  private boolean isOwner(TypeMirror type) {
    return scope.entity().equals(Scope.classOf(type));
  }

  private String boxed(TypeMirror type) {
    return Scope.shown(com.palantir.javapoet.TypeName.get(type).box());
  }

  private String ownerName() {
    return Scope.nameOf(scope.entity());
  }
}
