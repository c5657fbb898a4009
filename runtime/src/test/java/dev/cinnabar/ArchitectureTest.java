package dev.cinnabar;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.cinnabar.error.ErrorCode;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows between packages that {@code docs/architecture.md} draws. */
final class ArchitectureTest {

  private static final String ROOT = "dev.cinnabar";

  /** What each package may use beside itself; the root package is the empty name. */
  private static final Map<String, Set<String>> ARROWS = new TreeMap<>();

  static {
    arrow("annotation", "mapping");
    arrow("error");
    arrow("mapping", "error");
    arrow("sql", "mapping", "error");
    // Only so that statements can show themselves in standard SQL.
    arrow("query", "mapping", "sql", "dialect", "error");
    arrow("session", "query", "mapping", "error");
    arrow("dialect", "sql", "mapping", "error");
    arrow("schema", "query", "mapping", "sql", "dialect", "error");
    arrow("internal.jdbc", "session", "dialect", "sql", "mapping", "error");
    arrow("internal.identity", "mapping", "error");
    arrow("internal.relation", "mapping", "error", "internal.identity");
    arrow(
        "internal.load",
        "dialect",
        "query",
        "mapping",
        "sql",
        "error",
        "internal.identity",
        "internal.relation",
        "internal.jdbc");
    arrow(
        "internal.flush",
        "mapping",
        "sql",
        "dialect",
        "error",
        "internal.identity",
        "internal.relation",
        "internal.jdbc");
    arrow(
        "internal.session",
        "session",
        "query",
        "mapping",
        "sql",
        "dialect",
        "error",
        "internal.flush",
        "internal.identity",
        "internal.jdbc",
        "internal.load",
        "internal.relation");
    arrow(
        "",
        "session",
        "dialect",
        "query",
        "schema",
        "mapping",
        "error",
        "internal.jdbc",
        "internal.session");
  }

  private static final JavaClasses CLASSES = new ClassFileImporter().importPath(mainClasses());

  private static final DescribedPredicate<JavaAccess<?>> LOOKING_INTO_A_CLASS =
      describe(
          "that look into a class at run time",
          access ->
              access.getTargetOwner().isEquivalentTo(Class.class)
                  && (access.getName().equals("forName")
                      || access.getName().equals("newInstance")
                      || access.getName().startsWith("getDeclared")
                      || access
                          .getName()
                          .matches("get(Method|Constructor|Field|RecordComponent)s?")));

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatItsArrowsAllow(String name) {
    String[] allowed =
        Stream.concat(Stream.of(name), ARROWS.get(name).stream())
            .map(ArchitectureTest::packageOf)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(packageOf(name))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed)
                .or(resideInAnyPackage("java..", "javax..", "org.jspecify..")))
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
    unknown.remove(""); // module-info
    assertEquals(Set.of(), unknown);
  }

  @Test
  void talksToJdbcInFourPackagesOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            ROOT, packageOf("dialect"), packageOf("error"), packageOf("internal.jdbc"))
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."))
        .check(CLASSES);
  }

  @Test
  void usesNoReflection() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("java.lang.reflect..")
                .or(resideInAPackage("java.lang.invoke.."))
                .or(resideInAPackage("sun..")))
        .orShould()
        .accessTargetWhere(LOOKING_INTO_A_CLASS)
        .check(CLASSES);
  }

  private static void arrow(String from, String... to) {
    ARROWS.put(from, Set.of(to));
  }

  private static String packageOf(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name;
  }

  private static Path mainClasses() {
    try {
      return Path.of(ErrorCode.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
