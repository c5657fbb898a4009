package dev.cinnabar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

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

  /**
   * A constant that the mapper holds for a codec.
   *
   * @param type its type
   * @param value its value
   */
  record Constant(TypeName type, CodeBlock value) {}

  /** Returns the Java type. */
  TypeName type();

  /** Returns the type of what is stored: the attribute's own, or what it is converted to. */
  default TypeName storedType() {
    return type();
  }

  /** Tells whether reading a null is no error by itself, so that a required value is checked. */
  default boolean readsNull() {
    return !type().isPrimitive();
  }

  /** Returns how the type serves as a key. */
  KeyKind keyKind();

  /** Returns the column's type: {@code SqlType.varchar(200)}. */
  CodeBlock sqlType();

  /** Returns the column's type in the words of the SQL standard: {@code VARCHAR(200)}. */
  String sql();

  /** Returns how queries bind and read the type: {@code ValueType.LONG}. */
  CodeBlock valueType();

  /** Returns the column as queries name it. */
  ColumnField column();

  /** Returns the texts that the column may hold; empty where any may. */
  default List<String> allowedValues() {
    return List.of();
  }

  /** Returns the type that the column has for itself where the database has such types. */
  default Optional<Conversion.NativeEnum> enumType() {
    return Optional.empty();
  }

  /** Returns the constant that {@link #read} and {@link #bind} need in the mapper. */
  default Optional<Constant> constant() {
    return Optional.empty();
  }

  /**
   * Returns the expression that reads the value: {@code row.getString(at + 1)}.
   *
   * @param at the position in the row
   * @param constant the name of the mapper's constant, where there is one
   */
  CodeBlock read(CodeBlock at, String constant);

  /**
   * Returns the statement that binds a value: {@code binder.setString(task.title)}.
   *
   * @param value the value
   * @param constant the name of the mapper's constant, where there is one
   */
  CodeBlock bind(CodeBlock value, String constant);

  /** Returns an expression for a value that does not change along with the given one. */
  default CodeBlock copy(CodeBlock value) {
    return value;
  }

  /** Returns an expression for a value that does not change along with the given one. */
  default CodeBlock copy(CodeBlock value, String constant) {
    return copy(value);
  }

  /** Returns the type in which a snapshot keeps the value. */
  default TypeName keptType() {
    return type();
  }

  /** Returns what a snapshot keeps of a value, so that a change in place is seen. */
  default CodeBlock kept(CodeBlock value, String constant) {
    return copy(value);
  }

  /** Returns what is compared with what a snapshot keeps. */
  default CodeBlock compared(CodeBlock value, String constant) {
    return value;
  }

  /** Returns the value that a snapshot keeps. */
  default CodeBlock restored(CodeBlock kept, String constant) {
    return copy(kept);
  }

  /**
   * Returns the statement that checks a value before it is sent, or empty where any will do.
   *
   * @param column the position among the columns of the entity: {@code 1}
   * @param constant the name of the mapper's constant, where there is one
   */
  Optional<CodeBlock> check(CodeBlock column, CodeBlock value, boolean required, String constant);
}
