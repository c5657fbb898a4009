package dev.cinnabar.conformance.random;

import static dev.cinnabar.conformance.model.zoo.AnimalTable.ANIMAL;
import static dev.cinnabar.conformance.model.zoo.KeeperTable.KEEPER;
import static dev.cinnabar.conformance.model.zoo.LabelTable.LABEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.Database;
import dev.cinnabar.conformance.model.zoo.Animal;
import dev.cinnabar.conformance.model.zoo.Badge;
import dev.cinnabar.conformance.model.zoo.Keeper;
import dev.cinnabar.conformance.model.zoo.Label;
import dev.cinnabar.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A program of random calls of one session after another, which keeps book of what each call means.
 * Between two flushes it edits a relationship of an object only once, and so never contradicts
 * itself.
 */
final class ZooProgram implements AutoCloseable {

  /** Ends a nested block as a failing program would. */
  private static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Database database;
  private final Supplier<List<String>> rows;
  private final Random random;
  private final List<String> steps = new ArrayList<>();
  private final Map<Integer, Long> keys = new HashMap<>();
  private final Map<Integer, Keeper> keepers = new HashMap<>();
  private final Map<Integer, Animal> animals = new HashMap<>();
  private final Map<Integer, Label> labels = new HashMap<>();
  private final Set<Object> edited = new HashSet<>();
  private ZooState committed = new ZooState();
  private ZooState now = new ZooState();
  private Session session;
  private int numbers;
  private int stepsSinceEnd;
  private boolean deleted; // A collection in memory may still show what was.

  /**
   * Creates a program.
   *
   * @param rows reads the rows that the tables hold
   */
  ZooProgram(Database database, Supplier<List<String>> rows, long seed) {
    this.database = database;
    this.rows = rows;
    this.random = new Random(seed);
    this.session = database.openSession();
  }

  /** Runs some steps, and fails with all of them where one goes wrong. */
  void run(int count) {
    try {
      for (int i = 0; i < count; i++) {
        step(true);
      }
      commit();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(String.join("\n", steps), e);
    }
  }

  @Override
  public void close() {
    session.close();
  }

  private void step(boolean outermost) {
    stepsSinceEnd++;
    switch (random.nextInt(outermost ? 30 : 21)) {
      case 0 -> hire();
      case 1, 2, 3 -> arrive();
      case 4 -> rename();
      case 5 -> grow();
      case 6, 7 -> assign();
      case 8 -> takeOver();
      case 9 -> letGo();
      case 10 -> print();
      case 11, 12 -> label();
      case 13 -> award();
      case 14 -> passOn();
      case 15 -> delete();
      case 16 -> query();
      case 17 -> flush();
      case 18 -> age();
      case 19 -> queryByKeeper();
      case 20 -> refresh();
      case 21, 22 -> nest();
      case 23, 24, 25 -> commit();
      case 26 -> rollback();
      case 27 -> reopen();
      case 28 -> clear();
      default -> dismiss();
    }
  }

  private void say(String step) {
    steps.add(step);
  }

  private void hire() {
    int number = ++numbers;
    say("hire keeper %d".formatted(number));
    Keeper keeper = new Keeper(number, "Keeper " + number);
    keepers.put(number, keeper);
    now.keepers.put(number, keeper.getName());
    session.add(keeper);
  }

  /** A new animal comes by itself, by its reference to a keeper or in a keeper's collection. */
  private void arrive() {
    int number = ++numbers;
    Integer keeper = random.nextInt(4) == 0 ? null : any(now.keepers.keySet());
    boolean byCollection = keeper != null && random.nextBoolean();
    say(
        "animal %d comes to %s%s"
            .formatted(number, keeper, byCollection ? " by the collection" : ""));
    Animal animal = new Animal(number, "Animal " + number);
    animal.setAge(random.nextInt(10));
    animals.put(number, animal);
    now.animals.put(number, new ZooState.AnimalRow(animal.getName(), animal.getAge(), keeper));
    edited.add(animal);
    if (byCollection) {
      keeper(keeper).getAnimals().add(animal);
    } else {
      animal.setKeeper(keeper == null ? null : keeper(keeper));
      session.add(animal);
    }
  }

