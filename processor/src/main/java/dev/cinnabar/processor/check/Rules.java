package dev.cinnabar.processor.check;

import dev.cinnabar.processor.model.EmbeddableModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.report.Problems;
import java.util.List;

/** All rules that one entity is held to. */
public final class Rules {

  private static final List<Rule> RULES =
      List.of(
          new NameRule(),
          new ColumnRule(),
          new TypeRule(),
          new KeyRule(),
          new VersionRule(),
          new ReferenceRule(),
          new ForeignKeyRule(),
          new JoinTableRule(),
          new FillRule());

  private Rules() {}

  /** Adds what is wrong with the entity. */
  public static void check(EntityModel entity, Problems problems) {
    RULES.forEach(rule -> rule.check(entity, problems));
  }

  /** Adds what is wrong with the embeddable, wherever it is embedded. */
  public static void check(EmbeddableModel embeddable, Problems problems) {
    List<Columns> columns = Columns.of(embeddable.members());
    NameRule.checkColumns(columns, problems);
    ColumnRule.checkDistinct(columns, problems);
    embeddable.parts().forEach(part -> TypeRule.check(part.attribute(), problems));
  }

  /** A family of rules. */
  interface Rule {
    void check(EntityModel entity, Problems problems);
  }
}
