package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.model.ReferentialModel;
import dev.cinnabar.processor.model.ReferentialModel.Action;
import java.util.ArrayList;
import java.util.List;

/** Writes what stands beside the columns of a table, and the rules of foreign keys. */
final class ConstraintEmitter {

  private static final ClassName INDEX = RuntimeTypes.TABLE_CONSTRAINT.nestedClass("Index");

  private ConstraintEmitter() {}

  /** {@code new TableConstraint.Unique("name", List.of("a", "b"))}. */
  static CodeBlock constraint(ConstraintModel constraint) {
    if (constraint instanceof ConstraintModel.Unique unique) {
      return CodeBlock.of(
          "new $T($L, $T.of($L))",
          RuntimeTypes.TABLE_CONSTRAINT.nestedClass("Unique"),
          Text.literalOrNull(unique.name()),
          List.class,
          Text.literals(unique.columns()));
    }
    if (constraint instanceof ConstraintModel.Index index) {
      return index.isPlain() ? plainIndex(index) : index(index);
    }
    ConstraintModel.Check check = (ConstraintModel.Check) constraint;
    return CodeBlock.of(
        "new $T($L, $L)",
        RuntimeTypes.TABLE_CONSTRAINT.nestedClass("Check"),
        Text.literalOrNull(check.name()),
        Text.literal(check.condition()));
  }

  /** {@code TableConstraint.Index.of("name", List.of("a", "b"), false)}. */
  private static CodeBlock plainIndex(ConstraintModel.Index index) {
    return CodeBlock.of(
        "$T.of($L, $T.of($L), $L)",
        INDEX,
        Text.literalOrNull(index.name()),
        List.class,
        Text.literals(index.columns()),
        index.unique());
  }

  /** {@code new TableConstraint.Index(null, List.of(IndexPart.column("a")), false, "a > 0")}. */
  private static CodeBlock index(ConstraintModel.Index index) {
    List<CodeBlock> parts = index.parts().stream().map(ConstraintEmitter::part).toList();
    return Layout.call(
        CodeBlock.of("new $T", INDEX),
        List.of(
            Text.literalOrNull(index.name()),
            Layout.call(CodeBlock.of("$T.of", List.class), parts, 20),
            CodeBlock.of("$L", index.unique()),
            Text.literalOrNull(index.condition())),
        16);
  }

  /** {@code IndexPart.column("a").descendingOrder()}. */
  private static CodeBlock part(ConstraintModel.IndexPart part) {
    return CodeBlock.of(
        "$T.$L($L)$L",
        RuntimeTypes.INDEX_PART,
        part.expression() ? "expression" : "column",
        Text.literal(part.text()),
        part.descending() ? ".descendingOrder()" : "");
  }

  /** {@code ReferentialRules.DEFAULT.onDelete(ReferentialAction.CASCADE)}. */
  static CodeBlock rules(ReferentialModel rules) {
    if (!rules.enforced()) {
      return CodeBlock.of("$T.NOT_ENFORCED", RuntimeTypes.REFERENTIAL_RULES);
    }
    List<CodeBlock> calls = new ArrayList<>();
    addAction(calls, "onDelete", rules.onDelete());
    addAction(calls, "onUpdate", rules.onUpdate());
    if (rules.deferred()) {
      calls.add(CodeBlock.of(".checkedAtCommit()"));
    }
    if (rules.definition() != null) {
      calls.add(CodeBlock.of(".definition($L)", Text.literal(rules.definition())));
    }
    CodeBlock head = CodeBlock.of("$T.DEFAULT", RuntimeTypes.REFERENTIAL_RULES);
    return Layout.chain(head, calls, 25);
  }

  private static void addAction(List<CodeBlock> calls, String method, Action action) {
    if (action != Action.NO_ACTION) {
      calls.add(CodeBlock.of(".$L($T.$L)", method, RuntimeTypes.REFERENTIAL_ACTION, action));
    }
  }
}
