package dev.cinnabar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Immutable objects with an order and without options. */
record ValueCodec(TypeName type, Kind kind) implements Codec {

  /**
   * What differs between the types.
   *
   * @param javaType the type
   * @param word its name in the methods of row and binder
   * @param sqlConstant the constant of {@code SqlType}
   * @param sql the column's type
   * @param valueConstant the constant of {@code ValueType}
   */
  record Kind(
      Class<?> javaType, String word, String sqlConstant, String sql, String valueConstant) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(LocalDate.class, "LocalDate", "DATE", "DATE", "LOCAL_DATE"),
          new Kind(Duration.class, "Duration", "DURATION", "BIGINT", "DURATION"),
          new Kind(UUID.class, "Uuid", "UUID", "UUID", "UUID"));

  static Optional<Codec> find(TypeName type, Storage storage) {
    return KINDS.stream()
        .filter(kind -> ClassName.get(kind.javaType()).equals(type))
        .<Codec>map(kind -> new ValueCodec(type, kind))
        .findFirst();
  }

  @Override
  public KeyKind keyKind() {
    return KeyKind.OBJECT;
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
    return ColumnField.comparable(type, valueType());
  }

  @Override
  public CodeBlock read(CodeBlock at, String constant) {
    return CodeBlock.of("row.get$L($L)", kind.word(), at);
  }

  @Override
  public CodeBlock bind(CodeBlock value, String constant) {
    return CodeBlock.of("binder.set$L($L)", kind.word(), value);
  }

  @Override
  public Optional<CodeBlock> check(
      CodeBlock column, CodeBlock value, boolean required, String constant) {
    return Checks.value(column, value, required);
  }
}
