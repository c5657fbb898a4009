package dev.cinnabar.processor.codec;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** The Java types that can be stored in one column. */
public final class Codecs {

  private Codecs() {}

  /** Returns how a type is stored, or empty where it is not known. */
  public static Optional<Codec> find(TypeName type, Storage storage) {
    return Optional.empty();
  }
}
