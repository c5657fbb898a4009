package dev.cinnabar.processor.check;

import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.util.List;
import java.util.Set;

/** What may count the changes of a row. */
final class VersionRule implements Rules.Rule {

  private static final Set<String> COUNTED =
      Set.of(
          "short",
          "int",
          "long",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.time.Instant",
          "java.time.LocalDateTime");

  @Override
  public void check(EntityModel entity, Problems problems) {
    List<AttributeModel> versions = entity.versions();
    for (AttributeModel version : versions) {
      check(version, problems);
    }
    if (versions.size() > 1) {
      problems.add(
          ProblemCode.SEVERAL_VERSIONS,
          versions.get(1).origin().at("Version"),
          "%s is the version already".formatted(versions.get(0).name()),
          "Remove @Version from one of them");
    }
  }

  private static void check(AttributeModel version, Problems problems) {
    Origin origin = version.origin();
    if (version.codec() != null && !COUNTED.contains(version.type().toString())) {
      problems.add(
          ProblemCode.VERSION_TYPE,
          origin.at("Version"),
          "a value of type %s does not count changes".formatted(version.type()),
          "Declare it as int, long or short, or as Instant or LocalDateTime");
    }
    if (!version.column().insertable() || !version.column().updatable()) {
      String written = version.column().insertable() ? "updatable" : "insertable";
      problems.add(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          origin.at("Column", written),
          "a version is written with every change of its row",
          "Remove '%s'".formatted(written));
    }
  }
}
