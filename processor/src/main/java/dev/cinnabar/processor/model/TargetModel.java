package dev.cinnabar.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entity at the other end of a relationship or foreign key.
 *
 * @param type its class
 * @param keyType the declared type of its key; null where it has none
 * @param keys how the columns of its key are stored; empty where that is not known
 */
public record TargetModel(ClassName type, @Nullable TypeName keyType, List<Codec> keys) {

  /** Copies the list. */
  public TargetModel {
    keys = List.copyOf(keys);
  }

  /** An entity whose key is one column. */
  public TargetModel(ClassName type, @Nullable TypeName keyType, @Nullable Codec key) {
    this(type, keyType, key == null ? List.<Codec>of() : List.of(key));
  }

  /** Tells whether enough is known of its key to refer to it. */
  public boolean isKnown() {
    return !keys.isEmpty();
  }

  /** Tells whether its key has several columns. */
  public boolean isComposite() {
    return keys.size() > 1;
  }
}
