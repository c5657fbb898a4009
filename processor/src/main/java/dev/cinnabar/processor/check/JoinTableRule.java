package dev.cinnabar.processor.check;

import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.JoinTableModel;
import dev.cinnabar.processor.model.ToManyModel;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A join table has names that databases accept, and a column for each part of either key. */
final class JoinTableRule implements Rules.Rule {

  @Override
  public void check(EntityModel entity, Problems problems) {
    for (ToManyModel collection : entity.toManys()) {
      JoinTableModel join = collection.joinTable();
      if (join != null) {
        check(join, problems);
      }
    }
  }

  private static void check(JoinTableModel join, Problems problems) {
    NameRule.check("table", join.table().name(), join.origin(), problems);
    NameRule.check("schema", join.table().schema(), join.origin(), problems);
    NameRule.check("catalog", join.table().catalog(), join.origin(), problems);
    List<String> columns = new ArrayList<>(join.ownerColumns());
    columns.addAll(join.elementColumns());
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      NameRule.check("column", column, join.origin(), problems);
      if (!seen.add(column.toLowerCase(Locale.ROOT))) {
        problems.add(
            ProblemCode.DUPLICATE_COLUMN,
            join.origin(),
            "the column '%s' of the join table is to hold two keys".formatted(column),
            "Name the columns in 'joinColumns' and 'inverseJoinColumns'");
      }
    }
  }
}
