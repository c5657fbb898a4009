package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.model.StubModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an entity that are read when they are first used. What notices the use is the
 * stub, so that rows of such a class are stubs.
 */
final class LazyColumns {

  private static final String GROUP = "LazyGroup";

  private final Scope scope;
  private final AccessScanner access;
  private final List<Member> lazy;
  private final List<Method> frugal = new ArrayList<>();
  private final boolean grouped;

  LazyColumns(Scope scope, List<Member> members, AccessScanner access) {
    this.scope = scope;
    this.access = access;
    this.lazy = members.stream().filter(ColumnScanner::isLazy).toList();
    this.grouped = lazy.stream().map(LazyColumns::groupOf).distinct().count() > 1;
    for (Member member : members) {
      if (!lazy.contains(member) && !member.isRelationship()) {
        frugal.addAll(access.accessorsOf(member));
      }
    }
  }

  /**
   * Tells whether a method does without lazy attributes: accessors of others do, and by agreement
   * {@code equals} and {@code hashCode}, which would load them in every set. Of any other method
   * nobody knows.
   */
  boolean isFrugal(Method method) {
    return lazy.isEmpty()
        || frugal.contains(method)
        || (method.is("equals") && method.parameters().size() == 1)
        || (method.is("hashCode") && method.parameters().isEmpty());
  }

  /** Returns the group that the attribute of an accessor belongs to, empty where it has no name. */
  static String groupOf(Member member) {
    return member.ours(GROUP).map(group -> group.text("value")).orElse("");
  }

  /**
   * Returns the only group of lazy attributes that a method uses: that of the attribute whose
   * accessor it is; null where it uses none, or may use all of them.
   */
  @Nullable String groupUsedBy(Method method) {
    for (Member member : lazy) {
      if (grouped && access.accessorsOf(member).contains(method)) {
        return groupOf(member);
      }
    }
    return null;
  }

  /** Reports a group that an attribute cannot be in. */
  static void checkGroup(Member member, Scope scope) {
    if (member.ours(GROUP).isEmpty()) {
      return;
    }
    if (!ColumnScanner.isLazy(member)) {
      scope.report(
          ProblemCode.MISPLACED_ANNOTATION,
          member.origin().at(GROUP),
          "@LazyGroup has no effect here, because the attribute is not lazy",
          "Write @Basic(fetch = FetchType.LAZY), or remove it");
    } else if (groupOf(member).isBlank()) {
      scope.report(
          ProblemCode.MISPLACED_ANNOTATION,
          member.origin().at(GROUP, "value"),
          "@LazyGroup has no effect here, because it names no group",
          "Give it a name, or remove it");
    }
  }

  /** Reports what cannot be lazy. */
  void check(StubModel stub) {
    for (Member member : lazy) {
      Origin place = member.origin().at("Basic", "fetch");
      if (stub instanceof StubModel.Impossible impossible) {
        scope.report(
            ProblemCode.LAZY_WITHOUT_STUB,
            place,
            "it cannot be loaded lazily, because " + impossible.reason(),
            "Change that, or remove 'fetch'");
      } else if (access.accessorsOf(member).isEmpty()) {
        scope.report(
            ProblemCode.PRIVATE_WITHOUT_ACCESSOR,
            place,
            "it is to be loaded lazily, and there is no getter that could do it",
            "Add a getter, or remove 'fetch'");
      } else if (member.is("Id") || member.is("Version") || member.ours("References").isPresent()) {
        scope.report(
            ProblemCode.CONTRADICTING_ANNOTATIONS,
            place,
            "a key, a version or a foreign key has to be known with the row",
            "Remove 'fetch'");
      }
    }
  }
}
