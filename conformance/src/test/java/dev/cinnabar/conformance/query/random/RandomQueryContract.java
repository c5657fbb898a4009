package dev.cinnabar.conformance.query.random;

import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static dev.cinnabar.query.Functions.count;
import static dev.cinnabar.query.Functions.max;
import static dev.cinnabar.query.Functions.min;
import static dev.cinnabar.query.Functions.sum;
import static dev.cinnabar.query.Statements.select;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.model.UserTaskTable;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.query.Select;
import dev.cinnabar.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Queries made by chance have the same answer as memory, on every database. {@code
 * -Dconformance.queries=20000} asks more of them, {@code -Dconformance.seed} others; a failure
 * names the smallest condition that it could find.
 */
public abstract class RandomQueryContract extends Contract {

  private static final int QUERIES = Integer.getInteger("conformance.queries", 500);
  private static final long SEED = Long.getLong("conformance.seed", 4);
  private static final int DEPTH = 4;

  private List<Fact> facts;
  private Session session;

  protected RandomQueryContract(TestDatabase product) {
    super(product);
  }

  record Group(
      Integer priority, Long rows, Long dated, Integer sum, String least, LocalDate last) {}

  @BeforeEach
  void fill() {
    Random random = new Random(SEED);
    prepare(
        session -> {
          List<User> owners = new ArrayList<>();
          for (String name : Conditions.TEXTS.subList(1, 7)) {
            owners.add(new User(name));
          }
          session.addAll(owners.toArray());
          for (int i = 0; i < 40; i++) {
            String title = Conditions.TEXTS.get(random.nextInt(Conditions.TEXTS.size()));
            UserTask task = new UserTask(title);
            task.setPriority(random.nextInt(6));
            task.setCompleted(random.nextBoolean());
            task.setDue(random.nextInt(3) == 0 ? null : Conditions.day(random.nextInt(6)));
            int owner = random.nextInt(owners.size() + 1);
            if (owner < owners.size()) {
              owners.get(owner).getTasks().add(task);
            } else {
              session.add(task);
            }
          }
        });
    session = database.openSession();
    facts = new ArrayList<>();
    for (UserTask task : session.select(USER_TASK).orderBy(USER_TASK.id.asc()).list()) {
      User owner = task.getUser();
      facts.add(
          new Fact(
              task.getId(),
              task.getTitle(),
              task.isCompleted(),
              task.getPriority(),
              task.getDue(),
              owner == null ? null : owner.getName()));
    }
  }

  @AfterEach
  void closeSession() {
    session.close();
  }

  private Stream<Fact> matching(Condition condition) {
    return facts.stream().filter(fact -> Boolean.TRUE.equals(condition.of(fact)));
  }

  private List<Long> ids(Condition condition) {
    return matching(condition).map(Fact::id).toList();
  }

  private static Select<Long> query(Condition condition) {
    return select(USER_TASK.id).from(USER_TASK).where(condition.on(USER_TASK));
  }

  /**
   * Asks memory and the database, and on a difference looks for a smaller condition that has it.
   */
  private void check(
      int number,
      Condition condition,
      Function<Condition, Object> memory,
      Function<Condition, Object> database) {
    if (Objects.equals(memory.apply(condition), database.apply(condition))) {
      return;
    }
    Condition smallest = condition;
    boolean found = true;
    while (found) {
      found = false;
      for (Condition smaller : smallest.smaller()) {
        if (!Objects.equals(memory.apply(smaller), database.apply(smaller))) {
          smallest = smaller;
          found = true;
          break;
        }
      }
    }
    log.clear();
    Object actual = database.apply(smallest);
    fail(
        "query %d of seed %d, %s: memory says %s, the database %s. SQL: %s"
            .formatted(number, SEED, smallest, memory.apply(smallest), actual, log.statements()));
  }

  private void eachOf(Random random, Function<Conditions, Check> next) {
    Conditions conditions = new Conditions(random);
    for (int i = 0; i < QUERIES; i++) {
      Condition condition = conditions.condition(DEPTH);
      Check check = next.apply(conditions);
      check(i, condition, check.memory(), check.database());
    }
  }

  private record Check(Function<Condition, Object> memory, Function<Condition, Object> database) {}

  @Test
  void findsTheSameRows() {
    eachOf(
        new Random(SEED),
        conditions ->
            new Check(
                this::ids,
                condition -> session.list(query(condition).orderBy(USER_TASK.id.asc()))));
  }

