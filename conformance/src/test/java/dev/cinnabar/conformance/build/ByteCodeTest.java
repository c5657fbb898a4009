package dev.cinnabar.conformance.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.cinnabar.error.ErrorCode;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scans compiled classes for what the product promises to do without. */
final class ByteCodeTest {

  private static final ArchRule NO_REFLECTION =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "sun..", "jdk..")
          .orShould()
          .accessTargetWhere(
              describe(
                  "that look into a class at run time",
                  access ->
                      access.getTargetOwner().isEquivalentTo(Class.class)
                          && access
                              .getName()
                              .matches(
                                  "forName|newInstance|getDeclared.*"
                                      + "|get(Method|Constructor|Field|RecordComponent)s?")))
          .allowEmptyShould(true);

  private static final ArchRule NO_INNER_WORKINGS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "dev.cinnabar.internal..");

  @Test
  void findsNoReflectionInRuntime() {
    JavaClasses runtime = new ClassFileImporter().importUrl(locationOf(ErrorCode.class));
    assertTrue(runtime.size() > 50, "The runtime was not found.");
    NO_REFLECTION.check(runtime);
  }

  @Test
  void findsNoReflectionInGeneratedClasses() throws Exception {
    NO_REFLECTION.check(generated());
  }

  @Test
  void findsNoJdbcAndNoInternalsInGeneratedClasses() throws Exception {
    NO_INNER_WORKINGS.allowEmptyShould(true).check(generated());
  }

  /** The classes of the sources that the processor wrote for the entities of this module. */
  private static JavaClasses generated() throws Exception {
    URL location = locationOf(ByteCodeTest.class);
    Path sources =
        Path.of(location.toURI()).resolveSibling("generated-test-sources/test-annotations");
    if (!Files.isDirectory(sources)) {
      return new ClassFileImporter().importPaths(List.of());
    }
    List<String> names;
    try (Stream<Path> files = Files.walk(sources)) {
      names =
          files
              .map(file -> sources.relativize(file).toString())
              .filter(file -> file.endsWith(".java"))
              .map(file -> file.replaceAll("\\.java$", "").replace('/', '.').replace('\\', '.'))
              .toList();
    }
    return new ClassFileImporter()
        .importUrl(location)
        .that(
            describe(
                "are generated", type -> names.contains(type.getName().replaceAll("\\$.*", ""))));
  }

  private static URL locationOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
