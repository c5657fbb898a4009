package dev.cinnabar.processor.check;

import com.palantir.javapoet.ClassName;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.JoinTableModel;
import dev.cinnabar.processor.model.TableModel;
import dev.cinnabar.processor.model.ToManyModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What two entities of one compilation cannot share. */
public final class WholeCompilation {

  private final Map<String, Mapped> byTable = new HashMap<>();
  private final Map<String, ClassName> byFile = new HashMap<>();

  /** Starts without entities. */
  public WholeCompilation() {}

  /** Adds what the entity shares with an earlier one. */
  public void check(EntityModel entity, Problems problems) {
    Origin place = entity.origin().at("Table", "name");
    checkTable(entity.table(), new Mapped(entity.type(), null, place), problems);
    for (ToManyModel collection : entity.toManys()) {
      JoinTableModel join = collection.joinTable();
      if (join != null) {
        Mapped writer = new Mapped(entity.type(), collection.name(), join.origin());
        checkTable(join.table(), writer, problems);
      }
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

  /** Where a collection and an entity have one table, the collection is told, whoever was first. */
  private void checkTable(TableModel table, Mapped mapped, Problems problems) {
    Mapped other = byTable.putIfAbsent(key(table), mapped);
    if (other == null || other.isSame(mapped)) {
      return;
    }
    boolean turned = mapped.attribute() == null && other.attribute() != null;
    problems.add(
        ProblemCode.DUPLICATE_TABLE,
        (turned ? other : mapped).origin(),
        "the table '%s' is mapped by %s already".formatted(table.name(), turned ? mapped : other),
        mapped.attribute() == null && other.attribute() == null
            ? "Give one of them another table"
            : "Give one of them another table, or map it by the entity alone, with @ManyToOne to both ends");
  }

  /**
   * What writes a table.
   *
   * @param entity an entity
   * @param attribute its collection that does, or null
   * @param origin where the table is named
   */
  private record Mapped(ClassName entity, @Nullable String attribute, Origin origin) {
    boolean isSame(Mapped other) {
      return entity.equals(other.entity) && Objects.equals(attribute, other.attribute);
    }

    @Override
    public String toString() {
      return attribute == null ? shown(entity) : shown(entity) + "." + attribute;
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
