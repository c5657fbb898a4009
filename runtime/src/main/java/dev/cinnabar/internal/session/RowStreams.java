package dev.cinnabar.internal.session;

import dev.cinnabar.internal.load.QueryRunner.RowSource;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Hands the rows of running queries over, and what is done with them is outside of any call. */
final class RowStreams {

  private final Guard guard;

  RowStreams(Guard guard) {
    this.guard = guard;
  }

  /** Returns the rows of a query one after the other. */
  <R> Stream<R> stream(Guard.Call<RowSource<R>> query) {
    RowSource<R> rows = guard.call(Operation.READ, query);
    Spliterator<R> each =
        new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED) {
          @Override
          public boolean tryAdvance(Consumer<? super R> action) {
            boolean found = guard.call(Operation.READ, rows::next);
            if (found) {
              action.accept(rows.take());
            }
            return found;
          }
        };
    return StreamSupport.stream(each, false).onClose(rows::close);
  }

  /**
   * Hands the rows of a query over in parts.
   *
   * @param between what is done behind each part
   */
  <R> void chunks(
      Guard.Call<RowSource<R>> query, Runnable between, Consumer<? super List<R>> action) {
    try (RowSource<R> rows = guard.call(Operation.WRITE, query)) {
      List<R> chunk = guard.call(Operation.READ, rows::readAhead);
      while (!chunk.isEmpty()) {
        action.accept(chunk);
        chunk =
            guard.call(
                Operation.WRITE,
                () -> {
                  between.run();
                  return rows.readAhead();
                });
      }
    }
  }
}
