package dev.cinnabar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** The elements of an array, as what lists and arrays of Java become before they are stored. */
record ArrayCodec(Codec element) implements Codec {

  @Override
  public TypeName type() {
    return ParameterizedTypeName.get(ClassName.get(List.class), element.type());
  }

  /** Digits are those of the elements; nothing else of them can be written. */
  @Override
  public TypeName storedType() {
    return element instanceof DecimalCodec ? element.type() : ClassName.get("", "ARRAY");
  }

  /** Tells whether there are elements that the column could not hold. */
  boolean isLimited() {
    return element instanceof DecimalCodec;
  }

  @Override
  public KeyKind keyKind() {
    return KeyKind.NONE;
  }

  @Override
  public CodeBlock sqlType() {
    return CodeBlock.of("$T.array($L)", RuntimeNames.SQL_TYPE, element.sqlType());
  }

  @Override
  public String sql() {
    return element.sql() + " ARRAY";
  }

  @Override
  public CodeBlock valueType() {
    return element.valueType();
  }

  @Override
  public ColumnField column() {
    throw new UnsupportedOperationException("The column is one of lists or arrays.");
  }

  @Override
  public CodeBlock read(CodeBlock at, String constant) {
    return CodeBlock.of("row.getArray($L, $L)", at, valueType());
  }

  @Override
  public CodeBlock bind(CodeBlock value, String constant) {
    return CodeBlock.of("binder.setArray($L, $L)", value, valueType());
  }

  @Override
  public Optional<CodeBlock> check(
      CodeBlock column, CodeBlock value, boolean required, String constant) {
    return isLimited()
        ? Optional.of(Checks.call("elements", column, value))
        : Checks.value(column, value, required);
  }
}
