package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Suggestions;
import java.util.List;
import java.util.Locale;

/**
 * Finds the reference that a relationship without a foreign key of its own is the other side of.
 */
final class OtherSide {

  private final Scope scope;
  private final Member member;
  private final String relationship;
  private final String reference;
  private final Target target;

  /**
   * Looks for the other side of an attribute.
   *
   * @param relationship the annotation at the attribute
   * @param reference the annotation that the other side has to have
   * @param target the entity of the other side
   */
  OtherSide(Scope scope, Member member, String relationship, String reference, Target target) {
    this.scope = scope;
    this.member = member;
    this.relationship = relationship;
    this.reference = reference;
    this.target = target;
  }

  /** Returns the attribute that {@code mappedBy} names, empty where it cannot be the other side. */
  String mappedBy(String name) {
    Origin origin = member.origin().at(relationship, "mappedBy");
    List<String> candidates = candidates();
    Member other = target.member(name).orElse(null);
    if (other == null) {
      scope.report(
          ProblemCode.MAPPED_BY_UNKNOWN,
          origin,
          "%s has no attribute '%s'".formatted(target.name(), name),
          Suggestions.didYouMean(
              name,
              candidates,
              candidates.isEmpty()
                  ? "Add '@%s %s %s' to %s".formatted(reference, ownerName(), name, target.name())
                  : "Write mappedBy = \"%s\"".formatted(candidates.get(0))));
      return "";
    }
    if (!isCandidate(other)) {
      scope.report(
          ProblemCode.MAPPED_BY_WRONG_TYPE,
          origin,
          "%s.%s is no @%s reference to %s".formatted(target.name(), name, reference, ownerName()),
          candidates.isEmpty()
              ? "Name an attribute that is"
              : "Write mappedBy = \"%s\"".formatted(candidates.get(0)));
      return "";
    }
    return name;
  }

  /** Returns the attributes that could be the other side. */
  List<String> candidates() {
    return target.members().stream().filter(this::isCandidate).map(Member::name).toList();
  }

  /** Tells whether an attribute could be the other side. */
  boolean isCandidate(Member other) {
    return other.is(reference)
        && !other.isOtherSide()
        && scope.entity().equals(Scope.classOf(other.mirror()));
  }

  private String ownerName() {
    return Scope.nameOf(scope.entity());
  }

  /** Returns a name for a reference to the entity. */
  static String attributeFor(Scope scope) {
    String name = scope.entity().getSimpleName().toString();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
