package dev.cinnabar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** How the values of one attribute are stored; the expressions that generated code uses. */
public interface Codec {

  /** How a type serves as a key. */
  enum KeyKind {
    /** As a primitive {@code long}. */
    INTEGER,
    /** As an object. */
    OBJECT,
    /** Not at all. */
    NONE
  }

  /** Returns the Java type. */
  TypeName type();

  /** Returns how the type serves as a key. */
  KeyKind keyKind();

  /** Returns the column's type: {@code SqlType.varchar(200)}. */
  CodeBlock sqlType();

  /** Returns the column's type in the words of the SQL standard: {@code VARCHAR(200)}. */
  String sql();

  /** Returns how queries bind and read the type: {@code ValueType.LONG}. */
  CodeBlock valueType();

  /** Returns the texts that the column may hold; empty where any may. */
  List<String> allowedValues();
}
