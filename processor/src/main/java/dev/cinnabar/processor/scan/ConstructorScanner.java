package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Chooses the constructor that creates an object from its row. It is the one without parameters,
 * unless there are attributes that nothing else sets.
 */
final class ConstructorScanner {

  private final Scope scope;
  private final List<Member> members;
  private final List<Member> needy;
  private final List<String> parameters;

  ConstructorScanner(Scope scope, List<Member> members, AccessScanner accesses) {
    this.scope = scope;
    this.members = members;
    this.needy = needy(accesses);
    this.parameters = needy.isEmpty() ? List.of() : choose();
  }

  /** What a constructor has to take of a key, it takes as a whole. */
  private List<Member> needy(AccessScanner accesses) {
    boolean mapped = members.stream().anyMatch(member -> member.is("MapsId"));
    List<Member> alone =
        members.stream()
            .filter(ConstructorScanner::isAllowed)
            .filter(accesses::needsConstructor)
            .filter(member -> !mapped || !isKey(member))
            .toList();
    boolean key = alone.stream().anyMatch(ConstructorScanner::isKey);
    return key
        ? members.stream()
            .filter(member -> alone.contains(member) || (isKey(member) && isAllowed(member)))
            .toList()
        : alone;
  }

  private static boolean isKey(Member member) {
    return member.is("Id") || member.is("EmbeddedId");
  }

  /** Returns the attributes that the constructor takes, in order; none for the plain one. */
  List<String> parameters() {
    return parameters;
  }

  /** Tells whether only the constructor sets the attribute. */
  boolean sets(Member member) {
    return !parameters.isEmpty() && needy.contains(member);
  }

  /** Returns an attribute that only a constructor can set, as far as that can be seen. */
  Optional<Member> constructed() {
    boolean readable = !parameters.isEmpty() || visible().anyMatch(this::isUnnamed);
    return readable ? needy.stream().findFirst() : Optional.empty();
  }

  /** Tells whether a constructor is missing that takes what nothing else sets. */
  boolean isMissing() {
    return !needy.isEmpty() && parameters.isEmpty();
  }

  /** Tells whether the parameters of the class's constructors have lost their names. */
  boolean isUnnamed() {
    return isMissing() && visible().anyMatch(this::isUnnamed);
  }

  /** Returns what to add to the advice on an attribute that cannot be set. */
  static String wayOut(Member member) {
    if (isRelationship(member) || isGenerated(member) || member.ours("References").isPresent()) {
      return "";
    }
    return "; or %sgive it to a constructor with a parameter '%s'"
        .formatted(isAllowed(member) ? "" : "write updatable = false and ", member.name());
  }

  /** What changes later cannot be left to a constructor, nor what is known after an INSERT only. */
  private static boolean isAllowed(Member member) {
    if (isRelationship(member) || isGenerated(member) || member.ours("References").isPresent()) {
      return false;
    }
    return isKey(member)
        || member.jpa("Column").filter(column -> !column.flag("updatable", true)).isPresent();
  }

  private static boolean isRelationship(Member member) {
    return member.annotations().stream()
        .map(Annotation::simpleName)
        .anyMatch(name -> name.endsWith("ToOne") || name.endsWith("ToMany"));
  }

  private static boolean isGenerated(Member member) {
    return member.is("GeneratedValue");
  }

  /** Takes the constructor with the fewest parameters that has all that are needed. */
  private List<String> choose() {
    Set<String> needed = new HashSet<>(needy.stream().map(Member::name).toList());
    return visible()
        .filter(constructor -> constructor.getParameters().stream().allMatch(this::isAttribute))
        .map(ConstructorScanner::names)
        .filter(names -> new HashSet<>(names).containsAll(needed))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private Stream<ExecutableElement> visible() {
    return ElementFilter.constructorsIn(scope.entity().getEnclosedElements()).stream()
        .filter(scope::isVisible)
        .filter(constructor -> constructor.getThrownTypes().isEmpty());
  }

  private boolean isAttribute(VariableElement parameter) {
    return members.stream()
        .filter(member -> !isRelationship(member))
        .filter(member -> member.is("EmbeddedId") || !EmbeddedScanner.isEmbedded(member))
        .filter(member -> parameter.getSimpleName().contentEquals(member.name()))
        .anyMatch(member -> scope.types().isSameType(parameter.asType(), member.mirror()));
  }

  private boolean isUnnamed(ExecutableElement constructor) {
    List<String> names = names(constructor);
    return !names.isEmpty() && names.stream().allMatch(name -> name.matches("arg\\d+"));
  }

  private static List<String> names(ExecutableElement constructor) {
    return constructor.getParameters().stream()
        .map(parameter -> parameter.getSimpleName().toString())
        .toList();
  }
}
