package dev.cinnabar.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Where a generated key comes from.
 *
 * @param strategy the source
 * @param sequence the name of the sequence, where there is one
 * @param block how many keys one value of the sequence stands for: itself and those that follow, so
 *     that several programs can draw from one sequence that counts in steps of this size
 * @param first the value that the sequence starts with
 */
public record KeyGeneration(
    Strategy strategy, @Nullable TableName sequence, int block, long first) {

  /** What the dialect does best: {@code @GeneratedValue} alone. */
  public static final KeyGeneration AUTO = of(Strategy.AUTO);

  /** The database gives the key as the row is inserted. */
  public static final KeyGeneration IDENTITY = of(Strategy.IDENTITY);

  /** A random UUID is made before the row is inserted. */
  public static final KeyGeneration RANDOM_UUID = of(Strategy.RANDOM_UUID);

  /** A UUID that starts with the time is made before the row is inserted. */
  public static final KeyGeneration TIME_ORDERED_UUID = of(Strategy.TIME_ORDERED_UUID);

  /** The sources of keys. */
  public enum Strategy {
    AUTO,
    IDENTITY,
    SEQUENCE,
    RANDOM_UUID,
    TIME_ORDERED_UUID;

    /** Tells whether the key is known before the row is inserted. */
    public boolean isInAdvance() {
      return this != AUTO && this != IDENTITY;
    }
  }

  /** Keys are drawn from a sequence, {@code block} at a time. */
  public static KeyGeneration sequence(String name, int block) {
    return sequence(TableName.of(name), block);
  }

  /** Keys are drawn from a sequence of a schema, {@code block} at a time. */
  public static KeyGeneration sequence(TableName name, int block) {
    return new KeyGeneration(Strategy.SEQUENCE, name, block, 1);
  }

  /** Returns this sequence with another value to start with. */
  public KeyGeneration startingWith(long value) {
    return new KeyGeneration(strategy, sequence, block, value);
  }

  private static KeyGeneration of(Strategy strategy) {
    return new KeyGeneration(strategy, null, 0, 0);
  }
}
