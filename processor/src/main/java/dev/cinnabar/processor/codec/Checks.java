package dev.cinnabar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/** Statements of {@code validate}. */
final class Checks {

  private Checks() {}

  /** {@code check.value(2, task.due);} where a value is required. */
  static Optional<CodeBlock> value(CodeBlock column, CodeBlock value, boolean required) {
    return required ? Optional.of(call("value", column, value)) : Optional.empty();
  }

  /** {@code check.text(1, task.title);} */
  static CodeBlock call(String method, CodeBlock column, CodeBlock value) {
    return CodeBlock.of("check.$L($L, $L)", method, column, value);
  }
}
