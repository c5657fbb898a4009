package dev.cinnabar.processor.codec;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** The Java types that can be stored in one column. */
public final class Codecs {

  /** A family of types. */
  interface Family {
    /** Returns how a type is stored, or empty where it is none of the family. */
    Optional<Codec> find(TypeName type, Storage storage);
  }

  private static final List<Family> FAMILIES =
      List.of(
          EnumCodec::find,
          TextCodec::find,
          PrimitiveCodec::find,
          DecimalCodec::find,
          TemporalCodec::find,
          ValueCodec::find,
          BytesCodec::find);

  private Codecs() {}

  /** Returns how a type is stored, or empty where it is not known. */
  public static Optional<Codec> find(TypeName type, Storage storage) {
    if (storage.conversion() instanceof Conversion.JsonText) {
      return Optional.of(new JsonTextCodec());
    }
    if (storage.conversion() instanceof Conversion.Json json) {
      return Optional.of(new ConvertedCodec(type, new JsonTextCodec(), json));
    }
    if (storage.conversion() instanceof Conversion.NativeEnum) {
      return EnumCodec.find(type, storage);
    }
    if (storage.conversion() instanceof Conversion.SqlArray array) {
      return find(array.element(), storage.ofElements(array.constants()))
          .map(element -> new ConvertedCodec(type, new ArrayCodec(element), array));
    }
    if (storage.conversion() != null) {
      return ConvertedCodec.find(type, storage.conversion(), storage.plain());
    }
    for (Family family : FAMILIES) {
      Optional<Codec> codec = family.find(type, storage);
      if (codec.isPresent()) {
        return codec;
      }
    }
    return Optional.empty();
  }
}
