package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.ReferentialModel;
import dev.cinnabar.processor.model.ReferentialModel.Action;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how the database keeps a foreign key: our rules and the {@code foreignKey} of JPA. */
final class ForeignKeyScanner {

  private static final String RULES = "ForeignKeyRules";

  private final Scope scope;
  private final Member member;
  private final Optional<Annotation> rules;

  ForeignKeyScanner(Scope scope, Member member) {
    this.scope = scope;
    this.member = member;
    this.rules = member.ours(RULES);
  }

  /** Reads what is written at the attribute; null where nothing is. */
  @Nullable ReferentialModel read() {
    boolean foreignKey = member.isReference() || member.ours("References").isPresent();
    if (rules.isPresent() && !foreignKey) {
      scope.report(
          ProblemCode.MISPLACED_ANNOTATION,
          member.origin().at(RULES),
          "@ForeignKeyRules has no effect here, because the attribute is no foreign key",
          "Put it on the attribute with @ManyToOne, @OneToOne or @References");
      return null;
    }
    Annotation declared = declared();
    String definition = declared == null ? null : declared.filled("foreignKeyDefinition");
    boolean enforced = declared == null || !"NO_CONSTRAINT".equals(declared.constant("value"));
    if (!enforced && definition != null) {
      contradict("a foreign key that is not made needs no definition");
    }
    if (rules.isEmpty()) {
      return enforced && definition == null
          ? null
          : new ReferentialModel(Action.NO_ACTION, Action.NO_ACTION, false, definition, enforced);
    }
    if (!enforced) {
      contradict("NO_CONSTRAINT leaves nothing that could have rules");
    } else if (definition != null) {
      contradict("the 'foreignKeyDefinition' says the rules already");
    }
    Annotation written = rules.get();
    return new ReferentialModel(
        action(written.constant("onDelete")),
        action(written.constant("onUpdate")),
        written.flag("deferred", false),
        definition,
        enforced);
  }

  /** Returns what is written for the whole foreign key, or at the first column that has it. */
  private @Nullable Annotation declared() {
    List<Annotation> keys = new ArrayList<>();
    member.jpa("JoinColumns").ifPresent(one -> keys.addAll(one.annotations("foreignKey")));
    JoinColumns.written(member).forEach(one -> keys.addAll(one.annotations("foreignKey")));
    return keys.isEmpty() ? null : keys.get(0);
  }

  private void contradict(String wrong) {
    Annotation columns = member.jpa("JoinColumns").orElse(null);
    Origin origin;
    if (columns == null) {
      origin = member.origin().at("JoinColumn", "foreignKey");
    } else if (columns.has("foreignKey")) {
      origin = member.origin().at("JoinColumns", "foreignKey");
    } else {
      origin = member.origin().at("JoinColumns", "value");
    }
    scope.report(ProblemCode.CONTRADICTING_ANNOTATIONS, origin, wrong, "Remove one of them");
  }

  private static Action action(@Nullable String constant) {
    return constant == null ? Action.NO_ACTION : Action.valueOf(constant);
  }
}
