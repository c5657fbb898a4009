package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.FillModel;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the database puts into a column by itself. */
final class FillScanner {

  private static final String DEFAULT = "DatabaseDefault";
  private static final String GENERATED = "GeneratedColumn";
  private static final String FILLED = "FilledByDatabase";

  private final Scope scope;
  private final Member member;

  FillScanner(Scope scope, Member member) {
    this.scope = scope;
    this.member = member;
  }

  /** Reads what is written at a plain attribute; null where nothing is. */
  @Nullable FillModel read() {
    Optional<Annotation> byDefault = member.ours(DEFAULT);
    Optional<Annotation> generated = member.ours(GENERATED);
    Optional<Annotation> filled = member.ours(FILLED);
    if (byDefault.isEmpty() && generated.isEmpty() && filled.isEmpty()) {
      return null;
    }
    String annotation = generated.isPresent() ? GENERATED : filled.isPresent() ? FILLED : DEFAULT;
    if (byDefault.isPresent() && generated.isPresent()) {
      contradict(DEFAULT, "a generated column has no default", "Remove one of the annotations");
    } else if (generated.isPresent() && filled.isPresent()) {
      contradict(FILLED, "a generated column is never written", "Remove one of the annotations");
    } else if (byDefault.isPresent() && filled.isPresent()) {
      contradict(DEFAULT, "a trigger fills the column", "Remove one of the annotations");
    } else if (member.is("Version")) {
      contradict(annotation, "the session counts the version", "Remove one of them");
    } else if (member.is("Id")) {
      contradict(annotation, "the value of a key is not read back", "Use @GeneratedValue");
    } else if (member.ours("References").isPresent()) {
      contradict(annotation, "a foreign key is written by the session", "Remove one of them");
    }
    if (generated.isPresent()) {
      return generated(generated.get());
    }
    return filled.isPresent() ? triggered(filled.get()) : byDefault(byDefault.get());
  }

  private @Nullable FillModel triggered(Annotation annotation) {
    boolean onInsert = annotation.flag("onInsert", true);
    boolean onUpdate = annotation.flag("onUpdate", true);
    if (!onInsert && !onUpdate) {
      scope.report(
          ProblemCode.DEFAULT_INVALID,
          member.origin().at(FILLED),
          "neither INSERT nor UPDATE leaves the column to the database",
          "Remove the annotation, or one of its elements");
      return null;
    }
    return new FillModel.Triggered(onInsert, onUpdate);
  }

  private @Nullable FillModel generated(Annotation annotation) {
    String sql = annotation.filled("value");
    if (sql == null || sql.isBlank()) {
      scope.report(
          ProblemCode.DEFAULT_INVALID,
          member.origin().at(GENERATED),
          "the expression is empty",
          "Write how the value is computed from other columns");
      return null;
    }
    return new FillModel.Generated(sql, annotation.flag("stored", true));
  }

  private @Nullable FillModel byDefault(Annotation annotation) {
    String sql = annotation.filled("sql");
    if (annotation.has("value") == annotation.has("sql") || (annotation.has("sql") && blank(sql))) {
      scope.report(
          ProblemCode.DEFAULT_INVALID,
          member.origin().at(DEFAULT),
          "the default is neither one constant nor one expression",
          "Write a constant in 'value' or an expression in 'sql'");
      return null;
    }
    String constant = annotation.text("value");
    return sql == null
        ? new FillModel.Constant(constant == null ? "" : constant)
        : new FillModel.Default(sql);
  }

  private static boolean blank(@Nullable String sql) {
    return sql == null || sql.isBlank();
  }

  private void contradict(String annotation, String wrong, String remedy) {
    scope.report(
        ProblemCode.CONTRADICTING_ANNOTATIONS, member.origin().at(annotation), wrong, remedy);
  }
}
