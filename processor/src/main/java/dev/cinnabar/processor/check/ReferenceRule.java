package dev.cinnabar.processor.check;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;

/** A plain foreign key holds what the key it refers to holds. */
final class ReferenceRule implements Rules.Rule {

  @Override
  public void check(EntityModel entity, Problems problems) {
    for (AttributeModel attribute : entity.attributes()) {
      if (attribute.reference() == null) {
        continue;
      }
      TypeName key = attribute.reference().target().keyType();
      if (key != null && !boxed(key).equals(boxed(attribute.type()))) {
        problems.add(
            ProblemCode.REFERENCES_TYPE_MISMATCH,
            attribute.origin().at("References", "value"),
            "the key of %s is %s and the attribute is %s"
                .formatted(
                    String.join(".", attribute.reference().target().type().simpleNames()),
                    shown(key),
                    shown(attribute.type())),
            "Declare it as " + shown(boxed(key)));
      }
    }
  }

  private static TypeName boxed(TypeName type) {
    return type.isPrimitive() ? type.box() : type;
  }

  private static String shown(TypeName type) {
    return type.toString().replaceFirst("^(?:\\w+\\.)*(?=\\p{Lu})", "");
  }
}
