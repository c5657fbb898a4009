package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.MappingException;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the tables that the processor registered, module by module. */
public final class Registries {

  private Registries() {}

  /**
   * Returns the tables of all generated registries that there are.
   *
   * @throws MappingException where there is none
   */
  public static List<EntityTable<?, ?>> tables() {
    List<EntityTable<?, ?>> tables =
        ServiceLoader.load(TableRegistry.class).stream()
            .map(ServiceLoader.Provider::get)
            .flatMap(registry -> registry.tables().stream())
            .<EntityTable<?, ?>>map(table -> table)
            .toList();
    if (tables.isEmpty()) {
      throw new MappingException(
          ErrorCode.NoRegistry,
          """
          Tables: none were listed, and no generated registry was found. \
          Let the processor run when the entities are compiled: in Maven, add \
          dev.cinnabar:cinnabar-processor to the annotationProcessorPaths of \
          maven-compiler-plugin; in Gradle, add \
          annotationProcessor("dev.cinnabar:cinnabar-processor:<version>"). \
          In a named module, the module-info of the entities also needs \
          "provides dev.cinnabar.query.TableRegistry with <the generated registry>". \
          Or list the tables: Database.open(url, TASK, USER).""");
    }
    return tables;
  }
}
