package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;

/**
 * A generated source file.
 *
 * @param type the class in it
 * @param text the source
 */
public record SourceFile(ClassName type, String text) {

  /** Classes whose namesakes in the user's package would win over {@code java.lang}. */
  private static final Set<String> USED_OF_JAVA_LANG =
      Set.of(
          "Boolean",
          "Character",
          "Deprecated",
          "Double",
          "Float",
          "IllegalStateException",
          "IndexOutOfBoundsException",
          "Integer",
          "Long",
          "Math",
          "Object",
          "Override",
          "Short",
          "String");

  /** A file with one class. */
  static SourceFile of(ClassName type, ClassName entity, TypeSpec spec) {
    return of(type, javaFile(type, entity, spec).build());
  }

  /** A file with one class that may need more imports. */
  static SourceFile of(ClassName type, JavaFile file) {
    return new SourceFile(type, Layout.tidy(file.toString()));
  }

  static JavaFile.Builder javaFile(ClassName type, ClassName entity, TypeSpec spec) {
    return JavaFile.builder(type.packageName(), spec)
        .indent("  ")
        .skipJavaLangImports(!USED_OF_JAVA_LANG.contains(entity.simpleNames().get(0)));
  }
}
