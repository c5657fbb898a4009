package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.model.TargetModel;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Suggestions;
import dev.cinnabar.processor.scan.MappedIds.KeyAttribute;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports what is wrong with references that are to give an entity its key. */
final class MappedIdCheck {

  private static final String MAPS_ID = "MapsId";

  private final Scope scope;
  private final MappedIds mapped;

  MappedIdCheck(Scope scope, MappedIds mapped) {
    this.scope = scope;
    this.mapped = mapped;
  }

  void check(List<Member> members) {
    for (Member member : members) {
      if (member.is(MAPS_ID) && !member.isReference()) {
        scope.report(
            ProblemCode.MISPLACED_ANNOTATION,
            member.origin().at(MAPS_ID),
            "@MapsId has no effect here, because the attribute is no reference",
            "Put it on the attribute with @ManyToOne or @OneToOne");
      }
    }
    mapped.marked().forEach(this::check);
  }

  private void check(Member reference) {
    if (reference.is("Id")) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          reference.origin().at(MAPS_ID),
          "@MapsId does not go with @Id",
          "Remove @MapsId where the reference itself is a part of an @IdClass key");
      return;
    }
    KeyAttribute key = mapped.keyOf(reference);
    if (key == null) {
      unknown(reference);
      return;
    }
    checkTarget(reference, key);
    checkColumn(reference, key);
    if (key.generated()) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          reference.origin().at(MAPS_ID),
          "'%s' is generated, and cannot be the key of %s as well"
              .formatted(key.name(), reference.shownType()),
          "Remove @GeneratedValue from '%s'".formatted(key.name()));
    }
  }

  private void unknown(Member reference) {
    Map<String, KeyAttribute> keys = mapped.keys();
    String written = reference.jpa(MAPS_ID).map(one -> one.filled("value")).orElse(null);
    if (keys.isEmpty()) {
      if (!scope.problems().hasErrors()) {
        scope.report(
            ProblemCode.MAPS_ID_UNKNOWN,
            reference.origin().at(MAPS_ID),
            "the key has no attribute that could hold the key of " + reference.shownType(),
            "Declare one with @Id or @EmbeddedId");
      }
    } else if (written == null) {
      scope.report(
          ProblemCode.MAPS_ID_UNKNOWN,
          reference.origin().at(MAPS_ID),
          "the key has the attributes %s, and nothing says which one the reference gives"
              .formatted(String.join(", ", keys.keySet())),
          "Write @MapsId(\"%s\") or another of them".formatted(keys.keySet().iterator().next()));
    } else {
      scope.report(
          ProblemCode.MAPS_ID_UNKNOWN,
          reference.origin().at(MAPS_ID, "value"),
          "the key has no attribute '%s'".formatted(written),
          Suggestions.didYouMean(
              written, keys.keySet(), "Name one of: " + String.join(", ", keys.keySet())));
    }
  }

  private void checkTarget(Member reference, KeyAttribute key) {
    TargetModel target = mapped.targetOf(reference).map(Target::model).orElse(null);
    if (target == null) {
      return; // Reported with the reference.
    }
    if (target.isComposite()) {
      mismatch(
          reference,
          "the key of %s has several columns, and '%s' has one"
              .formatted(reference.shownType(), key.name()),
          "Refer to an entity with a key of one column, or remove @MapsId");
    } else if (!MappedIds.holds(key, target) && target.keyType() != null) {
      mismatch(
          reference,
          "'%s' is %s, and the key of %s is %s"
              .formatted(
                  key.name(),
                  Scope.shown(key.type()),
                  reference.shownType(),
                  Scope.shown(target.keyType())),
          "Declare it as " + Scope.shown(target.keyType()));
    }
  }

  private void mismatch(Member reference, String wrong, String remedy) {
    scope.report(
        ProblemCode.MAPS_ID_MISMATCH, reference.origin().at(MAPS_ID, "value"), wrong, remedy);
  }

  private void checkColumn(Member reference, KeyAttribute key) {
    @Nullable String joined = MappedIds.writtenAt(reference);
    String column = key.columnName();
    if (joined != null && column != null && !joined.equalsIgnoreCase(column)) {
      scope.report(
          ProblemCode.CONTRADICTING_ANNOTATIONS,
          reference.origin().at("JoinColumn", "name"),
          "the column is '%s' here and '%s' at '%s', and there is only one"
              .formatted(joined, column, key.name()),
          "Write the same name, or remove one of them");
    }
    JoinColumns.written(reference).stream()
        .filter(one -> !one.flag("insertable", true) || !one.flag("updatable", true))
        .forEach(
            one ->
                scope.report(
                    ProblemCode.CONTRADICTING_ANNOTATIONS,
                    reference
                        .origin()
                        .at(
                            "JoinColumn",
                            one.flag("insertable", true) ? "updatable" : "insertable"),
                    "@MapsId lets the reference write the column",
                    "Remove 'insertable' and 'updatable', or @MapsId where the key is assigned"));
  }
}
