package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.relation.JoinRows;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a flush sends, in order; each step is one batch.
 *
 * @param steps the batches
 */
record FlushPlan(List<Step> steps) {

  /** Copies the list. */
  FlushPlan {
    steps = List.copyOf(steps);
  }

  /** Returns this plan with the rows of join tables taken away before it and added after it. */
  FlushPlan with(JoinScan joins) {
    List<Step> all = new ArrayList<>(joins.removals());
    all.addAll(steps);
    all.addAll(joins.additions());
    return all.size() == steps.size() ? this : new FlushPlan(all);
  }

  /** Returns a line for each step, as tests and logs show a plan. */
  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
  }

  /** One batch. */
  sealed interface Step {

    private static String name(EntityMapper<?, ?, ?> mapper) {
      return mapper.mapping().name();
    }
  }

  /**
   * Rows to insert.
   *
   * @param mapper the mapper
   * @param rows the rows
   * @param postponed the positions of foreign keys that stay null until a later {@link Links}
   */
  record Inserts(EntityMapper<?, ?, ?> mapper, List<FlushRow.Insert> rows, List<Integer> postponed)
      implements Step {
    /** Copies the lists. */
    Inserts {
      rows = List.copyOf(rows);
      postponed = List.copyOf(postponed);
    }

    /** Returns the positions of the columns that all rows leave to their defaults. */
    List<Integer> leftOut() {
      return rows.get(0).leftOut();
    }

    @Override
    public String toString() {
      return "insert %d %s%s"
          .formatted(
              rows.size(), Step.name(mapper), postponed.isEmpty() ? "" : " without " + postponed);
    }
  }

  /**
   * Rows to update in the same columns.
   *
   * @param mapper the mapper
   * @param rows the rows
   */
  record Updates(EntityMapper<?, ?, ?> mapper, List<FlushRow.Update<?, ?>> rows) implements Step {
    /** Copies the list. */
    Updates {
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return "update %d %s".formatted(rows.size(), Step.name(mapper));
    }
  }

  /**
   * A foreign key that is written apart, because rows refer to each other in a circle.
   *
   * @param mapper the mapper
   * @param rows the rows with the foreign key
   * @param columns its positions
   * @param toNull whether it is taken away before a delete, rather than set after an insert
   */
  record Links(
      EntityMapper<?, ?, ?> mapper, List<FlushRow> rows, List<Integer> columns, boolean toNull)
      implements Step {
    /** Copies the lists. */
    Links {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }

    @Override
    public String toString() {
      return "%s %d %s%s"
          .formatted(toNull ? "unlink" : "link", rows.size(), Step.name(mapper), columns);
    }
  }

  /**
   * Rows whose unique value is replaced by null or an unused one, so that other rows can take it.
   *
   * @param mapper the mapper
   * @param rows the rows that hold the value
   * @param column the position of the value
   */
  record Parks(EntityMapper<?, ?, ?> mapper, List<FlushRow> rows, int column) implements Step {
    /** Copies the list. */
    Parks {
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return "park %d %s[%d]".formatted(rows.size(), Step.name(mapper), column);
    }
  }

  /**
   * Rows to delete.
   *
   * @param mapper the mapper
   * @param rows the rows
   */
  record Deletes(EntityMapper<?, ?, ?> mapper, List<FlushRow.Delete<?, ?>> rows) implements Step {
    /** Copies the list. */
    Deletes {
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return "delete %d %s".formatted(rows.size(), Step.name(mapper));
    }
  }

  /**
   * Rows of a join table to insert.
   *
   * @param table the table
   * @param rows the rows
   */
  record JoinInserts(JoinRows table, List<JoinRow> rows) implements Step {
    /** Copies the list. */
    JoinInserts {
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return "join %d %s".formatted(rows.size(), table);
    }
  }

  /**
   * Rows of a join table to delete.
   *
   * @param table the table
   * @param rows the rows
   */
  record JoinDeletes(JoinRows table, List<JoinRow> rows) implements Step {
    /** Copies the list. */
    JoinDeletes {
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return "part %d %s".formatted(rows.size(), table);
    }
  }

  /**
   * Objects that are deleted, of which all rows of a join table go.
   *
   * @param table the table
   * @param end the end of its rows at which the objects stand
   * @param entries the objects
   */
  record JoinClears(JoinRows table, JoinRows.End end, List<Entry<?>> entries) implements Step {
    /** Copies the list. */
    JoinClears {
      entries = List.copyOf(entries);
    }

    @Override
    public String toString() {
      return "clear %d %s".formatted(entries.size(), table);
    }
  }
}
