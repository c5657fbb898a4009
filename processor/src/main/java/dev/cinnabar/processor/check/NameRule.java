package dev.cinnabar.processor.check;

import dev.cinnabar.processor.codec.Conversion;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.GenerationModel;
import dev.cinnabar.processor.model.TableModel;
import dev.cinnabar.processor.model.ToOneModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that go to the database: every dialect can quote them, and none is broken by them. */
final class NameRule implements Rules.Rule {

  /** The least that the databases allow: MariaDB's limit in characters, PostgreSQL's in bytes. */
  private static final int LONGEST = 63;

  @Override
  public void check(EntityModel entity, Problems problems) {
    TableModel table = entity.table();
    Origin origin = entity.origin();
    check("table", table.name(), origin.at("Table", "name"), problems);
    check("schema", table.schema(), origin.at("Table", "schema"), problems);
    check("catalog", table.catalog(), origin.at("Table", "catalog"), problems);
    checkColumns(Columns.of(entity), problems);
    for (ToOneModel toOne : entity.toOnes()) {
      Origin place = toOne.origin().at("JoinColumn", "foreignKey");
      check("constraint", toOne.constraintName(), place, problems);
    }
    for (ConstraintModel constraint : entity.constraints()) {
      check("constraint", nameOf(constraint), place(constraint, origin), problems);
    }
    if (entity.key() != null && entity.key().generation() != null) {
      checkSequence(entity.key().generation().sequence(), entity.key().origin(), problems);
    }
  }

  private static void checkSequence(
      GenerationModel.@Nullable Sequence sequence, Origin key, Problems problems) {
    if (sequence != null) {
      Origin place = key.at("GeneratedValue");
      check("sequence", sequence.name().name(), place, problems);
      check("schema", sequence.name().schema(), place, problems);
      check("catalog", sequence.name().catalog(), place, problems);
    }
  }

  static void checkColumns(List<Columns> columns, Problems problems) {
    for (Columns column : columns) {
      check("column", column.column().name(), column.at("name"), problems);
      if (column.member() instanceof AttributeModel attribute) {
        checkType(attribute, problems);
      }
    }
  }

  private static void checkType(AttributeModel attribute, Problems problems) {
    if (attribute.storage().conversion() instanceof Conversion.NativeEnum type) {
      Origin place = attribute.origin().at("NativeEnum", "value");
      check("type", type.name(), place, problems);
      check("schema", type.schema(), place, problems);
    }
  }

  private static @Nullable String nameOf(ConstraintModel constraint) {
    return constraint.name();
  }

  static Origin place(ConstraintModel constraint, Origin entity) {
    if (constraint instanceof ConstraintModel.Index index) {
      return index.origin();
    }
    boolean unique = constraint instanceof ConstraintModel.Unique;
    return entity.at("Table", unique ? "uniqueConstraints" : "check");
  }

  static void check(String what, @Nullable String name, Origin origin, Problems problems) {
    if (name == null) {
      return;
    }
    if (isQuoted(name)) {
      problems.add(
          ProblemCode.INVALID_IDENTIFIER,
          origin,
          "the name of the %s is written with quotes".formatted(what),
          "Write it without: a name is quoted where the database needs it");
    } else if (name.isBlank() || !name.equals(name.strip())) {
      problems.add(
          ProblemCode.INVALID_IDENTIFIER,
          origin,
          "the name of the %s is blank or has blanks around it".formatted(what),
          "Write the name, or leave it out for the default");
    } else if (name.codePoints().anyMatch(NameRule::isForbidden)) {
      problems.add(
          ProblemCode.INVALID_IDENTIFIER,
          origin,
          "the name of the %s has a quote, a backslash or a control character".formatted(what),
          "Use letters, digits, '_' and blanks");
    } else if (name.length() > LONGEST) {
      problems.add(
          ProblemCode.INVALID_IDENTIFIER,
          origin,
          "the name of the %s has %d characters".formatted(what, name.length()),
          "Use at most %d: databases cut or refuse longer ones".formatted(LONGEST));
    }
  }

  private static boolean isQuoted(String name) {
    return name.matches("\"[^\"]+\"|`[^`]+`|\\[[^]]+]");
  }

  private static boolean isForbidden(int character) {
    return Character.isISOControl(character)
        || Character.getType(character) == Character.SURROGATE
        || Character.getType(character) == Character.FORMAT
        || Character.getType(character) == Character.LINE_SEPARATOR
        || Character.getType(character) == Character.PARAGRAPH_SEPARATOR
        || "\"'`\\".indexOf(character) >= 0;
  }
}
