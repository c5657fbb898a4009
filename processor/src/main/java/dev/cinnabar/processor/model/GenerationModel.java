package dev.cinnabar.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a generated key comes from.
 *
 * @param strategy the source
 * @param sequence the name of the sequence; only and always with {@link Strategy#SEQUENCE}
 * @param block how many keys one call of the sequence draws
 */
public record GenerationModel(Strategy strategy, @Nullable String sequence, int block) {

  /** The sources of keys. */
  public enum Strategy {
    AUTO,
    IDENTITY,
    SEQUENCE,
    UUID
  }

  /** Keys from anything but a sequence. */
  public static GenerationModel of(Strategy strategy) {
    return new GenerationModel(strategy, null, 0);
  }
}
