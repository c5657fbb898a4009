package dev.cinnabar.benchmark;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs every workload and prints two tables: those with JDBC beside the session and their ratio,
 * and the others.
 */
public final class Report {

  private Report() {}

  /** Takes the arguments of JMH; what they leave open is set here. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    CommandLineOptions given = new CommandLineOptions(args);
    OptionsBuilder options = new OptionsBuilder();
    options
        .parent(given)
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MICROSECONDS)
        .forks(given.getForkCount().orElse(2))
        .warmupIterations(given.getWarmupIterations().orElse(5))
        .warmupTime(given.getWarmupTime().orElse(TimeValue.seconds(1)))
        .measurementIterations(given.getMeasurementIterations().orElse(5))
        .measurementTime(given.getMeasurementTime().orElse(TimeValue.seconds(1)));
    print(new Runner(options.build()).run());
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Map<String, Double>> micros = new TreeMap<>();
    for (RunResult result : results) {
      String[] name = result.getParams().getBenchmark().split("\\.", -1);
      micros
          .computeIfAbsent(name[name.length - 2], workload -> new TreeMap<>())
          .put(name[name.length - 1], result.getPrimaryResult().getScore());
    }
    System.out.println();
    System.out.println("| Workload | JDBC, µs | Session, µs | Ratio |");
    System.out.println("|---|---|---|---|");
    micros.forEach(
        (workload, times) -> {
          Double jdbc = times.get("jdbc");
          Double session = times.get("session");
          if (jdbc == null || session == null) {
            return;
          }
          System.out.printf(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %.2f |%n",
              workload,
              jdbc,
              session,
              session / jdbc);
        });
    System.out.println();
    System.out.println("| Workload | Way | µs |");
    System.out.println("|---|---|---|");
    micros.forEach(
        (workload, times) -> {
          if (!times.containsKey("session")) {
            times.forEach(
                (way, time) ->
                    System.out.printf(Locale.ROOT, "| %s | %s | %.2f |%n", workload, way, time));
          }
        });
  }
}
