package dev.cinnabar.processor;

import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import dev.cinnabar.processor.report.Suggestions;
import dev.cinnabar.processor.scan.Naming;
import java.util.List;
import java.util.Map;

/** The options of the processor, given to javac as {@code -Akey=value}. */
final class Options {

  /** {@code snake_case}, or {@code jpa} for the names that the specification of JPA gives. */
  static final String NAMING = "cinnabar.naming";

  private static final List<String> NAMINGS = List.of("snake_case", "jpa");

  private Options() {}

  static Naming naming(Map<String, String> options, Problems problems) {
    String value = options.getOrDefault(NAMING, "snake_case");
    if (!NAMINGS.contains(value)) {
      problems.add(
          ProblemCode.INVALID_OPTION,
          Origin.named("-A" + NAMING),
          "'%s' is not known".formatted(value),
          Suggestions.didYouMean(value, NAMINGS, "Write snake_case or jpa"));
    }
    return value.equals("jpa") ? Naming.JPA : Naming.SNAKE_CASE;
  }
}
