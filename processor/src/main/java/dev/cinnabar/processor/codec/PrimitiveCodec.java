package dev.cinnabar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** The primitive types and their boxes. */
record PrimitiveCodec(TypeName type, Kind kind) implements Codec {

  /**
   * What differs between the primitive types.
   *
   * @param primitive the type
   * @param word its name in the methods of row and binder
   * @param sqlConstant the constant of {@code SqlType}
   * @param sql the column's type
   * @param valueConstant the constant of {@code ValueType}
   * @param keyKind how it serves as a key
   */
  record Kind(
      TypeName primitive,
      String word,
      String sqlConstant,
      String sql,
      String valueConstant,
      KeyKind keyKind) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(TypeName.BOOLEAN, "Boolean", "BOOLEAN", "BOOLEAN", "BOOLEAN", KeyKind.NONE),
          new Kind(TypeName.SHORT, "Short", "SMALLINT", "SMALLINT", "SHORT", KeyKind.INTEGER),
          new Kind(TypeName.INT, "Int", "INTEGER", "INTEGER", "INTEGER", KeyKind.INTEGER),
          new Kind(TypeName.LONG, "Long", "BIGINT", "BIGINT", "LONG", KeyKind.INTEGER),
          new Kind(TypeName.CHAR, "Char", "CHAR", "VARCHAR(1)", "CHARACTER", KeyKind.OBJECT),
          new Kind(TypeName.FLOAT, "Float", "REAL", "REAL", "FLOAT", KeyKind.NONE),
          new Kind(
              TypeName.DOUBLE, "Double", "DOUBLE", "DOUBLE PRECISION", "DOUBLE", KeyKind.NONE));

  static Optional<Codec> find(TypeName type, Storage storage) {
    TypeName primitive = type.isBoxedPrimitive() ? type.unbox() : type;
    return KINDS.stream()
        .filter(kind -> kind.primitive().equals(primitive))
        .<Codec>map(kind -> new PrimitiveCodec(type, kind))
        .findFirst();
  }

  @Override
  public KeyKind keyKind() {
    return kind.keyKind();
  }

  @Override
  public CodeBlock sqlType() {
    return CodeBlock.of("$T.$L", RuntimeNames.SQL_TYPE, kind.sqlConstant());
  }

  @Override
  public String sql() {
    return kind.sql();
  }

  @Override
  public CodeBlock valueType() {
    return CodeBlock.of("$T.$L", RuntimeNames.VALUE_TYPE, kind.valueConstant());
  }

  @Override
  public ColumnField column() {
    if (kind.primitive().equals(TypeName.BOOLEAN)) {
      return ColumnField.truth();
    }
    return kind.primitive().equals(TypeName.CHAR)
        ? ColumnField.comparable(type, valueType())
        : ColumnField.number(type, valueType());
  }

  @Override
  public CodeBlock read(CodeBlock at, String constant) {
    return CodeBlock.of("row.get$L$L($L)", kind.word(), orNull(), at);
  }

  @Override
  public CodeBlock bind(CodeBlock value, String constant) {
    return CodeBlock.of("binder.set$L$L($L)", kind.word(), orNull(), value);
  }

  @Override
  public Optional<CodeBlock> check(
      CodeBlock column, CodeBlock value, boolean required, String constant) {
    if (kind.primitive().equals(TypeName.FLOAT) || kind.primitive().equals(TypeName.DOUBLE)) {
      return Optional.of(Checks.call("number", column, value));
    }
    return Checks.value(column, value, required && !type.isPrimitive());
  }

  private String orNull() {
    return type.isPrimitive() ? "" : "OrNull";
  }
}
