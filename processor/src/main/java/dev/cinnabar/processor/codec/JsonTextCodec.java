package dev.cinnabar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** JSON text, as it is: what other types become before they are stored as JSON. */
record JsonTextCodec() implements Codec {

  private static final TypeName TEXT = ClassName.get(String.class);

  @Override
  public TypeName type() {
    return TEXT;
  }

  /** What text may be, such as limited in length, JSON may not. */
  @Override
  public TypeName storedType() {
    return ClassName.get("", "JSON");
  }

  @Override
  public KeyKind keyKind() {
    return KeyKind.NONE;
  }

  @Override
  public CodeBlock sqlType() {
    return CodeBlock.of("$T.JSON", RuntimeNames.SQL_TYPE);
  }

  @Override
  public String sql() {
    return "JSON";
  }

  @Override
  public CodeBlock valueType() {
    return CodeBlock.of("$T.JSON", RuntimeNames.VALUE_TYPE);
  }

  @Override
  public ColumnField column() {
    return ColumnField.json(TEXT, valueType());
  }

  @Override
  public CodeBlock read(CodeBlock at, String constant) {
    return CodeBlock.of("row.getString($L)", at);
  }

  @Override
  public CodeBlock bind(CodeBlock value, String constant) {
    return CodeBlock.of("binder.setJson($L)", value);
  }

  @Override
  public Optional<CodeBlock> check(
      CodeBlock column, CodeBlock value, boolean required, String constant) {
    return Checks.value(column, value, required);
  }
}
