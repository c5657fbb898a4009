package dev.cinnabar.conformance.build;

import static java.lang.module.ModuleDescriptor.Requires.Modifier.STATIC;
import static java.lang.module.ModuleDescriptor.Requires.Modifier.TRANSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.ErrorCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What the runtime brings into an application: little, and nothing else. */
final class RuntimeJarTest {

  /** One megabyte for everything: session, query language, dialects and schema. */
  private static final long LIMIT = 1024 * 1024;

  @Test
  void staysSmall() throws IOException {
    long size = sizeAsJar(runtime());
    assertTrue(size < LIMIT, () -> "The runtime takes " + size + " bytes of " + LIMIT);
  }

  @Test
  void requiresNothingButTheJdk() {
    assertEquals(
        Set.of("java.base", "java.sql"), required(modifiers -> !modifiers.contains(STATIC)));
  }

  @Test
  void asksNamedModulesThatUseItForNothingMore() {
    assertEquals(Set.of("java.sql"), required(modifiers -> modifiers.contains(TRANSITIVE)));
  }

  private static Set<String> required(Predicate<Set<Requires.Modifier>> modifiers) {
    return ModuleFinder.of(runtime())
        .find("dev.cinnabar.runtime")
        .orElseThrow()
        .descriptor()
        .requires()
        .stream()
        .filter(requires -> modifiers.test(requires.modifiers()))
        .map(Requires::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void declaresNoDependencyThatOthersWouldInherit() throws IOException {
    String pom = Files.readString(Path.of("../runtime/pom.xml"));
    String dependencies =
        pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
    long all = dependencies.split("<dependency>", -1).length - 1L;
    long ownOnly = dependencies.split("<scope>(test|provided)</scope>", -1).length - 1L;
    assertEquals(all, ownOnly);
  }

  /** In a build that packages this is the jar, in one that only tests it is a folder of classes. */
  private static Path runtime() {
    try {
      return Path.of(ErrorCode.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static long sizeAsJar(Path classes) throws IOException {
    if (Files.isRegularFile(classes)) {
      return Files.size(classes);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream jar = new ZipOutputStream(bytes);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
        Files.copy(file, jar);
        jar.closeEntry();
      }
    }
    return bytes.size();
  }
}
