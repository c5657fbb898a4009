package dev.cinnabar.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a generated key comes from.
 *
 * @param strategy the source
 * @param sequence the sequence; only and always with {@link Strategy#SEQUENCE}
 */
public record GenerationModel(Strategy strategy, @Nullable Sequence sequence) {

  /**
   * A sequence.
   *
   * @param name its name
   * @param block how many keys one call draws
   * @param first the value that it starts with
   */
  public record Sequence(TableModel name, int block, long first) {

    /** A sequence in the connection's own schema. */
    public static Sequence of(String name, int block) {
      return new Sequence(new TableModel(null, null, name), block, 1);
    }
  }

  /** The sources of keys. */
  public enum Strategy {
    AUTO,
    IDENTITY,
    SEQUENCE,
    UUID,
    TIME_ORDERED_UUID
  }

  /** Keys from a sequence. */
  public static GenerationModel of(Sequence sequence) {
    return new GenerationModel(Strategy.SEQUENCE, sequence);
  }

  /** Keys from anything but a sequence. */
  public static GenerationModel of(Strategy strategy) {
    return new GenerationModel(strategy, null);
  }
}
