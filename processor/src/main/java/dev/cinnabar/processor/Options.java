package dev.cinnabar.processor;

import com.palantir.javapoet.ClassName;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import dev.cinnabar.processor.report.Suggestions;
import dev.cinnabar.processor.scan.Naming;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** The options of the processor, given to javac as {@code -Akey=value}. */
final class Options {

  /** {@code snake_case}, or {@code jpa} for the names that the specification of JPA gives. */
  static final String NAMING = "cinnabar.naming";

  /** The qualified name of the registry. */
  static final String REGISTRY = "cinnabar.registry";

  /** Codes of warnings that are not shown, separated by commas. */
  static final String SUPPRESS = "cinnabar.suppress";

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

  /** Returns the warnings that are not shown. */
  static Set<ProblemCode> suppressed(Map<String, String> options, Problems problems) {
    Set<ProblemCode> suppressed = EnumSet.noneOf(ProblemCode.class);
    for (String part : options.getOrDefault(SUPPRESS, "").split(",", -1)) {
      String title = part.strip();
      Optional<ProblemCode> code =
          Arrays.stream(ProblemCode.values()).filter(one -> one.title().equals(title)).findFirst();
      if (code.isPresent() && code.get().severity() == ProblemCode.Severity.WARNING) {
        suppressed.add(code.get());
      } else if (!title.isEmpty()) {
        problems.add(
            ProblemCode.INVALID_OPTION,
            Origin.named("-A" + SUPPRESS),
            code.isPresent()
                ? "'%s' is an error".formatted(title)
                : "'%s' is not known".formatted(title),
            Suggestions.didYouMean(
                title,
                warnings(),
                "Write codes of warnings: %s".formatted(String.join(", ", warnings()))));
      }
    }
    return suppressed;
  }

  private static List<String> warnings() {
    return Arrays.stream(ProblemCode.values())
        .filter(code -> code.severity() == ProblemCode.Severity.WARNING)
        .map(ProblemCode::title)
        .toList();
  }

  /** Returns the name that the registry shall have, or null where none is given. */
  static @Nullable ClassName registry(Map<String, String> options, Problems problems) {
    String value = options.get(REGISTRY);
    if (value == null) {
      return null;
    }
    if (!SourceVersion.isName(value, SourceVersion.RELEASE_17)) {
      problems.add(
          ProblemCode.INVALID_OPTION,
          Origin.named("-A" + REGISTRY),
          "'%s' is no name of a class".formatted(value),
          "Write a qualified name such as com.example.Tables");
      return null;
    }
    return className(value);
  }

  /** Returns a class that is not nested in another. */
  static ClassName className(String qualified) {
    int dot = qualified.lastIndexOf('.');
    return ClassName.get(dot < 0 ? "" : qualified.substring(0, dot), qualified.substring(dot + 1));
  }
}
