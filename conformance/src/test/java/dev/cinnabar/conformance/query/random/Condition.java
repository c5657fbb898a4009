package dev.cinnabar.conformance.query.random;

import static dev.cinnabar.query.Functions.exists;
import static dev.cinnabar.query.Functions.notExists;
import static dev.cinnabar.query.Statements.select;

import dev.cinnabar.conformance.model.UserTaskTable;
import dev.cinnabar.query.Predicate;
import dev.cinnabar.query.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition twice: as the database gets it, and as memory evaluates it. What SQL does not know,
 * as a comparison with null, is null.
 */
sealed interface Condition {

  /** Returns the condition on a table. */
  Predicate on(UserTaskTable table);

  /** Evaluates the condition: true, false or unknown. */
  @Nullable Boolean of(Fact fact);

  /** Returns conditions that are like this one, but smaller. */
  List<Condition> smaller();

  /** A condition without others in it. */
  record Atom(
      String text,
      Function<UserTaskTable, Predicate> predicate,
      Function<Fact, @Nullable Boolean> value)
      implements Condition {
    @Override
    public Predicate on(UserTaskTable table) {
      return predicate.apply(table);
    }

    @Override
    public @Nullable Boolean of(Fact fact) {
      return value.apply(fact);
    }

    @Override
    public List<Condition> smaller() {
      return List.of();
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** The opposite. */
  record Not(Condition operand) implements Condition {
    @Override
    public Predicate on(UserTaskTable table) {
      return operand.on(table).not();
    }

    @Override
    public @Nullable Boolean of(Fact fact) {
      Boolean value = operand.of(fact);
      return value == null ? null : !value;
    }

    @Override
    public List<Condition> smaller() {
      List<Condition> all = new ArrayList<>(List.of(operand));
      operand.smaller().forEach(less -> all.add(new Not(less)));
      return all;
    }
  }

  /** Both hold, or one of them. */
  record Both(boolean and, Condition left, Condition right) implements Condition {
    @Override
    public Predicate on(UserTaskTable table) {
      return and ? left.on(table).and(right.on(table)) : left.on(table).or(right.on(table));
    }

    @Override
    public @Nullable Boolean of(Fact fact) {
      Boolean one = left.of(fact);
      Boolean other = right.of(fact);
      Boolean decisive = !and;
      if (decisive.equals(one) || decisive.equals(other)) {
        return decisive;
      }
      return (one == null || other == null) ? null : and;
    }

    @Override
    public List<Condition> smaller() {
      List<Condition> all = new ArrayList<>(List.of(left, right));
      left.smaller().forEach(less -> all.add(new Both(and, less, right)));
      right.smaller().forEach(less -> all.add(new Both(and, left, less)));
      return all;
    }
  }

  /** The row is among those of a query, which finds it where another condition is true. */
  record Among(boolean negated, boolean correlated, Condition inner) implements Condition {
    @Override
    public Predicate on(UserTaskTable table) {
      UserTaskTable inside = UserTaskTable.as(table + "_in");
      Select<Long> found = select(inside.id).from(inside).where(inner.on(inside));
      if (correlated) {
        Select<Long> same = found.where(inside.id.eq(table.id));
        return negated ? notExists(same) : exists(same);
      }
      return negated ? table.id.notIn(found) : table.id.in(found);
    }

    @Override
    public Boolean of(Fact fact) {
      return Boolean.TRUE.equals(inner.of(fact)) != negated;
    }

    @Override
    public List<Condition> smaller() {
      List<Condition> all = new ArrayList<>(List.of(inner));
      inner.smaller().forEach(less -> all.add(new Among(negated, correlated, less)));
      return all;
    }
  }
}
