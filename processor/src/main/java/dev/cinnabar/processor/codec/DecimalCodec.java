package dev.cinnabar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Numbers of a written precision. */
record DecimalCodec(TypeName type, int precision, int scale) implements Codec {

  private static final TypeName DECIMAL = ClassName.get(BigDecimal.class);
  private static final TypeName INTEGER = ClassName.get(BigInteger.class);

  static Optional<Codec> find(TypeName type, Storage storage) {
    if (type.equals(DECIMAL)) {
      return Optional.of(new DecimalCodec(type, storage.precision(), storage.scale()));
    }
    return type.equals(INTEGER)
        ? Optional.of(new DecimalCodec(type, storage.precision(), 0))
        : Optional.empty();
  }

  @Override
  public KeyKind keyKind() {
    return KeyKind.OBJECT;
  }

  @Override
  public CodeBlock sqlType() {
    return CodeBlock.of("$T.decimal($L, $L)", RuntimeNames.SQL_TYPE, precision, scale);
  }

  @Override
  public String sql() {
    return "DECIMAL(" + precision + ", " + scale + ")";
  }

  @Override
  public CodeBlock valueType() {
    return isInteger()
        ? CodeBlock.of("$T.bigInteger($L)", RuntimeNames.VALUE_TYPE, precision)
        : CodeBlock.of("$T.decimal($L, $L)", RuntimeNames.VALUE_TYPE, precision, scale);
  }

  @Override
  public ColumnField column() {
    return ColumnField.number(type, valueType());
  }

  @Override
  public CodeBlock read(CodeBlock at, String constant) {
    return isInteger()
        ? CodeBlock.of("row.getBigInteger($L)", at)
        : CodeBlock.of("row.getBigDecimal($L, $L)", at, scale);
  }

  @Override
  public CodeBlock bind(CodeBlock value, String constant) {
    return isInteger()
        ? CodeBlock.of("binder.setBigInteger($L)", value)
        : CodeBlock.of("binder.setBigDecimal($L, $L)", value, scale);
  }

  @Override
  public Optional<CodeBlock> check(
      CodeBlock column, CodeBlock value, boolean required, String constant) {
    return Optional.of(Checks.call(isInteger() ? "integer" : "decimal", column, value));
  }

  private boolean isInteger() {
    return type.equals(INTEGER);
  }
}
