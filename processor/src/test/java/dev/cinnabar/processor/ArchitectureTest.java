package dev.cinnabar.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows between packages that {@code docs/architecture.md} draws. */
final class ArchitectureTest {

  private static final String ROOT = "dev.cinnabar.processor";
  private static final String JAVAPOET = "com.palantir.javapoet";

  /** What each package may use beside itself; the root package is the empty name. */
  private static final Map<String, Set<String>> ARROWS = new TreeMap<>();

  static {
    arrow("", "javac", "scan", "model", "codec", "check", "emit", "report");
    arrow("javac", "report");
    arrow("scan", "javac", "model", "codec", "report");
    arrow("model", "codec", "report");
    arrow("codec");
    // Rules about types ask the codec that the model names.
    arrow("check", "model", "codec", "report");
    arrow("emit", "model", "codec");
    arrow("report");
  }

  private static final Set<String> WITH_JAVAPOET =
      Set.of("", "check", "codec", "emit", "model", "scan");

  private static final JavaClasses CLASSES = mainClasses();

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatItsArrowsAllow(String name) {
    String[] allowed =
        Stream.of(
                Stream.of(packageOf(name)),
                ARROWS.get(name).stream().map(ArchitectureTest::packageOf),
                WITH_JAVAPOET.contains(name) ? Stream.of(JAVAPOET) : Stream.<String>empty(),
                Stream.of("java..", "javax..", "org.jspecify..", "com.google.auto.service"))
            .flatMap(names -> names)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(packageOf(name))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  static Set<String> packages() {
    return ARROWS.keySet();
  }

  @Test
  void placesEveryPackageInTheLayout() {
    Set<String> unknown =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> ARROWS.keySet().stream().noneMatch(one -> packageOf(one).equals(name)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unknown);
  }

  @Test
  void keepsCompilerTypesAtTheReader() {
    DescribedPredicate<JavaClass> compilerTypes =
        resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..")
            .and(DescribedPredicate.not(equivalentTo(Modifier.class)))
            .and(DescribedPredicate.not(equivalentTo(SourceVersion.class)));
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, packageOf("javac"), packageOf("scan"))
        .should()
        .dependOnClassesThat(compilerTypes)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static void arrow(String from, String... to) {
    ARROWS.put(from, Set.of(to));
  }

  private static String packageOf(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name;
  }

  /** Finds the main classes beside the test classes, whatever of them is there already. */
  private static JavaClasses mainClasses() {
    URL tests = ArchitectureTest.class.getProtectionDomain().getCodeSource().getLocation();
    try {
      List<URL> main = List.of(URI.create(tests.toString()).resolve("../classes/").toURL());
      return new ClassFileImporter().importUrls(main);
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
