package dev.cinnabar.conformance.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the sources to a size that can be read. */
final class SourceFilesTest {

  private static final int LIMIT = 600;

  @Test
  void keepsEverySourceFileShort() throws IOException {
    List<Path> sources = sources();
    assertTrue(sources.size() > 50, "The sources were not found.");
    assertEquals(
        List.of(), sources.stream().filter(source -> lines(source) > LIMIT).sorted().toList());
  }

  private static List<Path> sources() throws IOException {
    Path root = Path.of("..").toRealPath();
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(root::relativize)
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.getNameCount() > 2 && file.getName(1).toString().equals("src"))
          .map(root::resolve)
          .toList();
    }
  }

  private static long lines(Path source) {
    try (Stream<String> lines = Files.lines(source)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
