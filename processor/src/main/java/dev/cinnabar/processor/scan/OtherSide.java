package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Suggestions;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reference that a relationship without a foreign key of its own is the other side of.
 */
final class OtherSide {

  private static final String MANY_TO_MANY = "ManyToMany";

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
                  ? "Add '@%s %s %s' to %s".formatted(reference, type(), name, target.name())
                  : "Write mappedBy = \"%s\"".formatted(candidates.get(0))));
      return "";
    }
    if (!isCandidate(other)) {
      scope.report(
          ProblemCode.MAPPED_BY_WRONG_TYPE,
          origin,
          "%s.%s is no @%s %s %s"
              .formatted(
                  target.name(),
                  name,
                  reference,
                  reference.equals(MANY_TO_MANY) ? "collection of" : "reference to",
                  ownerName()),
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
        && !other.isMappedBy(reference)
        && scope.entity().equals(other.is(MANY_TO_MANY) ? elementOf(other) : classOf(other));
  }

  private static @Nullable TypeElement classOf(Member other) {
    return Scope.classOf(other.mirror());
  }

  /** Returns the class of a collection's elements, null where it is not known. */
  static @Nullable TypeElement elementOf(Member collection) {
    return collection.mirror() instanceof DeclaredType type && type.getTypeArguments().size() == 1
        ? Scope.classOf(type.getTypeArguments().get(0))
        : null;
  }

  private String type() {
    return reference.equals(MANY_TO_MANY) ? "Set<" + ownerName() + ">" : ownerName();
  }

  private String ownerName() {
    return Scope.nameOf(scope.entity());
  }

  /** Returns a name for a reference to the entity. */
  static String attributeFor(TypeElement entity) {
    String name = entity.getSimpleName().toString();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
