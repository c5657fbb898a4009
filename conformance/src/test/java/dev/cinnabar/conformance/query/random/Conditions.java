package dev.cinnabar.conformance.query.random;

import dev.cinnabar.query.ComparableExpression;
import dev.cinnabar.query.Predicate;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes conditions by chance; the same ones of the same seed. */
final class Conditions {

  static final List<String> TEXTS =
      List.of(
          "", "a", "A", "a%b", "a_b", "axb", "ä", "it's", "back\\slash", "!", "a!b", "zz", " a");

  private final Random random;

  Conditions(Random random) {
    this.random = random;
  }

  static LocalDate day(int number) {
    return LocalDate.of(2026, 1, 1).plusDays(number);
  }

  /** Makes a condition that is at most so deep. */
  Condition condition(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return atom();
    }
    return switch (random.nextInt(6)) {
      case 0 -> new Condition.Not(condition(depth - 1));
      case 1, 2 -> new Condition.Both(true, condition(depth - 1), condition(depth - 1));
      case 3, 4 -> new Condition.Both(false, condition(depth - 1), condition(depth - 1));
      default ->
          new Condition.Among(random.nextBoolean(), random.nextBoolean(), condition(depth - 1));
    };
  }

  private Condition atom() {
    return switch (random.nextInt(11)) {
      case 0 -> compare("priority", t -> t.priority, Fact::priority, random.nextInt(6));
      case 1 -> compare("due", t -> t.due, Fact::due, day(random.nextInt(6)));
      case 2 -> compare("title", t -> t.title, Fact::title, text());
      case 3 -> compare("owner", t -> t.user().name, Fact::owner, text());
      case 4 ->
          compare(
              "priority * 2 - 3",
              t -> t.priority.times(2).minus(3),
              fact -> fact.priority() * 2 - 3,
              random.nextInt(9) - 3);
      case 5 -> {
        LocalDate other = day(random.nextInt(6));
        yield compare(
            "coalesce(due, " + other + ")",
            t -> t.due.coalesce(other),
            fact -> fact.due() == null ? other : fact.due(),
            day(random.nextInt(6)));
      }
      case 6 -> like();
      case 7 -> list();
      case 8 -> new Condition.Atom("due is null", t -> t.due.isNull(), fact -> fact.due() == null);
      case 9 ->
          new Condition.Atom(
              "owner is null", t -> t.user().id.isNull(), fact -> fact.owner() == null);
      default -> distinct();
    };
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private <T extends Comparable<? super T>> Condition compare(
      String name,
      Function<dev.cinnabar.conformance.model.UserTaskTable, ComparableExpression<T>> column,
      Function<Fact, @Nullable T> value,
      T other) {
    int operator = random.nextInt(6);
    return new Condition.Atom(
        name + " " + List.of("=", "<>", "<", "<=", ">", ">=").get(operator) + " '" + other + "'",
        t -> compared(column.apply(t), operator, other),
        fact -> {
          T own = value.apply(fact);
          return own == null ? null : holds(operator, own.compareTo(other));
        });
  }

  private static <T extends Comparable<? super T>> Predicate compared(
      ComparableExpression<T> column, int operator, T other) {
    return switch (operator) {
      case 0 -> column.eq(other);
      case 1 -> column.ne(other);
      case 2 -> column.lt(other);
      case 3 -> column.le(other);
      case 4 -> column.gt(other);
      default -> column.ge(other);
    };
  }

  private static boolean holds(int operator, int compared) {
    return switch (operator) {
      case 0 -> compared == 0;
      case 1 -> compared != 0;
      case 2 -> compared < 0;
      case 3 -> compared <= 0;
      case 4 -> compared > 0;
      default -> compared >= 0;
    };
  }

  private Condition like() {
    String part = text();
    return switch (random.nextInt(3)) {
      case 0 ->
          new Condition.Atom(
              "title starts with " + part,
              t -> t.title.startsWith(part),
              fact -> fact.title().startsWith(part));
      case 1 ->
          new Condition.Atom(
              "title contains " + part,
              t -> t.title.contains(part),
              fact -> fact.title().contains(part));
      default ->
          new Condition.Atom(
              "owner ends with " + part,
              t -> t.user().name.endsWith(part),
              fact -> fact.owner() == null ? null : fact.owner().endsWith(part));
    };
  }

  private Condition list() {
    List<LocalDate> days =
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> day(random.nextInt(6))).toList();
    boolean negated = random.nextBoolean();
    return new Condition.Atom(
        "due " + (negated ? "not in " : "in ") + days,
        t -> negated ? t.due.notIn(days) : t.due.in(days),
        fact -> {
          if (days.isEmpty()) {
            return negated;
          }
          return fact.due() == null ? null : days.contains(fact.due()) != negated;
        });
  }

  private Condition distinct() {
    LocalDate day = random.nextInt(3) == 0 ? null : day(random.nextInt(6));
    return new Condition.Atom(
        "due is not distinct from " + day,
        t -> t.due.isNotDistinctFrom(day),
        fact -> day == null ? fact.due() == null : day.equals(fact.due()));
  }
}
