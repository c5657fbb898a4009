package dev.cinnabar.conformance.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.error.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every code of the runtime is explained. */
final class ErrorPagesTest {

  @Test
  void hasOneSectionPerCode() throws IOException {
    List<String> sections;
    try (var lines = Files.lines(Path.of("../docs/errors-runtime.md"))) {
      sections =
          lines
              .filter(line -> line.startsWith("## "))
              .map(line -> line.substring("## ".length()))
              .sorted()
              .toList();
    }
    assertEquals(Arrays.stream(ErrorCode.values()).map(Enum::name).sorted().toList(), sections);
  }
}