  @Test
  void makesTheSameGroups() {
    Random random = new Random(SEED + 1);
    eachOf(
        random,
        conditions -> {
          long least = random.nextInt(3);
          return new Check(
              condition -> groups(condition, least),
              condition ->
                  session.list(
                      select(
                              USER_TASK.priority,
                              count(),
                              count(USER_TASK.due),
                              sum(USER_TASK.priority),
                              min(USER_TASK.title),
                              max(USER_TASK.due))
                          .from(USER_TASK)
                          .where(condition.on(USER_TASK))
                          .groupBy(USER_TASK.priority)
                          .having(count().gt(least))
                          .orderBy(USER_TASK.priority.asc())
                          .map(Group::new)));
        });
  }

  private List<Group> groups(Condition condition, long least) {
    Map<Integer, List<Fact>> byPriority =
        matching(condition)
            .collect(Collectors.groupingBy(Fact::priority, TreeMap::new, Collectors.toList()));
    List<Group> groups = new ArrayList<>();
    byPriority.forEach(
        (priority, rows) -> {
          List<LocalDate> dues = rows.stream().map(Fact::due).filter(Objects::nonNull).toList();
          if (rows.size() > least) {
            groups.add(
                new Group(
                    priority,
                    (long) rows.size(),
                    (long) dues.size(),
                    priority * rows.size(),
                    rows.stream().map(Fact::title).min(Comparator.naturalOrder()).orElseThrow(),
                    dues.stream().max(Comparator.naturalOrder()).orElse(null)));
          }
        });
    return groups;
  }

  @Test
  void combinesTheSameSets() {
    Random random = new Random(SEED + 2);
    eachOf(
        random,
        conditions -> {
          Condition other = conditions.condition(DEPTH - 1);
          int kind = random.nextInt(4);
          return new Check(
              condition -> combined(ids(condition), ids(other), kind),
              condition ->
                  session.list(
                      combined(query(condition), query(other), kind).orderBy(USER_TASK.id.asc())));
        });
  }

  private static Select<Long> combined(Select<Long> one, Select<Long> other, int kind) {
    return switch (kind) {
      case 0 -> one.union(other);
      case 1 -> one.unionAll(other);
      case 2 -> one.intersect(other);
      default -> one.except(other);
    };
  }

  private static List<Long> combined(List<Long> one, List<Long> other, int kind) {
    return switch (kind) {
      case 0 -> Stream.concat(one.stream(), other.stream()).distinct().sorted().toList();
      case 1 -> Stream.concat(one.stream(), other.stream()).sorted().toList();
      case 2 -> one.stream().filter(other::contains).toList();
      default -> one.stream().filter(id -> !other.contains(id)).toList();
    };
  }

  @Test
  void selectsTheSameFromAQuery() {
    Random random = new Random(SEED + 3);
    eachOf(
        random,
        conditions -> {
          Condition outer = conditions.condition(DEPTH - 1);
          boolean common = random.nextBoolean();
          int limit = random.nextInt(10);
          return new Check(
              condition ->
                  matching(condition)
                      .filter(fact -> Boolean.TRUE.equals(outer.of(fact)))
                      .map(Fact::id)
                      .limit(limit)
                      .toList(),
              condition -> {
                Select<UserTask> inner = select(USER_TASK).where(condition.on(USER_TASK));
                UserTaskTable rows =
                    (common ? inner.cte("rows") : inner.as("rows")).table(UserTaskTable::new);
                return session.list(
                    select(rows.id)
                        .from(rows)
                        .where(outer.on(rows))
                        .orderBy(rows.id.asc())
                        .limit(limit));
              });
        });
  }

  @Test
  void seesDifferences() {
    Condition wrong = new Condition.Atom("wrong", t -> t.due.isNull(), fact -> fact.due() != null);
    Condition both = new Condition.Both(true, wrong, new Condition.Not(wrong));
    AssertionError error =
        assertThrows(
            AssertionError.class,
            () ->
                check(
                    1,
                    new Condition.Both(false, both, wrong),
                    this::ids,
                    condition -> session.list(query(condition).orderBy(USER_TASK.id.asc()))));
    assertTrue(
        error.getMessage().startsWith("query 1 of seed " + SEED + ", wrong: "), error.getMessage());
  }
}
