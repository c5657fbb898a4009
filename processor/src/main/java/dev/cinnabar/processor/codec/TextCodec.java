package dev.cinnabar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** Text of a limited length, or of any length: 0. */
record TextCodec(TypeName type, int length) implements Codec {

  private static final TypeName STRING = ClassName.get(String.class);

  /** What {@code jakarta.persistence} gives to a column without a written length. */
  private static final int UNWRITTEN = 255;

  static Optional<Codec> find(TypeName type, Storage storage) {
    if (!type.equals(STRING)) {
      return Optional.empty();
    }
    int written = storage.length() == 0 ? UNWRITTEN : storage.length();
    return Optional.of(new TextCodec(type, storage.isUnlimited() ? 0 : written));
  }

  @Override
  public KeyKind keyKind() {
    return KeyKind.OBJECT;
  }

  @Override
  public CodeBlock sqlType() {
    return length == 0
        ? CodeBlock.of("$T.TEXT", RuntimeNames.SQL_TYPE)
        : CodeBlock.of("$T.varchar($L)", RuntimeNames.SQL_TYPE, length);
  }

  @Override
  public String sql() {
    return length == 0 ? "TEXT" : "VARCHAR(" + length + ")";
  }

  @Override
  public CodeBlock valueType() {
    return length == 0
        ? CodeBlock.of("$T.STRING", RuntimeNames.VALUE_TYPE)
        : CodeBlock.of("$T.varchar($L)", RuntimeNames.VALUE_TYPE, length);
  }

  @Override
  public ColumnField column() {
    return ColumnField.text();
  }

  @Override
  public CodeBlock read(CodeBlock at, String constant) {
    return CodeBlock.of("row.getString($L)", at);
  }

  @Override
  public CodeBlock bind(CodeBlock value, String constant) {
    return CodeBlock.of("binder.setString($L)", value);
  }

  @Override
  public Optional<CodeBlock> check(
      CodeBlock column, CodeBlock value, boolean required, String constant) {
    return length == 0 && !required
        ? Optional.empty()
        : Optional.of(Checks.call("text", column, value));
  }
}
