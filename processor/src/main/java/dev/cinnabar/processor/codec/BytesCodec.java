package dev.cinnabar.processor.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** Bytes of a limited length, or of any length: 0. */
record BytesCodec(TypeName type, int length) implements Codec {

  private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

  /** What {@code jakarta.persistence} gives to a column without a written length. */
  private static final int UNWRITTEN = 255;

  static Optional<Codec> find(TypeName type, Storage storage) {
    if (!type.equals(BYTES)) {
      return Optional.empty();
    }
    int written = storage.length() == 0 ? UNWRITTEN : storage.length();
    return Optional.of(new BytesCodec(type, storage.isUnlimited() ? 0 : written));
  }

  @Override
  public KeyKind keyKind() {
    return KeyKind.NONE;
  }

  @Override
  public CodeBlock sqlType() {
    return length == 0
        ? CodeBlock.of("$T.BLOB", RuntimeNames.SQL_TYPE)
        : CodeBlock.of("$T.varbinary($L)", RuntimeNames.SQL_TYPE, length);
  }

  @Override
  public String sql() {
    return length == 0 ? "BLOB" : "VARBINARY(" + length + ")";
  }

  @Override
  public CodeBlock valueType() {
    return CodeBlock.of("$T.BYTES", RuntimeNames.VALUE_TYPE);
  }

  @Override
  public ColumnField column() {
    return ColumnField.plain(type, valueType());
  }

  @Override
  public CodeBlock read(CodeBlock at, String constant) {
    return CodeBlock.of("row.getBytes($L)", at);
  }

  @Override
  public CodeBlock bind(CodeBlock value, String constant) {
    return CodeBlock.of("binder.setBytes($L)", value);
  }

  @Override
  public CodeBlock copy(CodeBlock value) {
    return CodeBlock.of("copyOf($L)", value);
  }

  @Override
  public Optional<CodeBlock> check(
      CodeBlock column, CodeBlock value, boolean required, String constant) {
    return length == 0 && !required
        ? Optional.empty()
        : Optional.of(Checks.call("bytes", column, value));
  }
}
