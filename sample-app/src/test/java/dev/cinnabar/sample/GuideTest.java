package dev.cinnabar.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java of the guide is compiled code: each block repeats a region of a source file of the
 * sample, which a comment before it names.
 *
 * <p>Run {@link #main} in the folder of this module to write the regions into the pages anew.
 */
final class GuideTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/cinnabar/sample");

  private static final Pattern BLOCK =
      Pattern.compile("(<!-- snippet: (\\S+)#(\\S+) -->\n)?```java\n(.*?)```\n", Pattern.DOTALL);

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");

  @ParameterizedTest
  @MethodSource("guide")
  void showsCompiledCode(Path page) throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(page));
    while (block.find()) {
      String shown = block.group(4);
      assertTrue(block.group(1) != null, () -> page + " has a block without a source:\n" + shown);
      assertEquals(region(block.group(2), block.group(3)), shown, page::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksToFilesThatExist(Path page) throws IOException {
    List<String> broken = new ArrayList<>();
    Matcher link = LINK.matcher(Files.readString(page));
    while (link.find()) {
      if (!Files.exists(page.resolveSibling(link.group(1)))) {
        broken.add(link.group(1));
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void findsThePages() throws IOException {
    assertTrue(pages().size() > 7);
  }

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../docs"))) {
      return Stream.concat(Stream.of(Path.of("../README.md")), files)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  /** The pages that show how it is done; others show what does not compile. */
  static List<Path> guide() throws IOException {
    return pages().stream()
        .filter(page -> page.endsWith("README.md") || page.getParent().endsWith("guide"))
        .toList();
  }

  /** Writes the named regions into all pages. */
  public static void main(String[] args) throws IOException {
    for (Path page : guide()) {
      String text = Files.readString(page);
      StringBuilder updated = new StringBuilder();
      Matcher block = BLOCK.matcher(text);
      while (block.find()) {
        if (block.group(1) != null) {
          String code = block.group(1) + "```java\n" + region(block.group(2), block.group(3));
          block.appendReplacement(updated, Matcher.quoteReplacement(code + "```\n"));
        }
      }
      Files.writeString(page, block.appendTail(updated));
    }
  }

  /** Returns the lines between the two marks, moved to the left, without other marks. */
  private static String region(String file, String name) throws IOException {
    List<String> lines = Files.readAllLines(SOURCES.resolve(file));
    int start = indexOf("// tag::" + name, lines, file);
    int end = indexOf("// end::" + name, lines, file);
    List<String> region =
        new ArrayList<>(
            lines.subList(start + 1, end).stream()
                .filter(line -> !line.strip().matches("// (tag|end)::\\w+"))
                .toList());
    while (!region.isEmpty() && region.get(region.size() - 1).isBlank()) {
      region.remove(region.size() - 1);
    }
    int indent =
        region.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return region.stream()
        .map(line -> line.isBlank() ? "\n" : line.substring(indent) + "\n")
        .collect(Collectors.joining());
  }

  private static int indexOf(String mark, List<String> lines, String file) {
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).strip().equals(mark)) {
        return index;
      }
    }
    throw new AssertionError(file + " has no " + mark);
  }
}
