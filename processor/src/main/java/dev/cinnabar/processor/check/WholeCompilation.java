package dev.cinnabar.processor.check;

import com.palantir.javapoet.ClassName;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.TableModel;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What two entities of one compilation cannot share. */
public final class WholeCompilation {

  private final Map<String, ClassName> byTable = new HashMap<>();
  private final Map<String, ClassName> byFile = new HashMap<>();

  /** Starts without entities. */
  public WholeCompilation() {}

  /** Adds what the entity shares with an earlier one. */
  public void check(EntityModel entity, Problems problems) {
    ClassName sameTable = byTable.putIfAbsent(key(entity.table()), entity.type());
    if (sameTable != null && !sameTable.equals(entity.type())) {
      problems.add(
          ProblemCode.DUPLICATE_TABLE,
          entity.origin().at("Table", "name"),
          "the table '%s' is mapped by %s already"
              .formatted(entity.table().name(), shown(sameTable)),
          "Give one of them another table");
    }
    ClassName sameFile = byFile.putIfAbsent(file(entity.type()), entity.type());
    if (sameFile != null && !sameFile.equals(entity.type())) {
      problems.add(
          ProblemCode.NAME_CLASH,
          entity.origin(),
          "the classes generated for it have the names of those for %s, at least without case"
              .formatted(shown(sameFile)),
          "Rename one of the classes");
    }
  }

  private static String key(TableModel table) {
    return "%s.%s.%s"
        .formatted(table.catalog(), table.schema(), table.name())
        .toLowerCase(Locale.ROOT);
  }

  /** Returns the name of the files, which some file systems keep without case. */
  private static String file(ClassName type) {
    return (type.packageName() + "." + String.join("_", type.simpleNames()))
        .toLowerCase(Locale.ROOT);
  }

  private static String shown(ClassName type) {
    return String.join(".", type.simpleNames());
  }
}
