package dev.cinnabar.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles models of 50, 200 and 500 entities with and without the processor, several times each,
 * and prints the medians and what the processor costs per entity: that has to stay the same.
 */
public final class CompileGrowth {

  private static final int[] SIZES = {50, 200, 500};
  private static final int RUNS = 5;

  private CompileGrowth() {}

  /** Takes the number of runs, if not 5. */
  public static void main(String[] args) throws IOException {
    int runs = args.length == 0 ? RUNS : Integer.parseInt(args[0]);
    time(SIZES[0], true); // The compiler itself gets warm.
    time(SIZES[0], false);
    System.out.println("| Entities | javac, ms | with processor, ms | processor per entity, ms |");
    System.out.println("|---|---|---|---|");
    for (int size : SIZES) {
      double plain = median(runs, size, false);
      double processed = median(runs, size, true);
      System.out.printf(
          Locale.ROOT,
          "| %d | %.0f | %.0f | %.2f |%n",
          size,
          plain,
          processed,
          (processed - plain) / size);
    }
  }

  private static double median(int runs, int size, boolean processor) throws IOException {
    List<Double> times = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      times.add(time(size, processor));
    }
    times.sort(Comparator.naturalOrder());
    return times.get(times.size() / 2);
  }

  private static double time(int size, boolean processor) throws IOException {
    Path folder = Files.createTempDirectory("growth");
    try {
      List<Path> sources = EntityModels.write(folder, size);
      Path classes = Files.createDirectory(folder.resolve("classes"));
      long start = System.nanoTime();
      compile(sources, classes, processor);
      return (System.nanoTime() - start) / 1e6;
    } finally {
      delete(folder);
    }
  }

  private static void compile(List<Path> sources, Path classes, boolean processor)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        new ArrayList<>(
            List.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path")));
    if (processor) {
      options.add("-processor");
      options.add(
          "dev.cinnabar.processor.EntityProcessor,dev.cinnabar.processor.RegistryProcessor");
    } else {
      options.add("-proc:none");
    }
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
      var units = files.getJavaFileObjectsFromPaths(sources);
      if (!javac.getTask(null, files, messages, options, null, units).call()) {
        throw new IllegalStateException("The model does not compile: " + messages.getDiagnostics());
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(CompileGrowth::deleteFile);
    }
  }

  private static void deleteFile(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
