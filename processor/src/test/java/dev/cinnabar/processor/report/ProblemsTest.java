package dev.cinnabar.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ProblemsTest {

  @Test
  void saysCodePlaceMistakeAndRemedy() {
    Problem problem =
        new Problem(
            ProblemCode.NO_KEY,
            Origin.named("Task"),
            "no attribute is the key",
            "Put @Id on the attribute that identifies a row");

    assertEquals(
        "[NoKey] Task: no attribute is the key. Put @Id on the attribute that identifies a row.",
        problem.message());
  }

  @Test
  void countsTheSameProblemOnce() {
    Problems problems = new Problems();
    Origin origin = Origin.named("Task");

    problems.add(ProblemCode.NO_KEY, origin, "no key", "Add one");
    problems.add(ProblemCode.NO_KEY, origin, "no key", "Add one");

    assertEquals(1, problems.list().size());
  }

  @Test
  void doesNotFailForWarnings() {
    Problems problems = new Problems();

    problems.add(
        ProblemCode.STUB_IMPOSSIBLE, Origin.named("Task.user"), "no stub", "Open the class");
    assertFalse(problems.hasErrors());

    problems.add(ProblemCode.NO_KEY, Origin.named("Task"), "no key", "Add one");
    assertTrue(problems.hasErrors());
  }
}
