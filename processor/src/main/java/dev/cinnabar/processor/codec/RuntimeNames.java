package dev.cinnabar.processor.codec;

import com.palantir.javapoet.ClassName;

/** The runtime's classes that expressions name; the processor does not see the runtime itself. */
final class RuntimeNames {

  static final ClassName SQL_TYPE = mapping("SqlType");
  static final ClassName VALUE_TYPE = mapping("ValueType");
  static final ClassName CONVERTED_TYPE = mapping("ConvertedType");
  static final ClassName ARRAY_TYPE = mapping("ArrayType");
  static final ClassName ENUM_TYPE = mapping("EnumType");

  private RuntimeNames() {}

  static ClassName mapping(String name) {
    return ClassName.get("dev.cinnabar.mapping", name);
  }

  static ClassName query(String name) {
    return ClassName.get("dev.cinnabar.query", name);
  }
}
