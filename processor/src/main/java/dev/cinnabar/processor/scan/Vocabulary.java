package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The annotations and attributes that are understood; whatever else maps is reported. */
final class Vocabulary {

  private static final Set<String> SEQUENCE_GENERATOR =
      Set.of("name", "sequenceName", "catalog", "schema", "initialValue", "allocationSize");

  private static final Set<String> ASSOCIATION_OVERRIDE = Set.of("name", "joinColumns");

  private static final Set<String> JOIN_COLUMN =
      Set.of(
          "name",
          "referencedColumnName",
          "unique",
          "nullable",
          "insertable",
          "updatable",
          "columnDefinition",
          "options",
          "check",
          "comment",
          "foreignKey");

  private static final Map<String, Set<String>> AT_CLASS =
      Map.ofEntries(
          Map.entry("Entity", Set.of("name")),
          Map.entry(
              "Table",
              Set.of(
                  "name", "schema", "catalog", "uniqueConstraints", "indexes", "comment", "check")),
          Map.entry("MappedSuperclass", Set.of()),
          Map.entry("IdClass", Set.of("value")),
          Map.entry("Embeddable", Set.of()),
          Map.entry("AttributeOverride", Set.of("name", "column")),
          Map.entry("AttributeOverrides", Set.of("value")),
          Map.entry("AssociationOverride", ASSOCIATION_OVERRIDE),
          Map.entry("AssociationOverrides", Set.of("value")),
          Map.entry("Access", Set.of("value")),
          Map.entry("SequenceGenerator", SEQUENCE_GENERATOR));

  private static final Map<String, Set<String>> AT_MEMBER =
      Map.ofEntries(
          Map.entry("Id", Set.of()),
          Map.entry("GeneratedValue", Set.of("strategy", "generator")),
          Map.entry("SequenceGenerator", SEQUENCE_GENERATOR),
          Map.entry(
              "Column",
              Set.of(
                  "name",
                  "unique",
                  "nullable",
                  "insertable",
                  "updatable",
                  "columnDefinition",
                  "options",
                  "length",
                  "precision",
                  "scale",
                  "secondPrecision",
                  "check",
                  "comment")),
          Map.entry("Embedded", Set.of()),
          Map.entry("EmbeddedId", Set.of()),
          Map.entry("MapsId", Set.of("value")),
          Map.entry("AttributeOverride", Set.of("name", "column")),
          Map.entry("AttributeOverrides", Set.of("value")),
          Map.entry("Basic", Set.of("optional", "fetch")),
          Map.entry("Transient", Set.of()),
          Map.entry("Version", Set.of()),
          Map.entry("Enumerated", Set.of("value")),
          Map.entry("Convert", Set.of("converter", "disableConversion")),
          Map.entry("Lob", Set.of()),
          Map.entry("OneToMany", Set.of("mappedBy", "cascade", "orphanRemoval", "fetch")),
          Map.entry("ManyToOne", Set.of("fetch", "optional", "cascade")),
          Map.entry(
              "OneToOne", Set.of("mappedBy", "fetch", "optional", "cascade", "orphanRemoval")),
          Map.entry("ManyToMany", Set.of("mappedBy", "cascade", "fetch")),
          Map.entry(
              "JoinTable",
              Set.of("name", "schema", "catalog", "joinColumns", "inverseJoinColumns")),
          Map.entry("OrderBy", Set.of("value")),
          Map.entry("JoinColumn", JOIN_COLUMN),
          Map.entry("JoinColumns", Set.of("value", "foreignKey")));

  private static final Map<String, Set<String>> NESTED =
      Map.of(
          "UniqueConstraint", Set.of("name", "columnNames"),
          "Index", Set.of("name", "columnList", "unique"),
          "CheckConstraint", Set.of("name", "constraint"),
          "JoinColumn", JOIN_COLUMN,
          "ForeignKey", Set.of("name", "value", "foreignKeyDefinition"),
          "AttributeOverride", Set.of("name", "column"),
          "AssociationOverride", ASSOCIATION_OVERRIDE,
          "Column", AT_MEMBER.getOrDefault("Column", Set.of()));

  private final Scope scope;

  Vocabulary(Scope scope) {
    this.scope = scope;
  }

  /** Reports what is not understood at a class. */
  void checkClass(List<Annotation> annotations, Origin origin) {
    check(annotations, origin, AT_CLASS, AT_MEMBER);
  }

  /** Reports what is not understood at an attribute. */
  void checkMember(Member member) {
    check(member.annotations(), member.origin(), AT_MEMBER, AT_CLASS);
  }

  private void check(
      List<Annotation> annotations,
      Origin origin,
      Map<String, Set<String>> here,
      Map<String, Set<String>> elsewhere) {
    for (Annotation annotation : annotations) {
      String name = annotation.simpleName();
      if (annotation.name().startsWith(Jpa.HIBERNATE)) {
        scope.report(
            ProblemCode.HIBERNATE_ANNOTATION,
            origin.at(name),
            "@%s of Hibernate has no effect".formatted(name),
            Advice.insteadOfHibernate(name));
      } else if (annotation.name().equals(Jpa.PACKAGE + name)) {
        if (here.containsKey(name)) {
          attributes(annotation, here.get(name), origin);
        } else if (elsewhere.containsKey(name)) {
          scope.report(
              ProblemCode.MISPLACED_ANNOTATION,
              origin.at(name),
              "@%s has no effect here".formatted(name),
              "Remove it");
        } else {
          unsupported(annotation, origin, scope);
        }
      }
    }
  }

  static boolean isKnownAtMember(String name) {
    return AT_MEMBER.containsKey(name);
  }

  /** Reports an annotation that is not understood anywhere. */
  static void unsupported(Annotation annotation, Origin origin, Scope scope) {
    String name = annotation.simpleName();
    scope.report(
        ProblemCode.UNSUPPORTED_ANNOTATION,
        origin.at(name),
        "@%s is not supported".formatted(name),
        Advice.insteadOf(name));
  }

  private void attributes(Annotation annotation, Set<String> known, Origin origin) {
    for (String attribute : annotation.attributes()) {
      Origin place = origin.at(annotation.simpleName(), attribute);
      if (!known.contains(attribute)) {
        unsupported(annotation, attribute, known, place);
        continue;
      }
      List<Annotation> nested = annotation.annotations(attribute);
      for (int i = 0; i < nested.size(); i++) {
        nested(nested.get(i), nested.size() == 1 ? place : place.element(i));
      }
    }
  }

  private void nested(Annotation annotation, Origin place) {
    Set<String> known = NESTED.getOrDefault(annotation.simpleName(), Set.of());
    for (String attribute : annotation.attributes()) {
      if (!known.contains(attribute)) {
        unsupported(annotation, attribute, known, place);
      }
      annotation.annotations(attribute).forEach(inner -> nested(inner, place));
    }
  }

  private void unsupported(
      Annotation annotation, String attribute, Set<String> known, Origin place) {
    scope.report(
        ProblemCode.UNSUPPORTED_ATTRIBUTE,
        place,
        "'%s' of @%s is not supported".formatted(attribute, annotation.simpleName()),
        Suggestions.didYouMean(
            attribute,
            new TreeSet<>(known),
            Advice.insteadOfAttribute(annotation.simpleName(), attribute)));
  }
}
