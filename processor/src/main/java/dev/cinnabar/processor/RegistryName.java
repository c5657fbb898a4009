package dev.cinnabar.processor;

import com.palantir.javapoet.ClassName;
import dev.cinnabar.processor.report.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the name of a registry: the one given as an option; in a named module one made from the
 * module's name; else the one it had before, or one made from the first entity. No two entities
 * have one name, so neither jars nor main and test code come to share a registry's.
 *
 * @param elements to see which classes there are
 * @param earlier the registries of an earlier compilation
 * @param written the registries written in this one
 */
record RegistryName(Elements elements, List<String> earlier, Set<String> written) {

  private static final String SUFFIX = "Registry";

  ClassName choose(
      Map<String, String> options, Problems problems, TypeElement table, ClassName first) {
    ClassName wanted = Options.registry(options, problems);
    if (wanted == null) {
      wanted = inModule(elements.getModuleOf(table));
    }
    if (wanted == null && !earlier.isEmpty() && written.isEmpty()) {
      wanted = Options.className(earlier.get(0));
    }
    return free(wanted != null ? wanted : fromEntity(first));
  }

  private @Nullable ClassName inModule(@Nullable ModuleElement module) {
    if (module == null || module.isUnnamed()) {
      return null;
    }
    ClassName name = ClassName.get(module.getQualifiedName().toString(), "Cinnabar" + SUFFIX);
    // The tests of a module are patched into it and must not take the place of its registry.
    return isTaken(name) ? null : name;
  }

  private static ClassName fromEntity(ClassName entity) {
    return ClassName.get(entity.packageName(), String.join("_", entity.simpleNames()) + SUFFIX);
  }

  private ClassName free(ClassName name) {
    ClassName free = name;
    for (int number = 2; isTaken(free); number++) {
      free = ClassName.get(name.packageName(), name.simpleName() + number);
    }
    return free;
  }

  private boolean isTaken(ClassName name) {
    String qualified = name.reflectionName();
    return written.contains(qualified)
        || (elements.getTypeElement(qualified) != null && !earlier.contains(qualified));
  }
}
