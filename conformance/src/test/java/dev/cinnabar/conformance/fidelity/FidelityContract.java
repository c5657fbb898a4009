package dev.cinnabar.conformance.fidelity;

import static dev.cinnabar.conformance.model.keys.ParcelTable.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.Database;
import dev.cinnabar.conformance.fidelity.Experiment.Place;
import dev.cinnabar.conformance.model.keys.Parcel;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.Tables;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.query.EntityTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** No value is changed in silence, wherever in the world the program runs. */
public abstract class FidelityContract extends Contract {

  /** One without an offset, one with quarters of an hour, one with summer time. */
  private static final List<String> ZONES = List.of("UTC", "Asia/Kathmandu", "America/New_York");

  /** One without customs, one where I is no capital i, two with digits of their own. */
  private static final List<String> LOCALES =
      List.of("und", "tr-TR", "ar-EG-u-nu-arab", "fa-IR-u-nu-arabext");

  protected FidelityContract(TestDatabase product) {
    super(product);
  }

  @Test
  void bringsBackEveryValueOrRefusesIt() {
    List<Trial<?, ?>> trials = Trials.all().stream().filter(this::hasColumn).toList();
    Map<Place, String> outcomes = Map.of();
    for (String zone : ZONES) {
      for (String locale : LOCALES) {
        Map<Place, String> now = in(zone, locale, trials, outcomes);
        assertEquals(Map.of(), faults(now), zone + ", " + locale);
        outcomes = outcomes.isEmpty() ? now : outcomes;
        assertEquals(outcomes, now, zone + ", " + locale);
      }
    }
    Map<Place, String> all = new LinkedHashMap<>();
    for (Trial<?, ?> trial : Trials.all()) {
      for (Trial.Sample<?> sample : trial.samples()) {
        Place place = new Place(trial.title, sample.label());
        all.put(place, outcomes.getOrDefault(place, "no such column"));
      }
    }
    FidelityPage.check(dialect().name(), all);
  }

  @Test
  void makesTablesAndSequencesWhereDigitsAreOthers() {
    requires(Feature.SEQUENCES);
    for (String locale : LOCALES) {
      EntityTable<?, ?>[] tables = {PARCEL};
      Long key =
          in(
              "UTC",
              locale,
              tables,
              here -> {
                here.dropAll();
                here.createAll();
                Parcel parcel = new Parcel("a parcel");
                here.inTransaction(session -> session.add(parcel));
                return parcel.getId();
              });
      assertEquals(1000, key, locale);
    }
  }

  private boolean hasColumn(Trial<?, ?> trial) {
    return List.of(Tables.keptBy(dialect())).contains(trial.table);
  }

  private Map<Place, String> in(
      String zone, String locale, List<Trial<?, ?>> trials, Map<Place, String> known) {
    return in(
        zone,
        locale,
        Tables.keptBy(dialect()),
        here -> {
          Experiment experiment = new Experiment(here, log);
          return known.isEmpty() ? experiment.run(trials) : experiment.run(trials, known);
        });
  }

  private <R> R in(
      String zone, String locale, EntityTable<?, ?>[] tables, Function<Database, R> work) {
    TimeZone zoneBefore = TimeZone.getDefault();
    Locale localeBefore = Locale.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Locale.setDefault(Locale.forLanguageTag(locale));
    try (Database here = Database.of(dataSource, tables)) {
      return work.apply(here);
    } finally {
      TimeZone.setDefault(zoneBefore);
      Locale.setDefault(localeBefore);
    }
  }

  private static Map<Place, String> faults(Map<Place, String> outcomes) {
    Map<Place, String> faults = new LinkedHashMap<>(outcomes);
    faults.values().removeIf(outcome -> !outcome.startsWith(Experiment.FAULT));
    return faults;
  }
}
