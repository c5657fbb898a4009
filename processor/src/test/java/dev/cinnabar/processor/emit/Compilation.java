package dev.cinnabar.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.mapping.EntityMapper;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Sources that must compile without a word. */
final class Compilation {

  private static final String RUNTIME =
      new File(EntityMapper.class.getProtectionDomain().getCodeSource().getLocation().getPath())
          .getPath();

  private final Map<String, String> sources = new TreeMap<>();

  /** Adds files, by names such as {@code demo/Task.java}. */
  Compilation add(String file, String text) {
    sources.put(file, text);
    return this;
  }

  Compilation add(SourceFile file) {
    return add(file.type().reflectionName().replace('.', '/') + ".java", file.text());
  }

  Compilation add(List<SourceFile> files) {
    files.forEach(this::add);
    return this;
  }

  /** Compiles with every warning of javac as an error. */
  void passesJavac(Path folder) {
    List<String> options =
        new ArrayList<>(List.of("-Xlint:all", "-Werror", "-proc:none", "--release", "17"));
    boolean named = sources.containsKey("module-info.java");
    options.addAll(List.of(named ? "--module-path" : "--class-path", RUNTIME));
    options.addAll(List.of("-d", folder.resolve("classes").toString()));
    options.addAll(write(folder));
    StringWriter messages = new StringWriter();
    try (var files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
      var compiler = ToolProvider.getSystemJavaCompiler();
      List<String> paths = options.subList(options.size() - sources.size(), options.size());
      var task =
          compiler.getTask(
              messages,
              files,
              null,
              options.subList(0, options.size() - sources.size()),
              null,
              files.getJavaFileObjectsFromStrings(paths));
      boolean compiled = task.call();
      assertEquals("", messages.toString());
      assertEquals(true, compiled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles with Eclipse's compiler. */
  void passesEclipse(Path folder) {
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-nowarn", "--release", "17", "-cp", RUNTIME));
    arguments.addAll(List.of("-encoding", "UTF-8", "-d", folder.resolve("classes").toString()));
    arguments.addAll(write(folder));
    StringWriter messages = new StringWriter();
    PrintWriter writer = new PrintWriter(messages);
    boolean compiled =
        BatchCompiler.compile(arguments.toArray(new String[0]), writer, writer, null);
    assertEquals("", messages.toString());
    assertEquals(true, compiled);
  }

  private List<String> write(Path folder) {
    List<String> files = new ArrayList<>();
    sources.forEach(
        (name, text) -> {
          Path file = folder.resolve("sources").resolve(name);
          try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          files.add(file.toString());
        });
    return files;
  }
}
