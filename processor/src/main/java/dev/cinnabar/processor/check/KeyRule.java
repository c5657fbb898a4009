package dev.cinnabar.processor.check;

import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.CompositeKeyModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;

/** What may be a key. */
final class KeyRule implements Rules.Rule {

  @Override
  public void check(EntityModel entity, Problems problems) {
    if (entity.key() != null) {
      check(entity, entity.key(), problems);
    }
    if (entity.compositeKey() != null) {
      for (CompositeKeyModel.Part part : entity.compositeKey().parts()) {
        if (part.member() instanceof AttributeModel attribute) {
          check(entity, attribute, problems);
        }
      }
    }
  }

  private static void check(EntityModel entity, AttributeModel key, Problems problems) {
    if (key.codec() != null && key.codec().keyKind() == Codec.KeyKind.NONE) {
      problems.add(
          ProblemCode.KEY_TYPE_UNSUPPORTED,
          key.origin().at("Id"),
          "a value of type %s cannot be a key".formatted(key.type()),
          "Use Long, Integer, String or UUID");
    }
    if (!key.column().insertable() && key.generation() == null && !isGiven(entity, key)) {
      problems.add(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          key.origin().at("Column", "insertable"),
          "an assigned key that is not inserted is never stored",
          "Remove 'insertable'");
    }
  }

  /** Tells whether a reference on the same column is inserted. */
  private static boolean isGiven(EntityModel entity, AttributeModel key) {
    return entity.toOnes().stream()
        .flatMap(reference -> reference.columns().stream())
        .anyMatch(
            column -> column.insertable() && column.name().equalsIgnoreCase(key.column().name()));
  }
}
