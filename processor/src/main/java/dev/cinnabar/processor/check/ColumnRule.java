package dev.cinnabar.processor.check;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.model.EmbeddableModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.KeyReferenceModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.ToOneModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import dev.cinnabar.processor.report.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One attribute for each column, and constraints over columns that there are. */
final class ColumnRule implements Rules.Rule {

  @Override
  public void check(EntityModel entity, Problems problems) {
    Map<String, List<Columns>> columns = new LinkedHashMap<>();
    for (Columns column : Columns.of(entity)) {
      List<Columns> others =
          columns.computeIfAbsent(key(column.column().name()), name -> new ArrayList<>());
      if (!others.isEmpty() && !(others.size() == 1 && isShared(entity, others.get(0), column))) {
        duplicate(others.get(0), column, problems);
      }
      others.add(column);
    }
    List<String> names = columns.values().stream().map(one -> one.get(0).column().name()).toList();
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

  /** Reports each of two columns of one name in an embeddable. */
  static void checkDistinct(List<Columns> all, Problems problems) {
    Map<String, Columns> columns = new LinkedHashMap<>();
    for (Columns column : all) {
      Columns other = columns.putIfAbsent(key(column.column().name()), column);
      if (other != null) {
        duplicate(other, column, problems);
      }
    }
  }

  private static void duplicate(Columns first, Columns second, Problems problems) {
    problems.add(
        ProblemCode.DUPLICATE_COLUMN,
        second.place(),
        "the column '%s' is mapped by '%s' already".formatted(second.column().name(), first.name()),
        anotherName(second));
  }

  private static String anotherName(Columns column) {
    if (column.part() == null) {
      return "Give one of them another name";
    }
    String attribute = column.member().name();
    return "Add @AttributeOverride(name = \"%s\", column = @Column(name = \"%s_%s\"))"
        .formatted(
            column.name().substring(attribute.length() + 1),
            snakeCase(attribute),
            column.column().name());
  }

  private static String snakeCase(String name) {
    return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "_").toLowerCase(Locale.ROOT);
  }

  /** A foreign key may stand beside its relationship: a flush keeps the two in step. */
  private static boolean isShared(EntityModel entity, Columns first, Columns second) {
    return isKeyOf(entity, first, second.member()) || isKeyOf(entity, second, first.member());
  }

  private static boolean isKeyOf(EntityModel entity, Columns key, MemberModel relationship) {
    EmbeddableModel.Part part = entity.isKeyValue(key.member()) ? key.part() : null;
    MemberModel member = part == null ? key.member() : part.attribute();
    if (!(member instanceof AttributeModel attribute)
        || !(relationship instanceof ToOneModel toOne)
        || attribute.generation() != null
        || (part == null && attribute.access() instanceof AccessModel.Constructor)) {
      return false;
    }
    KeyReferenceModel reference = attribute.reference();
    TypeName keyType = toOne.target().keyType();
    return reference != null
        ? reference.target().type().equals(toOne.target().type())
        : keyType != null && keyType.box().equals(attribute.type().box());
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
