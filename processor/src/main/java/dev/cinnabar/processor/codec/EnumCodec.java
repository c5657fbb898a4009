package dev.cinnabar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An enum, by the names of its constants or by their positions. */
record EnumCodec(
    TypeName type,
    List<String> constants,
    boolean ordinal,
    int length,
    Conversion.@Nullable NativeEnum ownType)
    implements Codec {

  static Optional<Codec> find(TypeName type, Storage storage) {
    List<String> constants = storage.constants();
    if (constants == null) {
      return Optional.empty();
    }
    int longest = constants.stream().mapToInt(String::length).max().orElse(1);
    int length = storage.length() == 0 ? longest : storage.length();
    Conversion.NativeEnum ownType =
        storage.conversion() instanceof Conversion.NativeEnum written ? written : null;
    return Optional.of(new EnumCodec(type, constants, storage.ordinal(), length, ownType));
  }

  @Override
  public KeyKind keyKind() {
    return KeyKind.OBJECT;
  }

  @Override
  public CodeBlock sqlType() {
    if (ordinal) {
      return CodeBlock.of("$T.SMALLINT", RuntimeNames.SQL_TYPE);
    }
    String factory = ownType == null ? "varchar" : "enumeration";
    return CodeBlock.of("$T.$L($L)", RuntimeNames.SQL_TYPE, factory, length);
  }

  @Override
  public String sql() {
    return ordinal ? "SMALLINT" : "VARCHAR(" + length + ")";
  }

  @Override
  public CodeBlock valueType() {
    if (ordinal) {
      return CodeBlock.of("$T.byOrdinal($T.values())", RuntimeNames.ENUM_TYPE, type);
    }
    String factory = ownType == null ? "byName" : "asType";
    return CodeBlock.of("$T.$L($L, $T.values())", RuntimeNames.ENUM_TYPE, factory, length, type);
  }

  @Override
  public ColumnField column() {
    return ColumnField.comparable(type, valueType());
  }

  @Override
  public List<String> allowedValues() {
    return ordinal ? List.of() : constants;
  }

  @Override
  public Optional<Conversion.NativeEnum> enumType() {
    return Optional.ofNullable(ownType);
  }

  @Override
  public Optional<Constant> constant() {
    TypeName enumType = ParameterizedTypeName.get(RuntimeNames.ENUM_TYPE, type);
    return Optional.of(new Constant(enumType, valueType()));
  }

  @Override
  public CodeBlock read(CodeBlock at, String constant) {
    return CodeBlock.of("$N.read(row, $L)", constant, at);
  }

  @Override
  public CodeBlock bind(CodeBlock value, String constant) {
    return CodeBlock.of("$N.bind($L, binder)", constant, value);
  }

  @Override
  public Optional<CodeBlock> check(
      CodeBlock column, CodeBlock value, boolean required, String constant) {
    return Checks.value(column, value, required);
  }
}
