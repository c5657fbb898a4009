package dev.cinnabar.internal.flush;

import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.flush.FlushPlan.JoinClears;
import dev.cinnabar.internal.flush.FlushPlan.JoinDeletes;
import dev.cinnabar.internal.flush.FlushPlan.JoinInserts;
import dev.cinnabar.internal.jdbc.EntityStatements;
import dev.cinnabar.internal.jdbc.Work;
import dev.cinnabar.internal.relation.JoinRows.End;
import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.EntityMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.stream.IntStream;

/** Sends the rows of join tables. */
final class JoinRowWriter {

  private static final Logger LOGGER = System.getLogger("dev.cinnabar.session");

  private final Members members;
  private final Work work;
  private final EntityStatements statements;

  JoinRowWriter(Members members, Sending sending) {
    this.members = members;
    this.work = sending.work();
    this.statements = sending.statements();
  }

  void insert(JoinInserts step) {
    int[] columns = IntStream.range(0, step.table().mapping().columns().size()).toArray();
    long[] counts =
        work.update(
            statements.insert(step.table().mapping(), columns),
            step.rows().size(),
            (index, binder) -> bind(step.rows().get(index), binder));
    for (long count : counts) {
      if (count == 0) {
        throw new DatabaseException(
            ErrorCode.RowCount,
            "INSERT into %s: the driver answers that there is no new row.".formatted(step.table()),
            null,
            null);
      }
    }
  }

  void delete(JoinDeletes step) {
    long[] counts =
        work.update(
            statements.delete(step.table().mapping()),
            step.rows().size(),
            (index, binder) -> bind(step.rows().get(index), binder));
    for (long count : counts) {
      if (count == 0) {
        LOGGER.log(Level.WARNING, "DELETE: a row of {0} was gone already.", step.table());
      }
    }
  }

  /** How many rows there are is not known. */
  void clear(JoinClears step) {
    EntityMapper<?, ?, ?> mapper = step.table().mapper(step.end());
    work.update(
        statements.deleteBy(step.table().mapping(), step.table().columns(step.end())),
        step.entries().size(),
        (index, binder) -> mapper.bindIdentity(step.entries().get(index).key(), binder));
  }

  private void bind(JoinRow row, Binder binder) {
    bindKey(row.at(End.OWNER), binder);
    bindKey(row.at(End.ELEMENT), binder);
  }

  private <E> void bindKey(E entity, Binder binder) {
    EntityMapper<E, ?, ?> mapper = members.types().of(entity);
    Object key = mapper.identityOf(entity);
    if (key == null) {
      throw new IllegalStateException("A row is joined after both ends have their keys.");
    }
    mapper.bindIdentity(key, binder);
  }
}