  private void rename() {
    Integer number = any(now.animals.keySet());
    if (number != null) {
      String name = "Animal " + random.nextInt(4);
      say("rename animal %d to %s".formatted(number, name));
      animal(number).setName(name);
      now.rename(number, name);
    }
  }

  private void grow() {
    Integer number = any(now.animals.keySet());
    if (number != null) {
      Integer age = random.nextInt(5) == 0 ? null : random.nextInt(10);
      say("animal %d gets the age %s".formatted(number, age));
      animal(number).setAge(age);
      now.grow(number, age);
    }
  }

  private void assign() {
    Integer number = any(now.animals.keySet());
    if (number != null && edited.add(animal(number))) {
      Integer keeper = random.nextInt(4) == 0 ? null : any(now.keepers.keySet());
      say("assign animal %d to %s".formatted(number, keeper));
      animal(number).setKeeper(keeper == null ? null : keeper(keeper));
      now.move(number, keeper);
    }
  }

  private void takeOver() {
    Integer number = any(now.animals.keySet());
    Integer keeper = any(now.keepers.keySet());
    if (number != null && keeper != null && edited.add(animal(number))) {
      say("keeper %d takes over animal %d".formatted(keeper, number));
      keeper(keeper).getAnimals().add(animal(number));
      now.move(number, keeper);
    }
  }

  private void letGo() {
    Integer keeper = any(now.keepers.keySet());
    Integer number = keeper == null ? null : any(now.animalsOf(keeper));
    if (number != null && edited.add(animal(number))) {
      say("keeper %d lets animal %d go".formatted(keeper, number));
      assertEquals(true, keeper(keeper).getAnimals().remove(animal(number)));
      now.move(number, null);
    }
  }

  private void print() {
    int number = ++numbers;
    say("print label %d".formatted(number));
    Label label = new Label(number);
    labels.put(number, label);
    now.labelled.put(number, new TreeSet<>());
    session.add(label);
  }

  private void label() {
    Integer number = any(now.animals.keySet());
    Integer label = any(now.labelled.keySet());
    if (number == null || label == null || !edited.add(List.of(number, label))) {
      return;
    }
    boolean on = !now.labelled.get(label).contains(number);
    boolean ofAnimal = random.nextBoolean();
    say(
        "%s label %d %s animal %d"
            .formatted(on ? "put" : "take", label, ofAnimal ? "with" : "of", number));
    if (ofAnimal) {
      edit(animal(number).getLabels(), labelOf(label), on);
    } else {
      edit(labelOf(label).getAnimals(), animal(number), on);
    }
    edit(now.labelled.get(label), number, on);
  }

  private static <T> void edit(Set<T> set, T element, boolean add) {
    assertEquals(true, add ? set.add(element) : set.remove(element));
  }

  private void award() {
    Integer keeper = any(now.keepers.keySet());
    if (keeper != null) {
      int number = ++numbers;
      say("award badge %d to keeper %d".formatted(number, keeper));
      Badge badge = new Badge(number);
      edited.add(badge.getNumber());
      keeper(keeper).getBadges().add(badge);
      now.wearers.put(number, keeper);
    }
  }

  /** Somebody's badge goes to somebody else, or away. */
  private void passOn() {
    Integer number = any(now.wearers.keySet());
    if (number == null || !edited.add(number)) {
      return;
    }
    int from = now.wearers.get(number);
    Integer to = random.nextInt(3) == 0 ? null : any(now.keepers.keySet());
    if (to != null && to == from) {
      return;
    }
    say("badge %d goes from keeper %d to %s".formatted(number, from, to));
    Badge badge =
        keeper(from).getBadges().stream()
            .filter(each -> each.getNumber() == number)
            .findFirst()
            .orElseThrow();
    keeper(from).getBadges().remove(badge);
    if (to == null) {
      now.wearers.remove(number);
    } else {
      keeper(to).getBadges().add(badge);
      now.wearers.put(number, to);
    }
  }

