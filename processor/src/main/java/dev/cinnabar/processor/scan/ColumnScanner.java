package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.codec.Codecs;
import dev.cinnabar.processor.codec.Storage;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads what is written about a column. */
final class ColumnScanner {

  private static final Set<String> NON_NULL =
      Set.of("org.jspecify.annotations.NonNull", "jakarta.annotation.Nonnull");

  private final Scope scope;
  private final List<ConstraintModel> constraints;
  private final ConversionScanner conversions;

  /**
   * Reads columns of an entity.
   *
   * @param constraints takes the named checks, which stand beside the columns
   */
  ColumnScanner(Scope scope, List<ConstraintModel> constraints) {
    this.scope = scope;
    this.constraints = constraints;
    this.conversions = new ConversionScanner(scope);
  }

  /** Returns the name of the column of a plain attribute. */
  static String nameOf(Member member, Naming naming) {
    String written = member.jpa("Column").map(column -> column.filled("name")).orElse(null);
    return written == null ? naming.name(member.name()) : written;
  }

  /** Reads the column of a plain attribute. */
  ColumnModel column(Member member) {
    Optional<Annotation> column = member.jpa("Column");
    boolean required =
        member.mirror().getKind().isPrimitive()
            || member.is("Id")
            || member.is("Version")
            || isMarkedNonNull(member)
            || member.jpa("Basic").filter(basic -> !basic.flag("optional", true)).isPresent();
    ColumnModel read =
        column(nameOf(member, scope.naming()), column, required, member.origin())
            .withRules(new ForeignKeyScanner(scope, member).read())
            .withFill(new FillScanner(scope, member).read());
    return isLazy(member) ? read.readLazily(LazyColumns.groupOf(member)) : read;
  }

  /** Tells whether an attribute is to be read when it is first used. */
  static boolean isLazy(Member member) {
    return member.jpa("Basic").filter(basic -> "LAZY".equals(basic.constant("fetch"))).isPresent();
  }

  /**
   * Reads a foreign key column of a reference.
   *
   * @param column what is written about it
   */
  ColumnModel joinColumn(Member member, String name, Optional<Annotation> column) {
    boolean required =
        member.is("Id")
            || isMarkedNonNull(member)
            || member
                .jpa(member.referenceAnnotation())
                .filter(one -> !one.flag("optional", true))
                .isPresent();
    return column(name, column, required, member.origin());
  }

  /** Takes a note that the values of some columns together occur once only. */
  void unique(List<ColumnModel> together) {
    List<String> names = together.stream().map(ColumnModel::name).toList();
    constraints.add(new ConstraintModel.Unique(null, names));
  }

  private ColumnModel column(
      String name, Optional<Annotation> written, boolean required, Origin origin) {
    if (written.isEmpty()) {
      ColumnModel column = ColumnModel.of(name);
      return required ? column.required() : column;
    }
    Annotation column = written.get();
    return new ColumnModel(
        name,
        !required && column.flag("nullable", true),
        column.flag("unique", false),
        column.flag("insertable", true),
        column.flag("updatable", true),
        check(column, origin),
        column.filled("columnDefinition"),
        column.filled("options"),
        column.filled("comment"));
  }

  private @Nullable String check(Annotation column, Origin origin) {
    List<ConstraintModel.Check> checks = checks(column, origin, scope);
    if (checks.size() == 1 && checks.get(0).name() == null) {
      return checks.get(0).condition();
    }
    constraints.addAll(checks);
    return null;
  }

  /** Reads the {@code check} of a column or table. */
  static List<ConstraintModel.Check> checks(Annotation annotation, Origin origin, Scope scope) {
    List<ConstraintModel.Check> checks = new ArrayList<>();
    for (Annotation check : annotation.annotations("check")) {
      String condition = check.filled("constraint");
      if (condition == null || condition.isBlank()) {
        scope.report(
            ProblemCode.INVALID_IDENTIFIER,
            origin.at(annotation.simpleName(), "check"),
            "the check has no condition",
            "Write the condition in 'constraint'");
      } else {
        checks.add(new ConstraintModel.Check(check.filled("name"), condition));
      }
    }
    return checks;
  }

  /** Reads what is written about the type of the column. */
  Storage storage(Member member) {
    Storage storage = written(member).with(conversions.find(member));
    return member.is("Lob") && isTextOrBytes(member, storage) ? storage.large() : storage;
  }

  /** Tells whether what is stored of an attribute has a length. */
  static boolean isTextOrBytes(Member member, Storage storage) {
    return Codecs.find(member.type(), storage)
        .map(codec -> codec.storedType().toString())
        .filter(stored -> stored.equals("java.lang.String") || stored.equals("byte[]"))
        .isPresent();
  }

  private Storage written(Member member) {
    Annotation column = member.jpa("Column").orElse(null);
    List<String> constants = enumConstants(member);
    boolean ordinal =
        member
            .jpa("Enumerated")
            .map(enumerated -> enumerated.constant("value"))
            .filter("ORDINAL"::equals)
            .isPresent();
    if (column == null) {
      return new Storage(0, 0, 0, -1, constants, ordinal);
    }
    return new Storage(
        positive(member, column, "length", ProblemCode.LENGTH_INVALID, 1),
        positive(member, column, "precision", ProblemCode.PRECISION_INVALID, 1),
        positive(member, column, "scale", ProblemCode.PRECISION_INVALID, 0),
        column.number("secondPrecision", -1),
        constants,
        ordinal);
  }

  private int positive(
      Member member, Annotation column, String attribute, ProblemCode code, int least) {
    int value = column.number(attribute, least);
    if (value < least) {
      scope.report(
          code,
          member.origin().at("Column", attribute),
          "%s is %d".formatted(attribute, value),
          "Write a number from %d on".formatted(least));
      return least;
    }
    return column.has(attribute) ? value : 0;
  }

  private static @Nullable List<String> enumConstants(Member member) {
    TypeElement type = Scope.classOf(member.mirror());
    if (type == null || type.getKind() != ElementKind.ENUM) {
      return null;
    }
    return constantsOf(type);
  }

  /** Returns the names of an enum's constants. */
  static List<String> constantsOf(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .map(element -> element.getSimpleName().toString())
        .toList();
  }

  /** Tells whether an annotation for it says that the attribute is never null. */
  static boolean isMarkedNonNull(Member member) {
    return member.annotations().stream().anyMatch(one -> NON_NULL.contains(one.name()))
        || member.mirror().getAnnotationMirrors().stream().anyMatch(ColumnScanner::isNonNull);
  }

  private static boolean isNonNull(AnnotationMirror mirror) {
    Element type = mirror.getAnnotationType().asElement();
    return NON_NULL.contains(((TypeElement) type).getQualifiedName().toString());
  }
}
