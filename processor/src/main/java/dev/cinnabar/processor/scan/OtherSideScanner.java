package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.ToManyModel;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the side of a one-to-one relationship that has no foreign key: {@code mappedBy}. */
final class OtherSideScanner {

  private static final String ONE_TO_ONE = "OneToOne";

  private final Scope scope;
  private final ReferenceScanner references;

  OtherSideScanner(Scope scope, ReferenceScanner references) {
    this.scope = scope;
    this.references = references;
  }

  /** Reads a reference that has at most one element; empty where the element is not known. */
  Optional<ToManyModel> toOne(Member member, AccessModel access) {
    TypeElement type = Scope.classOf(member.mirror());
    if (type == null || !Scope.isEntity(type)) {
      references.notEntity(member.origin(), member.shownType());
      return Optional.empty();
    }
    if (!EntityScanner.isNameable(type)) {
      return Optional.empty();
    }
    Annotation relationship = member.jpa(ONE_TO_ONE).orElseThrow();
    Target target = new Target(scope, type);
    checkFetch(member, relationship, target);
    checkColumn(member);
    if (!relationship.flag("optional", true)) {
      scope.report(
          ProblemCode.UNSUPPORTED_ATTRIBUTE,
          member.origin().at(ONE_TO_ONE, "optional"),
          "no column of the entity could require that there is one",
          "Remove 'optional'");
    }
    OtherSide other = new OtherSide(scope, member, ONE_TO_ONE, ONE_TO_ONE, target);
    String mappedBy = relationship.filled("mappedBy");
    return Optional.of(
        new ToManyModel(
            member.name(),
            ToManyModel.Shape.ONE,
            access,
            target.model(),
            mappedBy == null ? "" : other.mappedBy(mappedBy),
            relationship.flag("orphanRemoval", false),
            ReferenceScanner.cascades(member, ONE_TO_ONE),
            member.origin()));
  }

  private void checkFetch(Member member, Annotation relationship, Target target) {
    if ("LAZY".equals(relationship.constant("fetch"))) {
      scope.report(
          ProblemCode.LAZY_WITHOUT_STUB,
          member.origin().at(ONE_TO_ONE, "fetch"),
          "only the rows of %s say whether there is one, so that it is loaded with every result, by one statement for all rows"
              .formatted(target.name()),
          "Remove 'fetch'");
    }
  }

  private void checkColumn(Member member) {
    if (!JoinColumns.written(member).isEmpty()) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          member.origin().at(member.is("JoinColumns") ? "JoinColumns" : "JoinColumn"),
          "the foreign key is named by 'mappedBy' and by @JoinColumn",
          "Remove one of them");
    }
  }
}
