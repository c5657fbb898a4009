package dev.cinnabar.conformance.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the tables of a zoo have to hold, by the numbers of its rows: values only, so that a copy is
 * all that a rollback takes.
 */
final class ZooState {

  /** An animal; age and keeper may be null. */
  record AnimalRow(String name, Integer age, Integer keeper) {}

  final TreeMap<Integer, String> keepers = new TreeMap<>();
  final TreeMap<Integer, AnimalRow> animals = new TreeMap<>();
  final TreeMap<Integer, TreeSet<Integer>> labelled = new TreeMap<>(); // animals by label
  final TreeMap<Integer, Integer> wearers = new TreeMap<>(); // keepers by badge

  ZooState copy() {
    ZooState copy = new ZooState();
    copy.keepers.putAll(keepers);
    copy.animals.putAll(animals);
    labelled.forEach((label, wearing) -> copy.labelled.put(label, new TreeSet<>(wearing)));
    copy.wearers.putAll(wearers);
    return copy;
  }

  void rename(int animal, String name) {
    AnimalRow row = animals.get(animal);
    animals.put(animal, new AnimalRow(name, row.age(), row.keeper()));
  }

  void grow(int animal, Integer age) {
    AnimalRow row = animals.get(animal);
    animals.put(animal, new AnimalRow(row.name(), age, row.keeper()));
  }

  void move(int animal, Integer keeper) {
    AnimalRow row = animals.get(animal);
    animals.put(animal, new AnimalRow(row.name(), row.age(), keeper));
  }

  void deleteKeeper(int keeper) {
    keepers.remove(keeper);
    animalsOf(keeper).forEach(animal -> move(animal, null));
    wearers.values().removeIf(wearer -> wearer == keeper);
  }

  void deleteAnimal(int animal) {
    animals.remove(animal);
    labelled.values().forEach(wearing -> wearing.remove(animal));
  }

  Set<Integer> animalsOf(int keeper) {
    TreeSet<Integer> found = new TreeSet<>();
    animals.forEach(
        (number, row) -> {
          if (row.keeper() != null && row.keeper() == keeper) {
            found.add(number);
          }
        });
    return found;
  }

  Set<Integer> badgesOf(int keeper) {
    TreeSet<Integer> found = new TreeSet<>();
    wearers.forEach(
        (badge, wearer) -> {
          if (wearer == keeper) {
            found.add(badge);
          }
        });
    return found;
  }

  Set<Integer> labelsOf(int animal) {
    TreeSet<Integer> found = new TreeSet<>();
    labelled.forEach(
        (label, wearing) -> {
          if (wearing.contains(animal)) {
            found.add(label);
          }
        });
    return found;
  }

  /** Returns all rows as text, as {@link #ROWS} reads them from the tables. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    keepers.forEach((number, name) -> rows.add("keeper|%d|%s".formatted(number, name)));
    animals.forEach(
        (number, row) ->
            rows.add("animal|%d|%s|%s|%s".formatted(number, row.name, row.age, row.keeper)));
    labelled.forEach(
        (label, wearing) ->
            wearing.forEach(animal -> rows.add("label|%d|%d".formatted(label, animal))));
    wearers.forEach((badge, wearer) -> rows.add("badge|%d|%d".formatted(badge, wearer)));
    return rows;
  }

  /** The statements whose rows, one after the other, have to be {@link #rows}. */
  static final List<String> ROWS =
      List.of(
          "SELECT 'keeper', number, name FROM zoo_keepers ORDER BY number",
          "SELECT 'animal', a.number, a.name, a.age, k.number FROM zoo_animals a"
              + " LEFT JOIN zoo_keepers k ON a.keeper_id = k.id ORDER BY a.number",
          "SELECT 'label', l.number, a.number FROM zoo_animals_zoo_labels j"
              + " JOIN zoo_labels l ON j.label_id = l.id JOIN zoo_animals a ON j.animal_id = a.id"
              + " ORDER BY l.number, a.number",
          "SELECT 'badge', b.number, k.number FROM zoo_badges b"
              + " JOIN zoo_keepers k ON b.wearer_id = k.id ORDER BY b.number");
}
