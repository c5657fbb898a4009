package dev.cinnabar.processor.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** Values that are stored as values of another type. */
record ConvertedCodec(TypeName type, Codec stored, Conversion conversion) implements Codec {

  static Optional<Codec> find(TypeName type, Conversion conversion, Storage storage) {
    return Codecs.find(conversion.stored(), storage)
        .map(stored -> new ConvertedCodec(type, stored, conversion));
  }

  @Override
  public TypeName storedType() {
    return stored.storedType();
  }

  @Override
  public KeyKind keyKind() {
    boolean key = conversion instanceof Conversion.Wrapper && stored.keyKind() != KeyKind.NONE;
    return key ? KeyKind.OBJECT : KeyKind.NONE;
  }

  @Override
  public CodeBlock sqlType() {
    return stored.sqlType();
  }

  @Override
  public String sql() {
    return stored.sql();
  }

  @Override
  public CodeBlock valueType() {
    if (conversion instanceof Conversion.Converter converter) {
      return CodeBlock.of(
          "$T.of(\n$>$>$S,\n$L,\nnew $T(),\n$T::convertToEntityAttribute,\n$T::convertToDatabaseColumn)$<$<",
          RuntimeNames.CONVERTED_TYPE,
          converter.attribute(),
          stored.valueType(),
          converter.converter(),
          converter.converter(),
          converter.converter());
    }
    if (conversion instanceof Conversion.Json json) {
      return CodeBlock.of(
          "$T.json(\n$>$>$S,\nnew $T(),\n$L)$<$<",
          RuntimeNames.CONVERTED_TYPE,
          json.attribute(),
          json.binding(),
          json.shape());
    }
    if (conversion instanceof Conversion.SqlArray array) {
      return array.list()
          ? CodeBlock.of("$T.list($L)", RuntimeNames.ARRAY_TYPE, stored.valueType())
          : CodeBlock.of(
              "$T.array($L, $T[]::new)",
              RuntimeNames.ARRAY_TYPE,
              stored.valueType(),
              array.element());
    }
    if (conversion instanceof Conversion.EnumCode code) {
      return CodeBlock.of(
          "$T.codes($L, $L, $T.values())",
          RuntimeNames.CONVERTED_TYPE,
          stored.valueType(),
          code.code(),
          type);
    }
    Conversion.Wrapper wrapper = (Conversion.Wrapper) conversion;
    return CodeBlock.of(
        "$T.wrapping($L, $T::new, $T::$L)",
        RuntimeNames.CONVERTED_TYPE,
        stored.valueType(),
        type,
        type,
        wrapper.component());
  }

  @Override
  public ColumnField column() {
    if (conversion instanceof Conversion.SqlArray array) {
      return ColumnField.array(type, array.element(), valueType());
    }
    return conversion instanceof Conversion.Json
        ? ColumnField.json(type, valueType())
        : ColumnField.plain(type, valueType());
  }

  @Override
  public Optional<Constant> constant() {
    if (conversion instanceof Conversion.SqlArray array) {
      TypeName arrayType =
          ParameterizedTypeName.get(RuntimeNames.ARRAY_TYPE, type, array.element());
      return Optional.of(new Constant(arrayType, valueType()));
    }
    TypeName converted =
        ParameterizedTypeName.get(RuntimeNames.CONVERTED_TYPE, type.box(), stored.type());
    return Optional.of(new Constant(converted, valueType()));
  }

  @Override
  public boolean readsNull() {
    return true;
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
  public TypeName keptType() {
    return conversion.immutable() ? type : stored.type();
  }

  @Override
  public CodeBlock kept(CodeBlock value, String constant) {
    return conversion.immutable() ? value : stored.copy(stored(value, constant));
  }

  @Override
  public CodeBlock compared(CodeBlock value, String constant) {
    return conversion.immutable() ? value : stored(value, constant);
  }

  @Override
  public CodeBlock restored(CodeBlock kept, String constant) {
    return conversion.immutable() ? kept : CodeBlock.of("$N.load($L)", constant, stored.copy(kept));
  }

  @Override
  public Optional<CodeBlock> check(
      CodeBlock column, CodeBlock value, boolean required, String constant) {
    // Where nothing is limited, a value need not be converted to be checked.
    boolean unlimited =
        conversion instanceof Conversion.Json
            || (stored instanceof ArrayCodec array && !array.isLimited());
    return stored.check(column, unlimited ? value : stored(value, constant), required, constant);
  }

  @Override
  public CodeBlock copy(CodeBlock value, String constant) {
    return conversion.immutable()
        ? value
        : CodeBlock.of("$N.load($L)", constant, stored(value, constant));
  }

  private static CodeBlock stored(CodeBlock value, String constant) {
    return CodeBlock.of("$N.store($L)", constant, value);
  }
}
