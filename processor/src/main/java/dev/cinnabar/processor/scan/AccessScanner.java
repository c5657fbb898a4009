package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AccessModel.Constructor.Reading;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Decides how the mapper reaches an attribute. */
final class AccessScanner {

  private final Scope scope;
  private final List<Method> methods;
  private final List<Member> members;

  AccessScanner(Scope scope, List<Method> methods, List<Member> members) {
    this.scope = scope;
    this.methods = methods;
    this.members = members;
  }

  /** Returns the access to an attribute; where there is none it is reported. */
  AccessModel access(Member member) {
    Optional<Annotation> named = member.ours("Accessors");
    if (named.isPresent()) {
      return named(member, named.get());
    }
    Optional<AccessModel> direct = direct(member);
    if (direct.isEmpty()) {
      reportMissing(member);
    }
    return direct.orElse(new AccessModel.Field(member.name()));
  }

  /** Tells whether a constructor is the only way to set an attribute, which can be read. */
  boolean needsConstructor(Member member) {
    return member.ours("Accessors").isEmpty()
        && direct(member).isEmpty()
        && reading(member).isPresent();
  }

  /** Returns the access to an attribute that a constructor sets. */
  AccessModel constructed(Member member) {
    return reading(member).orElseThrow();
  }

  /**
   * Returns the access to an attribute that a constructor sets; where there is none it is reported.
   */
  AccessModel complete(Member member) {
    Optional<AccessModel> reading = reading(member);
    if (reading.isEmpty()) {
      scope.report(
          ProblemCode.PRIVATE_WITHOUT_ACCESSOR,
          member.origin(),
          "the field is private and has no getter of type %s that its mapper can see"
              .formatted(member.shownType()),
          "Remove 'private' from the field, or add the method");
    }
    return reading.orElse(new AccessModel.Field(member.name()));
  }

  /** Returns the access by field or accessors, empty where an object cannot be read or set so. */
  private Optional<AccessModel> direct(Member member) {
    if (member.isProperty()) {
      return property(member);
    }
    if (member.element().getModifiers().contains(Modifier.FINAL)) {
      return Optional.empty();
    }
    return scope.isVisible(member.element())
        ? Optional.of(new AccessModel.Field(member.name()))
        : accessors(getter(member), setter(member));
  }

  private Optional<AccessModel> reading(Member member) {
    if (!scope.isVisible(member.element())) {
      return getter(member).map(getter -> read(Reading.GETTER, getter.name()));
    }
    return Optional.of(
        read(
            member.isProperty() ? Reading.GETTER : Reading.FIELD,
            member.element().getSimpleName().toString()));
  }

  private static AccessModel read(Reading reading, String member) {
    return new AccessModel.Constructor(reading, member);
  }

  private void reportMissing(Member member) {
    if (member.isProperty()) {
      missingInProperty(member);
    } else if (member.element().getModifiers().contains(Modifier.FINAL)) {
      scope.report(
          ProblemCode.FINAL_FIELD,
          member.origin(),
          "the field is final, so that a loaded value cannot be set",
          "Remove 'final'" + ConstructorScanner.wayOut(member));
    } else {
      missing(member, getter(member).isEmpty(), setter(member).isEmpty());
    }
  }

  private AccessModel named(Member member, Annotation annotation) {
    Optional<Method> getter = named(member, annotation, "get", method -> isGetter(method, member));
    Optional<Method> setter = named(member, annotation, "set", method -> isSetter(method, member));
    return accessors(getter, setter).orElse(new AccessModel.Field(member.name()));
  }

