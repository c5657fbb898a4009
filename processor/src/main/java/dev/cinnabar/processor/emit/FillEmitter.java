package dev.cinnabar.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.FillModel;
import java.util.List;

/** Writes what the database puts into a column by itself. */
final class FillEmitter {

  private FillEmitter() {}

  /** {@code new ColumnFill.Constant("NORMAL")}. */
  static CodeBlock fill(FillModel fill, AttributeModel attribute) {
    if (fill instanceof FillModel.Constant constant) {
      return of("Constant", Text.literal(stored(constant.text(), attribute)));
    }
    if (fill instanceof FillModel.Default byDefault) {
      return of("Default", Text.literal(byDefault.sql()));
    }
    if (fill instanceof FillModel.Triggered triggered) {
      return of("Triggered", CodeBlock.of("$L, $L", triggered.onInsert(), triggered.onUpdate()));
    }
    FillModel.Generated generated = (FillModel.Generated) fill;
    return of(
        "Generated", CodeBlock.of("$L, $L", Text.literal(generated.sql()), generated.stored()));
  }

  /** An enum that is stored by position has its position for a default. */
  private static String stored(String text, AttributeModel attribute) {
    List<String> constants = attribute.storage().constants();
    return constants != null && attribute.storage().ordinal()
        ? Integer.toString(constants.indexOf(text))
        : text;
  }

  private static CodeBlock of(String kind, CodeBlock arguments) {
    return CodeBlock.of("new $T($L)", RuntimeTypes.COLUMN_FILL.nestedClass(kind), arguments);
  }
}