  private void delete() {
    if (random.nextInt(3) > 0) {
      flush(); // What was edited just now and deleted at once is the smaller half.
    }
    Integer number = any(now.animals.keySet());
    if (number != null && !edited.contains(animals.get(number)) && !isLabelEdited(number)) {
      say("delete animal %d".formatted(number));
      session.delete(animal(number));
      deleted = true;
      now.deleteAnimal(number);
    }
  }

  private boolean isLabelEdited(int animal) {
    return edited.stream().anyMatch(each -> each instanceof List<?> pair && pair.contains(animal));
  }

  private void dismiss() {
    Integer number = any(now.keepers.keySet());
    if (number != null) {
      flush();
      say("dismiss keeper %d".formatted(number));
      session.delete(keeper(number));
      deleted = true;
      now.deleteKeeper(number);
    }
  }

  private void query() {
    int age = random.nextInt(10);
    say("find animals from the age of %d".formatted(age));
    List<Integer> expected =
        now.animals.entrySet().stream()
            .filter(each -> each.getValue().age() != null && each.getValue().age() >= age)
            .map(Map.Entry::getKey)
            .toList();
    List<Animal> found =
        session.select(ANIMAL).where(ANIMAL.age.ge(age)).orderBy(ANIMAL.number.asc()).list();
    assertEquals(expected, found.stream().map(Animal::getNumber).toList());
    for (Animal animal : found) {
      assertSame(animals.computeIfAbsent(animal.getNumber(), number -> animal), animal);
    }
  }

  private void queryByKeeper() {
    Integer keeper = any(now.keepers.keySet());
    if (keeper != null) {
      say("find the animals of keeper %d".formatted(keeper));
      List<Animal> found = session.select(ANIMAL).where(ANIMAL.keeper().number.eq(keeper)).list();
      assertEquals(now.animalsOf(keeper), numbers(found, Animal::getNumber));
    }
  }

  /** One statement over many rows, which the objects in memory have to follow. */
  private void age() {
    int age = random.nextInt(10);
    say("animals from the age of %d get older".formatted(age));
    session.update(ANIMAL).set(ANIMAL.age, ANIMAL.age.plus(1)).where(ANIMAL.age.ge(age)).execute();
    edited.clear();
    for (int number : now.animals.keySet()) {
      Integer before = now.animals.get(number).age();
      if (before != null && before >= age) {
        now.grow(number, before + 1);
      }
    }
  }

  private void refresh() {
    Integer number = any(now.animals.keySet());
    if (number != null) {
      flush();
      say("refresh animal %d".formatted(number));
      session.refresh(animal(number));
      checkAnimal(number, animal(number));
    }
  }

  private void flush() {
    say("flush");
    session.flush();
    edited.clear();
  }

  private void nest() {
    boolean fails = random.nextBoolean();
    say("begin a block that %s".formatted(fails ? "fails" : "ends"));
    ZooState before = now.copy();
    edited.clear();
    if (fails) {
      assertThrows(Failure.class, () -> session.nested(() -> runBlock(true)));
      backTo(before);
      say("the block is taken back");
      checkObjects();
    } else {
      session.nested(() -> runBlock(false));
      say("the block ends");
    }
    edited.clear();
  }

  private void runBlock(boolean fails) {
    for (int left = random.nextInt(8); left > 0; left--) {
      step(false);
    }
    if (fails) {
      throw new Failure();
    }
  }

  private void commit() {
    say("commit");
    session.commit();
    stepsSinceEnd = 0;
    edited.clear();
    committed = now.copy();
    forgetWithoutRow();
    assertEquals(now.rows(), rows.get());
    if (random.nextBoolean()) {
      checkObjects();
    }
  }

  private void rollback() {
    say("roll back");
    session.rollback();
    stepsSinceEnd = 0;
    edited.clear();
    backTo(committed.copy());
    checkObjects();
  }

