package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.EmbeddableModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code @AttributeOverride} and {@code @AssociationOverride} say about columns of attributes
 * that are declared elsewhere: in a mapped superclass or an embeddable. What an override does not
 * say stays as it is declared.
 */
final class Overrides {

  static final Overrides NONE = new Overrides(List.of());

  private static final String ATTRIBUTE = "AttributeOverride";
  private static final String ASSOCIATION = "AssociationOverride";

  /**
   * One of them.
   *
   * @param path the way to the attribute, dotted where it is embedded
   * @param columns what is said about its columns
   * @param association whether the attribute is a reference, and the columns are its foreign key
   * @param place the place of its name
   */
  private record ColumnOverride(
      String path, List<Annotation> columns, boolean association, Origin place) {}

  private final List<ColumnOverride> overrides;

  private Overrides(List<ColumnOverride> overrides) {
    this.overrides = List.copyOf(overrides);
  }

  /** Reads what is written at a class or attribute. */
  static Overrides of(List<Annotation> annotations, Origin origin) {
    List<ColumnOverride> found = new ArrayList<>();
    for (String kind : List.of(ATTRIBUTE, ASSOCIATION)) {
      for (Annotation annotation : annotations) {
        if (annotation.name().equals(Jpa.PACKAGE + kind)) {
          read(annotation, kind, origin.at(kind, "name")).ifPresent(found::add);
        } else if (annotation.name().equals(Jpa.PACKAGE + kind + "s")) {
          List<Annotation> several = annotation.annotations("value");
          for (int i = 0; i < several.size(); i++) {
            Origin place = origin.at(kind + "s", "value");
            read(several.get(i), kind, several.size() == 1 ? place : place.element(i))
                .ifPresent(found::add);
          }
        }
      }
    }
    return new Overrides(found);
  }

  private static Optional<ColumnOverride> read(Annotation annotation, String kind, Origin place) {
    String path = annotation.text("name");
    boolean association = kind.equals(ASSOCIATION);
    List<Annotation> columns = annotation.annotations(association ? "joinColumns" : "column");
    return path == null || (columns.isEmpty() && !association)
        ? Optional.empty()
        : Optional.of(new ColumnOverride(path, columns, association, place));
  }

  /** Returns these overrides, then others where these say nothing. */
  Overrides and(Overrides others) {
    return new Overrides(Stream.concat(overrides.stream(), others.overrides.stream()).toList());
  }

  /** Returns the overrides for the attributes of an embedded one. */
  Overrides within(String attribute) {
    String prefix = attribute + ".";
    return new Overrides(
        overrides.stream()
            .filter(one -> one.path().startsWith(prefix))
            .map(
                one ->
                    new ColumnOverride(
                        one.path().substring(prefix.length()),
                        one.columns(),
                        one.association(),
                        one.place()))
            .toList());
  }

  /** Returns an attribute with the column that the first override for it describes. */
  Member apply(Member member) {
    for (ColumnOverride override : overrides) {
      if (override.path().equals(member.name())
          && override.association() == member.isReference()
          && override.columns().size() == 1) {
        Annotation written = override.columns().get(0);
        Annotation column = member.jpa(written.simpleName()).map(written::over).orElse(written);
        return member.with(column, override.place());
      }
    }
    return member;
  }

  /** Returns the names by which the columns of an attribute are overridden. */
  static List<String> paths(MemberModel member) {
    if (member instanceof EmbeddedModel embedded) {
      return embedded.parts().stream().map(EmbeddableModel.Part::path).toList();
    }
    return member instanceof AttributeModel ? List.of(member.name()) : List.of();
  }

  /** Reports each override for an attribute that there is not. */
  void check(List<String> paths, Scope scope) {
    for (ColumnOverride override : overrides) {
      if (!override.association() && !paths.contains(override.path())) {
        scope.report(
            ProblemCode.OVERRIDE_UNKNOWN,
            override.place(),
            "there is no attribute '%s' with a column to override".formatted(override.path()),
            Suggestions.didYouMean(
                override.path(),
                paths,
                paths.isEmpty() ? "Remove it" : "Name one of: " + String.join(", ", paths)));
      }
    }
  }

  /** Reports each override for a reference that there is not, or that has several columns. */
  void checkReferences(List<String> names, Scope scope) {
    for (ColumnOverride override : overrides) {
      if (!override.association()) {
        continue;
      }
      if (!names.contains(override.path())) {
        scope.report(
            ProblemCode.OVERRIDE_UNKNOWN,
            override.place(),
            "there is no reference '%s' with a join column to override".formatted(override.path()),
            Suggestions.didYouMean(
                override.path(),
                names,
                names.isEmpty() ? "Remove it" : "Name one of: " + String.join(", ", names)));
      } else if (override.columns().size() != 1) {
        scope.report(
            ProblemCode.UNSUPPORTED_ATTRIBUTE,
            override.place(),
            "it names %d join columns, and one can be overridden"
                .formatted(override.columns().size()),
            "Write one @JoinColumn in 'joinColumns', or the columns at the attribute itself");
      }
    }
  }
}
