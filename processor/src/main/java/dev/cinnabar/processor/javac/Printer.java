package dev.cinnabar.processor.javac;

import dev.cinnabar.processor.report.Problem;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** Shows problems as messages of the compiler, each at its place in the source. */
public final class Printer {

  private final Messager messager;
  private final Places places;
  private final Suppressions suppressions;

  /**
   * Prints to {@code messager}.
   *
   * @param suppressed the warnings that are not shown
   */
  public Printer(Messager messager, Elements elements, Set<ProblemCode> suppressed) {
    this.messager = messager;
    this.places = new Places(elements);
    this.suppressions = new Suppressions(suppressed);
  }

  /** Prints all problems in their order. */
  public void print(Problems problems) {
    problems.list().forEach(this::print);
  }

  private void print(Problem problem) {
    Diagnostic.Kind kind = problem.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    Places.Place place = places.find(problem.origin());
    if (suppressions.cover(problem, place.element())) {
      return;
    }
    messager.printMessage(
        kind, problem.message(), place.element(), place.annotation(), place.value());
  }
}
