package dev.cinnabar.internal.load;

import dev.cinnabar.dialect.RenderedStatement;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.jdbc.Cursor;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.query.DataChange;
import dev.cinnabar.query.Delete;
import dev.cinnabar.query.Returning;
import dev.cinnabar.sql.BoundStatement;
import java.util.ArrayList;
import java.util.List;

/** Runs statements that change many rows. */
public final class ChangeRunner {

  private final Loader loader;
  private final QueryRunner queries;

  /** Creates the runner of a session. */
  public ChangeRunner(Loader loader, QueryRunner queries) {
    this.loader = loader;
    this.queries = queries;
  }

  /** Runs a statement and returns the number of rows that it has changed. */
  public long execute(DataChange<?> change) {
    List<BoundStatement> statements = change.bound();
    long changed = 0;
    int next = 0;
    while (next < statements.size()) {
      int end = sameShape(statements, next);
      changed += batch(statements.subList(next, end));
      next = end;
    }
    readVersions(change);
    return changed;
  }

  private static int sameShape(List<BoundStatement> statements, int start) {
    int end = start + 1;
    while (end < statements.size()
        && statements.get(end).statement().equals(statements.get(start).statement())) {
      end++;
    }
    return end;
  }

  private long batch(List<BoundStatement> rows) {
    RenderedStatement text = loader.statements().render(rows.get(0).statement());
    long[] counts =
        loader
            .work()
            .update(
                text.sql(),
                rows.size(),
                (row, binder) -> text.bind(rows.get(row).arguments(), binder));
    long changed = 0;
    for (long count : counts) {
      changed += count < 0 ? 1 : count; // The driver cannot tell, but each was a row.
    }
    return changed;
  }

  /** Runs a statement and returns what it answers with. */
  public <R> List<R> list(Returning<R> returning) {
    List<R> results = new ArrayList<>();
    QueryRunner.RowMaker<R> maker = queries.maker(returning.reading(), false);
    maker.run(
        () -> {
          for (BoundStatement statement : returning.bound()) {
            try (Cursor cursor = loader.query(statement, 0)) {
              Row row = cursor.row();
              while (cursor.next()) {
                results.add(maker.make(row));
              }
            }
          }
        });
    readVersions(returning.change());
    maker.complete(results);
    return results;
  }

  /**
   * Reads the objects again whose versions the statement may have counted up: what the program
   * changes in them next is held to the version that their rows have now.
   */
  private void readVersions(DataChange<?> change) {
    EntityMapper<?, ?, ?> mapper = change.mapper();
    if (mapper.mapping().isVersioned() && change.touchesRows() && !(change instanceof Delete)) {
      readStale(mapper);
    }
  }

  private <E, S extends Entry<E>> void readStale(EntityMapper<E, ?, S> mapper) {
    List<Object> keys = new ArrayList<>();
    loader
        .identities()
        .of(mapper)
        .forEach(
            entry -> {
              if (entry.status() == Status.STALE) {
                keys.add(entry.key());
              }
            });
    loader.loadAll(mapper, keys);
  }
}
