package dev.cinnabar.processor.check;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.EmbeddableModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.FillModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the database fills can be read back, and a constant is one of the column's type. */
final class FillRule implements Rules.Rule {

  private static final Set<String> WHOLE_NUMBERS =
      Set.of("java.lang.Short", "java.lang.Integer", "java.lang.Long", "java.math.BigInteger");
  private static final Set<String> NUMBERS =
      Set.of("java.lang.Float", "java.lang.Double", "java.math.BigDecimal");
  private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.Character");

  @Override
  public void check(EntityModel entity, Problems problems) {
    for (MemberModel member : entity.members()) {
      if (member instanceof EmbeddedModel embedded) {
        checkParts(embedded, problems);
      }
    }
    for (AttributeModel attribute : entity.attributes()) {
      FillModel fill = attribute.column().fill();
      if (fill == null) {
        continue;
      }
      String annotation = annotation(fill);
      if (attribute.access() instanceof AccessModel.Constructor) {
        problems.add(
            ProblemCode.CONTRADICTING_ANNOTATIONS,
            attribute.origin().at(annotation),
            "only the constructor sets the attribute, and what the database fills is read back",
            "Let the mapper see the field, or add a setter");
      }
      if (fill instanceof FillModel.Constant constant) {
        String wrong = misfit(attribute, constant.text());
        if (wrong != null) {
          problems.add(
              ProblemCode.DEFAULT_INVALID,
              attribute.origin().at(annotation, "value"),
              "'%s' is %s".formatted(constant.text(), wrong),
              "Write a constant of the attribute's type, or an expression in 'sql'");
        }
      }
    }
  }

  private static String annotation(FillModel fill) {
    if (fill instanceof FillModel.Triggered) {
      return "FilledByDatabase";
    }
    return fill instanceof FillModel.Generated ? "GeneratedColumn" : "DatabaseDefault";
  }

  private static void checkParts(EmbeddedModel embedded, Problems problems) {
    for (EmbeddableModel.Part part : embedded.parts()) {
      if (part.attribute().column().fill() != null) {
        problems.add(
            ProblemCode.CONTRADICTING_ANNOTATIONS,
            embedded.origin(),
            "the database fills its '%s', and a part of an embedded value is not read back"
                .formatted(part.attribute().name()),
            "Map it as an attribute of the entity");
      }
    }
  }

  /** Returns what is wrong with a constant, or null where it is one of the attribute's type. */
  private static @Nullable String misfit(AttributeModel attribute, String text) {
    List<String> constants = attribute.storage().constants();
    TypeName type = attribute.type().isPrimitive() ? attribute.type().box() : attribute.type();
    String name = type.toString();
    if (constants != null) {
      return oneOf(constants, text);
    }
    if (name.equals("java.lang.Boolean")) {
      return text.equals("true") || text.equals("false") ? null : "neither true nor false";
    }
    if (WHOLE_NUMBERS.contains(name)) {
      return text.matches("-?\\d{1,30}") ? null : "no whole number";
    }
    if (NUMBERS.contains(name)) {
      return isNumber(attribute, text);
    }
    int length = attribute.storage().length();
    if (TEXTS.contains(name)) {
      boolean tooLong = length > 0 && text.length() > length;
      return tooLong ? "longer than the column" : null;
    }
    return "no constant of a type that can be written as one";
  }

  private static @Nullable String oneOf(List<String> constants, String text) {
    return constants.contains(text) ? null : "none of " + String.join(", ", constants);
  }

  private static @Nullable String isNumber(AttributeModel attribute, String text) {
    if (!text.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
      return "no number in plain digits";
    }
    boolean decimal = attribute.storage().precision() > 0;
    boolean tooLong = decimal && new BigDecimal(text).scale() > attribute.storage().scale();
    return tooLong ? "a number with more digits after the point than the column has" : null;
  }
}
