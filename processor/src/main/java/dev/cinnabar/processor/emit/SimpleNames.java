package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** How types are written in generated code. */
final class SimpleNames {

  private SimpleNames() {}

  /** {@code UserTask} for {@code demo.UserTask.Priority}. */
  static String outermost(TypeName type) {
    return type instanceof ClassName name ? name.simpleNames().get(0) : type.toString();
  }
}
