package dev.cinnabar.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The runtime is tested with code written by hand; it must be what the processor writes. */
final class SampleTest {

  private static final Path SAMPLE = Path.of("../runtime/src/test/java/dev/cinnabar/example");

  @ParameterizedTest
  @MethodSource("files")
  void writesTheSampleOfTheRuntime(SourceFile file) throws IOException {
    String expected = Files.readString(SAMPLE.resolve(file.type().simpleName() + ".java"));
    assertEquals(tokens(expected), tokens(file.text()));
  }

  static Stream<SourceFile> files() {
    return Stream.of(Models.user(), Models.userTask())
        .flatMap(entity -> EntityEmitter.emit(entity).stream());
  }

  /** One token to a line, so that only the layout may differ. */
  private static String tokens(String source) {
    return source.replaceAll("\\s+", " ").replaceAll(" ?([;{}()]|/\\*\\*) ?", "\n$1");
  }
}