  /**
   * Closes the session with whatever it has not written, and opens another one, which is given an
   * edited object of the first.
   */
  private void reopen() {
    say("open another session");
    session.close();
    edited.clear();
    backTo(committed.copy());
    Map<Integer, Animal> detached = stepsSinceEnd == 1 && !deleted ? Map.copyOf(animals) : Map.of();
    letGoOfObjects();
    session = database.openSession();
    Integer number = any(new TreeSet<>(detached.keySet()));
    if (number != null) {
      String name = "Animal " + random.nextInt(4);
      say("merge animal %d with the name %s".formatted(number, name));
      Animal animal = detached.get(number);
      animal.setName(name);
      animals.put(number, session.merge(animal));
      now.rename(number, name);
    }
  }

  /** Goes on without the objects, as a program does that works on many rows. */
  private void clear() {
    flush();
    say("clear");
    session.clear();
    letGoOfObjects();
  }

  private void letGoOfObjects() {
    keepers.forEach((number, keeper) -> keys.put(number, keeper.getId()));
    animals.forEach((number, animal) -> keys.put(number, animal.getId()));
    labels.forEach((number, label) -> keys.put(number, label.getId()));
    deleted = false;
    keepers.clear();
    animals.clear();
    labels.clear();
  }

  private void backTo(ZooState state) {
    now = state;
    forgetWithoutRow();
  }

  /** Forgets the objects that no row stands behind, now or after a rollback. */
  private void forgetWithoutRow() {
    keepers
        .keySet()
        .removeIf(each -> !now.keepers.containsKey(each) && !committed.keepers.containsKey(each));
    animals
        .keySet()
        .removeIf(each -> !now.animals.containsKey(each) && !committed.animals.containsKey(each));
    labels
        .keySet()
        .removeIf(each -> !now.labelled.containsKey(each) && !committed.labelled.containsKey(each));
  }

  /** Compares the objects in memory, and what their collections load, with the book. */
  private void checkObjects() {
    say("look at the objects");
    Map.copyOf(keepers).forEach(this::checkKeeper);
    Map.copyOf(animals).forEach(this::checkAnimal);
    Map.copyOf(labels).forEach(this::checkLabel);
  }

  private void checkLabel(int number, Label label) {
    if (!now.labelled.containsKey(number)) {
      return;
    }
    assertSame(label, session.require(LABEL, label.getId()));
    assertEquals(now.labelled.get(number), numbers(label.getAnimals(), Animal::getNumber));
  }

  private void checkKeeper(int number, Keeper keeper) {
    if (!now.keepers.containsKey(number)) {
      return;
    }
    assertSame(keeper, session.require(KEEPER, keeper.getId()));
    assertEquals(now.keepers.get(number), keeper.getName());
    assertEquals(now.animalsOf(number), numbers(keeper.getAnimals(), Animal::getNumber));
    assertEquals(now.badgesOf(number), numbers(keeper.getBadges(), Badge::getNumber));
  }

  private void checkAnimal(int number, Animal animal) {
    if (!now.animals.containsKey(number)) {
      return;
    }
    assertSame(animal, session.require(ANIMAL, animal.getId()));
    Keeper keeper = animal.getKeeper();
    assertEquals(
        now.animals.get(number),
        new ZooState.AnimalRow(
            animal.getName(), animal.getAge(), keeper == null ? null : keeper.getNumber()));
    assertEquals(now.labelsOf(number), numbers(animal.getLabels(), Label::getNumber));
  }

  private interface Numbering<T> {
    int of(T object);
  }

  private static <T> Set<Integer> numbers(Collection<T> objects, Numbering<T> number) {
    TreeSet<Integer> numbers = new TreeSet<>();
    objects.forEach(each -> numbers.add(number.of(each)));
    assertEquals(objects.size(), numbers.size());
    return numbers;
  }

  private Keeper keeper(int number) {
    return keepers.computeIfAbsent(number, each -> session.require(KEEPER, keys.get(each)));
  }

  private Animal animal(int number) {
    return animals.computeIfAbsent(number, each -> session.require(ANIMAL, keys.get(each)));
  }

  private Label labelOf(int number) {
    return labels.computeIfAbsent(number, each -> session.require(LABEL, keys.get(each)));
  }

  /** Returns one of the numbers, or null where there is none. */
  private Integer any(Collection<Integer> candidates) {
    return candidates.isEmpty()
        ? null
        : List.copyOf(candidates).get(random.nextInt(candidates.size()));
  }
}
