package dev.cinnabar.processor.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is wrong; nobody prints and nobody throws for a mistake of the user's. The same
 * problem found twice counts once.
 */
public final class Problems {

  private final Set<Problem> problems = new LinkedHashSet<>();

  /** Starts without problems. */
  public Problems() {}

  /**
   * Adds a problem.
   *
   * @param wrong what is wrong, as a sentence; the place goes before it
   * @param remedy what to do about it, as a sentence
   */
  public void add(ProblemCode code, Origin origin, String wrong, String remedy) {
    problems.add(new Problem(code, origin, wrong, remedy));
  }

  /** Adds a problem. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  /** Tells whether one of the problems fails the compilation. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** Returns the problems in the order they were found. */
  public List<Problem> list() {
    return List.copyOf(problems);
  }
}
