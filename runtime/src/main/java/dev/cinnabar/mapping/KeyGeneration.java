package dev.cinnabar.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Where a generated key comes from.
 *
 * @param strategy the source
 * @param sequence the name of the sequence, where there is one
 * @param block how many keys one call of the sequence draws
 */
public record KeyGeneration(Strategy strategy, @Nullable String sequence, int block) {

  /** What the dialect does best: {@code @GeneratedValue} alone. */
  public static final KeyGeneration AUTO = new KeyGeneration(Strategy.AUTO, null, 0);

  /** The database gives the key as the row is inserted. */
  public static final KeyGeneration IDENTITY = new KeyGeneration(Strategy.IDENTITY, null, 0);

  /** A random UUID is made before the row is inserted. */
  public static final KeyGeneration RANDOM_UUID = new KeyGeneration(Strategy.RANDOM_UUID, null, 0);

  /** The sources of keys. */
  public enum Strategy {
    AUTO,
    IDENTITY,
    SEQUENCE,
    RANDOM_UUID
  }

  /** Keys are drawn from a sequence, {@code block} at a time. */
  public static KeyGeneration sequence(String name, int block) {
    return new KeyGeneration(Strategy.SEQUENCE, name, block);
  }
}