  private Optional<Method> named(
      Member member, Annotation annotation, String role, Predicate<Method> fits) {
    String name = annotation.text(role);
    if (name == null) {
      return Optional.empty();
    }
    Origin origin = member.origin().at("Accessors", role);
    List<Method> candidates = methods.stream().filter(method -> method.is(name)).toList();
    if (candidates.isEmpty()) {
      TreeSet<String> names = new TreeSet<>(methods.stream().map(Method::name).toList());
      scope.report(
          ProblemCode.ACCESSOR_UNKNOWN,
          origin,
          "%s has no method '%s' that its mapper can see"
              .formatted(Scope.nameOf(scope.entity()), name),
          Suggestions.didYouMean(name, names, "Name a method that is not private"));
      return Optional.empty();
    }
    Optional<Method> fitting = candidates.stream().filter(fits).findFirst();
    if (fitting.isEmpty()) {
      boolean get = role.equals("get");
      scope.report(
          ProblemCode.ACCESSOR_MISMATCH,
          origin,
          get
              ? "'%s' is no method without parameters that returns %s"
                  .formatted(name, member.shownType())
              : "'%s' is no method with one parameter of type %s"
                  .formatted(name, member.shownType()),
          "Let the method have exactly the type of the field, or remove 'private' from the field");
    }
    return fitting;
  }

  private Optional<AccessModel> property(Member member) {
    return scope.isVisible(member.element())
        ? setterOfProperty(member)
            .map(setter -> accessors(member.element().getSimpleName().toString(), setter.name()))
        : Optional.empty();
  }

  private Optional<Method> setterOfProperty(Member member) {
    String name = "set" + suffix(member);
    return methods.stream()
        .filter(method -> method.is(name) && isSetter(method, member))
        .findFirst();
  }

  private static String suffix(Member member) {
    String getter = member.element().getSimpleName().toString();
    return getter.substring(getter.startsWith("is") ? 2 : 3);
  }

  private void missingInProperty(Member member) {
    boolean setter = setterOfProperty(member).isPresent();
    scope.report(
        ProblemCode.PROPERTY_ACCESS,
        member.origin(),
        setter
            ? "the getter is private"
            : "the getter has no setter set%s(%s)".formatted(suffix(member), member.shownType()),
        setter
            ? "Remove 'private'"
            : "Add the setter, or put @Transient on the getter if the value is not stored"
                + ConstructorScanner.wayOut(member));
  }

  /** Returns the methods that read and write an attribute, whatever the mapper uses. */
  List<Method> accessorsOf(Member member) {
    if (member.isProperty()) {
      return Stream.concat(
              methods.stream().filter(method -> method.element().equals(member.element())),
              setterOfProperty(member).stream())
          .toList();
    }
    return Stream.concat(getter(member).stream(), setter(member).stream()).toList();
  }

  private Optional<Method> getter(Member member) {
    Optional<Method> getter = byName(getterNames(member), m -> isGetter(m, member));
    return getter.isPresent() ? getter : byTypeAndEnding(member, m -> isGetter(m, member));
  }

  private Optional<Method> setter(Member member) {
    Optional<Method> setter = byName(setterNames(member), m -> isSetter(m, member));
    return setter.isPresent() ? setter : byTypeAndEnding(member, m -> isSetter(m, member));
  }

  private void missing(Member member, boolean getter, boolean setter) {
    String what = getter && setter ? "getter and no setter" : getter ? "getter" : "setter";
    Optional<Method> almost =
        methods.stream()
            .filter(m -> getter ? isNamedGetter(m, member) : isNamedSetter(m, member))
            .findFirst();
    if (almost.isPresent()) {
      scope.report(
          ProblemCode.ACCESSOR_MISMATCH,
          member.origin(),
          "the field is private, and the type of its method %s() is not exactly %s"
              .formatted(almost.get().name(), member.shownType()),
          "Remove 'private' from the field, or name its accessors with @Accessors");
      return;
    }
    if (!scope.packageOf(member.element()).equals(scope.packageOf(scope.entity()))) {
      scope.report(
          ProblemCode.PRIVATE_WITHOUT_ACCESSOR,
          member.origin(),
          "the field stands in another package than %s and has no public %s of type %s"
              .formatted(Scope.nameOf(scope.entity()), what, member.shownType()),
          "Make the accessors or the field public");
      return;
    }
    scope.report(
        ProblemCode.PRIVATE_WITHOUT_ACCESSOR,
        member.origin(),
        "the field is private and has no %s of type %s that its mapper can see"
            .formatted(what, member.shownType()),
        "Remove 'private' from the field, or add the method"
            + (getter && setter ? "s" : "")
            + (getter ? "" : ConstructorScanner.wayOut(member)));
  }

