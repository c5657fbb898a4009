package dev.cinnabar.internal.flush;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.jdbc.Cursor;
import dev.cinnabar.internal.jdbc.Work;
import dev.cinnabar.mapping.KeyGeneration;
import dev.cinnabar.mapping.TableName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys drawn from sequences, a block at a time, shared by all sessions of a database. A value of a
 * sequence stands for itself and the rest of its block, as other programs on the sequence see it
 * too. A key that a rolled-back transaction drew is not given again. Safe for use by many threads.
 */
public final class SequenceKeys {

  private final Map<TableName, Block> blocks = new HashMap<>();

  /** Creates an empty store. */
  public SequenceKeys() {}

  /** Returns the next key of the sequence, asking the database once per block. */
  long next(KeyGeneration generation, Dialect dialect, Work work) {
    TableName sequence = generation.sequence();
    if (sequence == null) {
      throw new IllegalStateException("A sequence has a name.");
    }
    Long drawn = take(sequence);
    if (drawn != null) {
      return drawn;
    }
    String sql = dialect.nextValue(sequence);
    long first = draw(sql, work); // Not under the lock: this is a round trip.
    if (!put(sequence, first, Math.max(1, generation.block()))) {
      throw new DatabaseException(
          ErrorCode.GeneratedKeys,
          "The sequence %s counts in steps of less than the %d keys that each of its values stands for, so that keys would be given twice. Let it count in steps of %d, or declare its allocationSize."
              .formatted(sequence, generation.block(), generation.block()),
          sql,
          null);
    }
    return first;
  }

  private synchronized @Nullable Long take(TableName sequence) {
    Block block = blocks.get(sequence);
    return block == null || block.next == block.end ? null : (Long) block.next++;
  }

  /** Keeps the rest of a block. A block that reaches into the one before it is refused. */
  private synchronized boolean put(TableName sequence, long first, int size) {
    Block before = blocks.get(sequence);
    // Threads that draw at once may come here in any order.
    if (before != null && Math.abs(first - before.first) < Math.min(size, before.size())) {
      return false;
    }
    blocks.put(sequence, new Block(first, first + size));
    return true;
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
    private final long first;
    private final long end;
    private long next;

    Block(long first, long end) {
      this.first = first;
      this.end = end;
      this.next = first + 1;
    }

    long size() {
      return end - first;
    }
  }
}
