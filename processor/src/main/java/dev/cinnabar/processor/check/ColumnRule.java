package dev.cinnabar.processor.check;

import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.ToOneModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import dev.cinnabar.processor.report.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One attribute for each column, and constraints over columns that there are. */
final class ColumnRule implements Rules.Rule {

  @Override
  public void check(EntityModel entity, Problems problems) {
    Map<String, Columns> columns = new LinkedHashMap<>();
    for (Columns column : Columns.of(entity)) {
      Columns other = columns.putIfAbsent(key(column.column().name()), column);
      if (other != null) {
        checkPair(other, column, problems);
      }
    }
    List<String> names = columns.values().stream().map(one -> one.column().name()).toList();
    for (ConstraintModel constraint : entity.constraints()) {
      Origin origin = NameRule.place(constraint, entity.origin());
      for (String name : columnsOf(constraint)) {
        // A broken entity may have lost the column on the way.
        if (!columns.containsKey(key(name)) && !entity.broken()) {
          problems.add(
              ProblemCode.UNKNOWN_COLUMN,
              origin,
              "the table has no column '%s'".formatted(name),
              Suggestions.didYouMean(
                  name, names, "Write one of the columns: " + String.join(", ", names)));
        }
      }
    }
  }

  /** A foreign key may stand beside its relationship, if one of them writes the column. */
  private static void checkPair(Columns first, Columns second, Problems problems) {
    if (!isKeyAndRelationship(first.member(), second.member())) {
      problems.add(
          ProblemCode.DUPLICATE_COLUMN,
          second.at("name"),
          "the column '%s' is mapped by '%s' already"
              .formatted(second.column().name(), first.member().name()),
          "Give one of them another name");
    } else if (first.isWritten() && second.isWritten()) {
      problems.add(
          ProblemCode.TWO_WRITERS,
          second.at("name"),
          "'%s' and '%s' both write the column '%s'"
              .formatted(first.member().name(), second.member().name(), second.column().name()),
          "Write insertable = false, updatable = false at one of them");
    }
  }

  private static boolean isKeyAndRelationship(MemberModel first, MemberModel second) {
    return isKeyOf(first, second) || isKeyOf(second, first);
  }

  private static boolean isKeyOf(MemberModel key, MemberModel relationship) {
    return key instanceof AttributeModel attribute
        && relationship instanceof ToOneModel toOne
        && attribute.reference() != null
        && attribute.reference().target().type().equals(toOne.target().type());
  }

  private static List<String> columnsOf(ConstraintModel constraint) {
    if (constraint instanceof ConstraintModel.Unique unique) {
      return unique.columns();
    }
    return constraint instanceof ConstraintModel.Index index ? index.columns() : List.of();
  }

  /** Databases differ in whether case counts, so it does not. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
