package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.model.StubModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/**
 * The attributes of an entity that are read when they are first used. What notices the use is the
 * stub, so that rows of such a class are stubs.
 */
final class LazyColumns {

  private final Scope scope;
  private final AccessScanner access;
  private final List<Member> lazy;
  private final List<Method> frugal = new ArrayList<>();

  LazyColumns(Scope scope, List<Member> members, AccessScanner access) {
    this.scope = scope;
    this.access = access;
    this.lazy = members.stream().filter(ColumnScanner::isLazy).toList();
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
