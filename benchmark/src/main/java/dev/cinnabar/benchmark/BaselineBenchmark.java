package dev.cinnabar.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the harness itself costs. */
@State(Scope.Thread)
public class BaselineBenchmark {

  private long counter;

  @Benchmark
  public long increment() {
    return ++counter;
  }
}
