package dev.cinnabar.internal.flush;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.jdbc.Cursor;
import dev.cinnabar.internal.jdbc.Work;
import dev.cinnabar.mapping.KeyGeneration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys drawn from sequences, a block at a time, shared by all sessions of a database. A key that a
 * rolled-back transaction drew is not given again. Safe for use by many threads.
 */
public final class SequenceKeys {

  private final Map<String, Block> blocks = new HashMap<>();

  /** Creates an empty store. */
  public SequenceKeys() {}

  /** Returns the next key of the sequence, asking the database once per block. */
  long next(KeyGeneration generation, Dialect dialect, Work work) {
    String sequence = generation.sequence();
    if (sequence == null) {
      throw new IllegalStateException("A sequence has a name.");
    }
    Long drawn = take(sequence);
    if (drawn != null) {
      return drawn;
    }
    long first =
        draw(dialect.nextValue(sequence), work); // Not under the lock: this is a round trip.
    put(sequence, first + 1, first + Math.max(1, generation.block()));
    return first;
  }

  private synchronized @Nullable Long take(String sequence) {
    Block block = blocks.get(sequence);
    return block == null || block.next == block.end ? null : (Long) block.next++;
  }

  private synchronized void put(String sequence, long next, long end) {
    Block block = blocks.computeIfAbsent(sequence, key -> new Block());
    block.next = next;
    block.end = end;
  }

  private static long draw(String sql, Work work) {
    try (Cursor cursor = work.query(sql, binder -> {}, 0)) {
      if (!cursor.next()) {
        throw new DatabaseException(
            ErrorCode.GeneratedKeys, "The sequence gave no key. SQL: " + sql, sql, null);
      }
      return cursor.row().getLong(1);
    }
  }

  private static final class Block {
    private long next;
    private long end;
  }
}