  private static boolean isNamedGetter(Method method, Member member) {
    return method.parameters().isEmpty() && getterNames(member).contains(method.name());
  }

  private static boolean isNamedSetter(Method method, Member member) {
    return method.parameters().size() == 1 && setterNames(member).contains(method.name());
  }

  /** Returns the method by which users read the attribute, also where its field is visible. */
  Optional<Method> getterOf(Member member, AccessModel access) {
    if (access instanceof AccessModel.Accessors accessors) {
      return methods.stream()
          .filter(method -> method.is(accessors.getter()) && method.parameters().isEmpty())
          .findFirst();
    }
    return byName(getterNames(member), method -> isGetter(method, member));
  }

  private Optional<AccessModel> accessors(Optional<Method> getter, Optional<Method> setter) {
    return getter.isPresent() && setter.isPresent()
        ? Optional.of(accessors(getter.get().name(), setter.get().name()))
        : Optional.empty();
  }

  private AccessModel accessors(String getter, String setter) {
    long setters =
        methods.stream()
            .filter(method -> method.is(setter) && method.parameters().size() == 1)
            .count();
    return new AccessModel.Accessors(getter, setter, setters > 1);
  }

  private Optional<Method> byName(List<String> names, Predicate<Method> fits) {
    return names.stream()
        .flatMap(name -> methods.stream().filter(method -> method.is(name)))
        .filter(fits)
        .findFirst();
  }

  /** Finds {@code getVisitsInternal} for {@code visits}, if there is no other like it. */
  private Optional<Method> byTypeAndEnding(Member member, Predicate<Method> fits) {
    String ending = capitalized(member.name());
    List<Method> found =
        methods.stream()
            .filter(method -> method.name().contains(ending))
            .filter(method -> !isNamedForAnother(method, member))
            .filter(fits)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isNamedForAnother(Method method, Member member) {
    return members.stream()
        .filter(other -> !other.name().equals(member.name()))
        .anyMatch(other -> isNamedGetter(method, other) || isNamedSetter(method, other));
  }

  private boolean isGetter(Method method, Member member) {
    return method.parameters().isEmpty()
        && isUsable(method.element())
        && scope.types().isSameType(method.returned(), member.mirror());
  }

  private boolean isSetter(Method method, Member member) {
    return method.parameters().size() == 1
        && isUsable(method.element())
        && scope.types().isSameType(method.parameters().get(0), member.mirror());
  }

  private boolean isUsable(Element method) {
    return scope.isVisible(method) && !method.getModifiers().contains(Modifier.STATIC);
  }

  private static List<String> getterNames(Member member) {
    String name = member.name();
    List<String> names = new ArrayList<>();
    if (isBoolean(member)) {
      names.add("is" + capitalized(name));
    }
    names.addAll(prefixed("get", name));
    names.add(name);
    return names;
  }

  private static List<String> setterNames(Member member) {
    String name = member.name();
    List<String> names = new ArrayList<>();
    if (isBoolean(member) && name.matches("is\\p{Lu}.*")) {
      names.add("set" + name.substring(2));
    }
    names.addAll(prefixed("set", name));
    names.add(name);
    return names;
  }

  /** {@code getTitle}; for {@code eMail}, {@code geteMail} too, as beans and editors have it. */
  private static List<String> prefixed(String prefix, String name) {
    boolean kept = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return kept
        ? List.of(prefix + capitalized(name), prefix + name)
        : List.of(prefix + capitalized(name));
  }

  private static boolean isBoolean(Member member) {
    return member.mirror().getKind() == TypeKind.BOOLEAN
        || member.mirror().toString().endsWith("java.lang.Boolean");
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
