package dev.cinnabar.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Codec;
import org.jspecify.annotations.Nullable;

/**
 * The entity at the other end of a relationship or foreign key.
 *
 * @param type its class
 * @param keyType the declared type of its key; null where it has none
 * @param key how its key is stored; null where that is not known
 */
public record TargetModel(ClassName type, @Nullable TypeName keyType, @Nullable Codec key) {}
