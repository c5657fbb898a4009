package dev.cinnabar.conformance.fidelity;

import dev.cinnabar.Database;
import dev.cinnabar.conformance.fidelity.Trial.Sample;
import dev.cinnabar.conformance.support.SqlLog;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Stores values by one session, reads them by another one and looks for them by queries, and tells
 * what became of each. Faults begin with {@link #FAULT}.
 */
final class Experiment {

  static final String EXACT = "exact";
  static final String REFUSED = "refused";
  static final String REFUSED_BY_DATABASE = "refused by the database";
  static final String FAULT = "FAULT: ";

  private final Database database;
  private final SqlLog log;
  private final Map<Place, String> outcomes = new LinkedHashMap<>();

  /** A line of the table in the guide: a type and one of its values. */
  record Place(String title, String label) {}

  private record Stored<E, T>(Trial<E, T> trial, Sample<T> sample, E holder) {

    Place place() {
      return new Place(trial.title, sample.label());
    }
  }

  Experiment(Database database, SqlLog log) {
    this.database = database;
    this.log = log;
  }

  /** Tries every value by itself, then all together that were not refused. */
  Map<Place, String> run(List<Trial<?, ?>> trials) {
    List<Stored<?, ?>> accepted = new ArrayList<>();
    trials.forEach(trial -> tryEach(trial, accepted));
    readBack(accepted);
    return outcomes;
  }

  /** Tries values of which it is known already whether they are refused. */
  Map<Place, String> run(List<Trial<?, ?>> trials, Map<Place, String> known) {
    List<Stored<?, ?>> accepted = new ArrayList<>();
    trials.forEach(trial -> tryRefused(trial, known, accepted));
    readBack(accepted);
    return outcomes;
  }

  private <E, T> void tryEach(Trial<E, T> trial, List<Stored<?, ?>> accepted) {
    for (Sample<T> sample : trial.samples()) {
      Stored<E, T> stored = new Stored<>(trial, sample, trial.holding(sample.value()));
      String refusal = refusal(stored);
      outcomes.put(stored.place(), refusal == null ? EXACT : refusal);
      if (refusal == null) {
        accepted.add(new Stored<>(trial, sample, trial.holding(sample.value())));
      }
    }
  }

  private <E, T> void tryRefused(
      Trial<E, T> trial, Map<Place, String> known, List<Stored<?, ?>> accepted) {
    for (Sample<T> sample : trial.samples()) {
      Stored<E, T> stored = new Stored<>(trial, sample, trial.holding(sample.value()));
      if (known.get(stored.place()).startsWith(REFUSED)) {
        String refusal = refusal(stored);
        outcomes.put(stored.place(), refusal == null ? FAULT + "accepted" : refusal);
      } else {
        outcomes.put(stored.place(), EXACT);
        accepted.add(stored);
      }
    }
  }

  /** Returns how the value is refused, in a flush and in queries, or null where it is not. */
  private <E, T> String refusal(Stored<E, T> stored) {
    log.clear();
    String outcome;
    try (Session session = database.openSession()) {
      session.add(stored.holder());
      session.flush();
      return null;
    } catch (CinnabarException e) {
      boolean sent = log.statements().stream().anyMatch(sql -> sql.startsWith("INSERT"));
      outcome = names(e, stored) ? sent ? REFUSED_BY_DATABASE : REFUSED : FAULT + e;
    } catch (RuntimeException e) {
      outcome = FAULT + e;
    }
    String search = searchInVain(stored);
    return search == null ? outcome : search;
  }

  private static boolean names(CinnabarException error, Stored<?, ?> stored) {
    String attribute = stored.trial().attribute();
    return attribute.startsWith(error.entity() + ".") && error.getMessage().contains(attribute);
  }

  /** What no row can hold is not found, or is refused in queries, too. */
  private <E, T> String searchInVain(Stored<E, T> stored) {
    Trial<E, T> trial = stored.trial();
    if (!trial.isCompared()) {
      return null;
    }
    try (Session session = database.openSession()) {
      List<T> found =
          session
              .select(trial.column)
              .from(trial.table)
              .where(trial.column.eq(stored.sample().value()))
              .list();
      return found.isEmpty() ? null : FAULT + "a query found " + found;
    } catch (CinnabarException e) {
      return e.getMessage().contains(trial.attribute()) ? null : FAULT + "in a query: " + e;
    } catch (RuntimeException e) {
      return FAULT + "in a query: " + e;
    }
  }

  private void readBack(List<Stored<?, ?>> accepted) {
    try (Session session = database.openSession()) {
      accepted.forEach(stored -> session.add(stored.holder()));
      session.commit();
    }
    try (Session session = database.openSession()) {
      accepted.forEach(stored -> readBack(session, stored));
    }
  }

  private <E, T> void readBack(Session session, Stored<E, T> stored) {
    Trial<E, T> trial = stored.trial();
    Sample<T> sample = stored.sample();
    Long key = trial.table.mapper().keyOf(stored.holder());
    T read = trial.valueOf(session.require(trial.table, key));
    List<T> found =
        session
            .select(trial.column)
            .from(trial.table)
            .where(trial.table.key().eq(key).and(trial.condition(sample.value())))
            .list();
    String outcome;
    if (found.size() != 1 || !Objects.deepEquals(read, found.get(0))) {
      outcome = FAULT + "read as " + read + ", found by a query as " + found;
    } else if (Objects.deepEquals(read, sample.value())) {
      outcome = EXACT;
    } else if (Objects.deepEquals(read, sample.kept())) {
      outcome = "`" + sample.kept() + "`";
    } else {
      outcome = FAULT + "changed to " + read;
    }
    outcomes.put(stored.place(), outcome);
  }
}
