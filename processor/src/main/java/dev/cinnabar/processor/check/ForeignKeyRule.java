package dev.cinnabar.processor.check;

import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.ReferentialModel;
import dev.cinnabar.processor.model.ReferentialModel.Action;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the database is told to do with a foreign key can be done, and is told once. */
final class ForeignKeyRule implements Rules.Rule {

  @Override
  public void check(EntityModel entity, Problems problems) {
    Map<String, Columns> ruled = new HashMap<>();
    for (Columns column : Columns.of(entity)) {
      ReferentialModel rules = column.column().rules();
      if (rules == null) {
        continue;
      }
      checkNulls(column, rules, problems);
      Columns other = ruled.putIfAbsent(column.column().name().toLowerCase(Locale.ROOT), column);
      if (other != null && !rules.equals(other.column().rules())) {
        problems.add(
            ProblemCode.CONTRADICTING_ANNOTATIONS,
            column.member().origin().at("ForeignKeyRules"),
            "'%s' has other rules for the foreign key '%s'"
                .formatted(other.member().name(), column.column().name()),
            "Write them at one of the two");
      }
    }
  }

  private static void checkNulls(Columns column, ReferentialModel rules, Problems problems) {
    if (column.column().nullable()) {
      return;
    }
    boolean onDelete = rules.onDelete() == Action.SET_NULL;
    if (onDelete || rules.onUpdate() == Action.SET_NULL) {
      problems.add(
          ProblemCode.SET_NULL_ON_REQUIRED,
          column.member().origin().at("ForeignKeyRules", onDelete ? "onDelete" : "onUpdate"),
          "the column '%s' must not be null".formatted(column.column().name()),
          "Use CASCADE or RESTRICT, or make the column nullable");
    }
  }
}
