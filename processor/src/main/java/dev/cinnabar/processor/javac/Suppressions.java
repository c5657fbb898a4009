package dev.cinnabar.processor.javac;

import dev.cinnabar.processor.report.Problem;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The warnings that the user does not want: for the whole build, or by
 * {@code @SuppressWarnings("Code")} at an element or around it.
 */
final class Suppressions {

  private final Set<ProblemCode> everywhere;

  Suppressions(Set<ProblemCode> everywhere) {
    this.everywhere = Set.copyOf(everywhere);
  }

  /** Tells whether a problem at the element is not shown; an error always is. */
  boolean cover(Problem problem, @Nullable Element place) {
    if (problem.isError()) {
      return false;
    }
    if (everywhere.contains(problem.code())) {
      return true;
    }
    for (Element each = place; each != null; each = each.getEnclosingElement()) {
      // "all" stands at whatever Lombok writes.
      List<String> codes =
          Annotation.find(each, "java.lang.SuppressWarnings")
              .map(annotation -> annotation.texts("value"))
              .orElse(List.of());
      if (codes.contains(problem.code().title()) || codes.contains("all")) {
        return true;
      }
    }
    return false;
  }
}
