package dev.cinnabar.schema;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Dialects;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.Registries;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the statements of {@code createAll} to a file, without a database: a program to run when
 * the entities have been compiled.
 *
 * <pre>{@code
 * java -cp target/classes:cinnabar-runtime.jar dev.cinnabar.schema.SchemaScript \
 *     --dialect postgresql --out schema.sql
 * }</pre>
 *
 * <p>The tables are those of the generated registries on the class path or module path. Options:
 *
 * <ul>
 *   <li>{@code --dialect name}: the database, in upper or lower case; dialects that are provided as
 *       services count
 *   <li>{@code --out file}: the file, overwritten where it exists; the standard output without it
 *   <li>{@code --drop}: the statements of {@code dropAll} instead
 * </ul>
 *
 * <p>It exits with 0 when the script was written, with 2 when the options make no sense, and with 1
 * when there is no registry, when the database cannot keep a table, or when the file cannot be
 * written. The reason goes to the standard error.
 */
public final class SchemaScript {

  private static final String USAGE = "Use: --dialect <name> [--out <file>] [--drop].";

  private final PrintStream out;
  private final PrintStream errors;

  SchemaScript(PrintStream out, PrintStream errors) {
    this.out = out;
    this.errors = errors;
  }

  /** Runs the program. */
  public static void main(String[] arguments) {
    int status = new SchemaScript(System.out, System.err).run(List.of(arguments));
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Returns the statements that create the tables of entities in an empty database, each with a
   * semicolon behind it.
   */
  public static String toCreate(List<? extends EntityMapping<?>> mappings, Dialect dialect) {
    return script(Schema.of(mappings, dialect).create(Set.of()));
  }

  /** Returns the statements that drop the tables of entities, each with a semicolon behind it. */
  public static String toDrop(List<? extends EntityMapping<?>> mappings, Dialect dialect) {
    Schema schema = Schema.of(mappings, dialect);
    return script(schema.drop(Set.copyOf(schema.tables())));
  }

  private static String script(List<String> statements) {
    return statements.stream().map(statement -> statement + ";\n").collect(Collectors.joining());
  }

  /** Does what the arguments say and returns the status to exit with. */
  int run(List<String> arguments) {
    ScriptOptions options;
    Dialect dialect;
    try {
      options = ScriptOptions.of(arguments);
      dialect = dialect(options.dialect());
    } catch (IllegalArgumentException e) {
      errors.println("SchemaScript: " + e.getMessage() + " " + USAGE);
      return 2;
    }
    try {
      List<EntityMapping<?>> mappings =
          Schema.tablesOf(
              Registries.tables().stream()
                  .<EntityMapper<?, ?, ?>>map(EntityTable::mapper)
                  .distinct()
                  .toList());
      write(
          options.drop() ? toDrop(mappings, dialect) : toCreate(mappings, dialect), options.file());
      return 0;
    } catch (CinnabarException e) {
      errors.println(e.getMessage());
    } catch (IOException e) {
      errors.println(
          "SchemaScript: '%s' cannot be written: %s. Name another file by --out."
              .formatted(options.file(), e));
    }
    return 1;
  }

  private static Dialect dialect(String name) {
    List<Dialect> all = Dialects.all();
    return all.stream()
        .filter(dialect -> dialect.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    all.stream()
                        .map(Dialect::name)
                        .distinct()
                        .collect(
                            Collectors.joining(
                                ", ", "there is no dialect '" + name + "', only ", "."))));
  }

  private void write(String script, String file) throws IOException {
    if (file.isEmpty()) {
      out.print(script);
      return;
    }
    Path path = Path.of(file);
    if (path.getParent() != null) {
      Files.createDirectories(path.getParent());
    }
    Files.writeString(path, script, StandardCharsets.UTF_8);
  }
}
