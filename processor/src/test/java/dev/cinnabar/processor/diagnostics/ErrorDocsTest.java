package dev.cinnabar.processor.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.processor.report.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every code has a section in the docs and a mistake that leads to it. */
final class ErrorDocsTest {

  /** Codes that no source leads to; they have tests of their own. */
  private static final Set<String> WITHOUT_SOURCE =
      Set.of("InternalError", "InvalidOption", "RegistryNotProvided");

  @Test
  void describesEveryCodeAndNoOther() throws IOException {
    assertEquals(codes(), new TreeSet<>(sections().keySet()));
  }

  @Test
  void saysCauseExampleAndFix() throws IOException {
    sections()
        .forEach(
            (title, text) -> {
              for (String part : List.of("**Cause.** ", "```java\n", "**Fix.** ")) {
                assertTrue(text.contains(part), title + " has no " + part);
              }
            });
  }

  @Test
  void leadsToEveryCode() {
    Set<String> reached =
        Mistakes.all()
            .flatMap(mistake -> mistake.expected().stream())
            .map(message -> message.text().replaceFirst("^\\[(\\w+)].*", "$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    reached.addAll(WITHOUT_SOURCE);
    Set<String> missing = codes();
    missing.removeAll(reached);
    assertEquals(Set.of(), missing);
  }

  private static Set<String> codes() {
    return Arrays.stream(ProblemCode.values())
        .map(ProblemCode::title)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> sections() throws IOException {
    Map<String, String> sections = new LinkedHashMap<>();
    String[] parts = Files.readString(Path.of("../docs/errors.md")).split("(?m)^## ", -1);
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      sections.put(part.lines().findFirst().orElseThrow().strip(), part);
    }
    return sections;
  }
}
