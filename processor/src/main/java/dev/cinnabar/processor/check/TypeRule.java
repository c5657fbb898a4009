package dev.cinnabar.processor.check;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Storage;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.util.Objects;
import java.util.Set;

/** Length, precision and scale, where they are needed and where they have a meaning. */
final class TypeRule implements Rules.Rule {

  private static final String DECIMAL = "java.math.BigDecimal";
  private static final String INTEGER = "java.math.BigInteger";
  private static final Set<String> TEXTS = Set.of("java.lang.String", "byte[]");
  private static final Set<String> TIMES =
      Set.of(
          "java.time.LocalTime",
          "java.time.LocalDateTime",
          "java.time.Instant",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime");
  private static final int MOST_DIGITS_OF_SECOND = 9;

  @Override
  public void check(EntityModel entity, Problems problems) {
    if (entity.key() != null) {
      check(entity.key(), problems);
    }
    entity.attributes().forEach(attribute -> check(attribute, problems));
    for (EmbeddedModel embedded : entity.embeddeds()) {
      embedded.parts().forEach(part -> check(part.attribute(), problems));
    }
  }

  static void check(AttributeModel attribute, Problems problems) {
    if (attribute.codec() == null) {
      return;
    }
    checkDecimal(attribute, problems);
    checkLength(attribute, problems);
    checkSeconds(attribute, problems);
  }

  private static void checkDecimal(AttributeModel attribute, Problems problems) {
    Storage storage = attribute.storage();
    String type = storedType(attribute).toString();
    boolean decimal = type.equals(DECIMAL);
    boolean integer = type.equals(INTEGER);
    if ((decimal || integer) && storage.precision() == 0) {
      problems.add(
          ProblemCode.PRECISION_MISSING,
          attribute.origin().at("Column"),
          "nothing says how many digits the number has",
          decimal
              ? "Write @Column(precision = 19, scale = 2), with the digits you need"
              : "Write @Column(precision = 30), with the digits you need");
      return;
    }
    if (!decimal && !integer && storage.precision() != 0) {
      meaningless(attribute, "precision", ProblemCode.PRECISION_INVALID, problems);
    }
    if (!decimal && storage.scale() != 0) {
      meaningless(attribute, "scale", ProblemCode.PRECISION_INVALID, problems);
    }
    if (decimal && storage.scale() > storage.precision()) {
      problems.add(
          ProblemCode.SCALE_BEYOND_PRECISION,
          place(attribute, "scale"),
          "%d digits after the point are more than %d digits in all"
              .formatted(storage.scale(), storage.precision()),
          "Write a precision of at least %d".formatted(storage.scale()));
    }
  }

  private static void checkLength(AttributeModel attribute, Problems problems) {
    Storage storage = attribute.storage();
    if (storage.length() == 0) {
      return;
    }
    if (storage.constants() != null && !storage.ordinal()) {
      int longest = storage.constants().stream().mapToInt(String::length).max().orElse(0);
      if (storage.length() < longest) {
        problems.add(
            ProblemCode.LENGTH_INVALID,
            place(attribute, "length"),
            "the longest constant has %d characters".formatted(longest),
            "Remove 'length', or write at least %d".formatted(longest));
      }
    } else if (!TEXTS.contains(storedType(attribute).toString())) {
      meaningless(attribute, "length", ProblemCode.LENGTH_INVALID, problems);
    }
  }

  private static void checkSeconds(AttributeModel attribute, Problems problems) {
    int digits = attribute.storage().secondPrecision();
    if (digits == -1) {
      return;
    }
    if (!TIMES.contains(storedType(attribute).toString())) {
      meaningless(attribute, "secondPrecision", ProblemCode.PRECISION_INVALID, problems);
    } else if (digits < 0 || digits > MOST_DIGITS_OF_SECOND) {
      problems.add(
          ProblemCode.PRECISION_INVALID,
          place(attribute, "secondPrecision"),
          "a second has 0 to 9 fractional digits, not %d".formatted(digits),
          "Write how many of them are stored");
    }
  }

  private static void meaningless(
      AttributeModel attribute, String what, ProblemCode code, Problems problems) {
    problems.add(
        code,
        place(attribute, what),
        "'%s' has no meaning for a column of type %s"
            .formatted(what, storedType(attribute).toString().replaceFirst("^java\\.\\w+\\.", "")),
        "Remove it");
  }

  private static TypeName storedType(AttributeModel attribute) {
    return Objects.requireNonNull(attribute.codec(), "codec").storedType();
  }

  private static Origin place(AttributeModel attribute, String what) {
    return attribute.origin().at("Column", what);
  }
}
