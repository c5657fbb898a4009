package dev.cinnabar.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.codec.Conversion;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.CompositeKeyModel;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.GenerationModel;
import dev.cinnabar.processor.model.ReferentialModel;
import dev.cinnabar.processor.model.TableModel;
import dev.cinnabar.processor.model.TargetModel;
import dev.cinnabar.processor.model.ToOneModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the description of a table that a mapper gives to its base class. */
final class MappingEmitter {

  private static final int INDENT = 12;

  private final EntityModel entity;
  private final ColumnLayout layout;

  MappingEmitter(EntityModel entity, ColumnLayout layout) {
    this.entity = entity;
    this.layout = layout;
  }

  /**
   * The call of the base class.
   *
   * <pre>{@code
   * super(
   *     EntityMapping.of(Task.class, TableName.of("tasks"))
   *         .column(column("id", "id", SqlType.BIGINT).required())
   *         .build());
   * }</pre>
   *
   * @param key the second argument, or null
   */
  CodeBlock superCall(@Nullable CodeBlock key) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("super(\n$>$>$T.of($T.class, ", RuntimeTypes.ENTITY_MAPPING, entity.type());
    code.add(tableName(entity.table())).add(")$>$>");
    for (ColumnLayout.Column column : layout.columns()) {
      boolean part = entity.compositeKey() != null && column.position() < entity.keySize();
      code.add("\n").add(call(part ? "key" : "column", column(column)));
    }
    for (ToOneModel toOne : entity.toOnes()) {
      if (toOne.columns().size() > 1) {
        code.add("\n").add(call("constraint", foreignKey(toOne)));
      }
    }
    for (ConstraintModel constraint : entity.constraints()) {
      code.add("\n").add(call("constraint", ConstraintEmitter.constraint(constraint)));
    }
    if (entity.comment() != null) {
      code.add("\n").add(call("comment", Text.literal(entity.comment())));
    }
    code.add("\n.build()$<$<");
    if (key != null) {
      code.add(",\n").add(key);
    }
    return code.add(");$<$<\n").build();
  }

  /** {@code .enumType(TableName.of("color"))}. */
  private static CodeBlock enumType(Conversion.NativeEnum type) {
    return CodeBlock.of(
        ".enumType($L)", tableName(new TableModel(null, type.schema(), type.name())));
  }

  /** {@code TableName.of("tasks")}. */
  static CodeBlock tableName(TableModel table) {
    if (table.catalog() != null) {
      return CodeBlock.of(
          "new $T($L, $L, $L)",
          RuntimeTypes.TABLE_NAME,
          Text.literal(table.catalog()),
          Text.literalOrNull(table.schema()),
          Text.literal(table.name()));
    }
    return table.schema() == null
        ? CodeBlock.of("$T.of($L)", RuntimeTypes.TABLE_NAME, Text.literal(table.name()))
        : CodeBlock.of(
            "$T.of($L, $L)",
            RuntimeTypes.TABLE_NAME,
            Text.literal(table.schema()),
            Text.literal(table.name()));
  }

  /** {@code column("title", "title", SqlType.varchar(200)).required()}. */
  private CodeBlock column(ColumnLayout.Column column) {
    CodeBlock head =
        CodeBlock.of(
            "column($L, $L, $L)",
            Text.literal(column.facts().name()),
            Text.literal(column.attributeName()),
            column.sqlType());
    return Layout.chain(head, facts(column), INDENT + 4);
  }

  private List<CodeBlock> facts(ColumnLayout.Column column) {
    ColumnModel facts = column.facts();
    List<CodeBlock> calls = new ArrayList<>();
    if (!facts.nullable() || column.position() < entity.keySize()) {
      calls.add(CodeBlock.of(".required()"));
    }
    if (column.part() != null && column.part().optional() && !facts.nullable()) {
      calls.add(CodeBlock.of(".partOfOptional()"));
    }
    if (facts.unique()) {
      calls.add(CodeBlock.of(".withUnique()"));
    }
    if (!facts.insertable()) {
      calls.add(CodeBlock.of(".notInsertable()"));
    }
    if (!facts.updatable()) {
      calls.add(CodeBlock.of(".notUpdatable()"));
    }
    AttributeModel attribute = column.attribute();
    if (!isSettable(column)) {
      calls.add(CodeBlock.of(".notSettable()"));
    }
    String group = facts.lazyGroup();
    if (group != null) {
      calls.add(
          group.isEmpty()
              ? CodeBlock.of(".lazy()")
              : CodeBlock.of(".lazy($L)", Text.literal(group)));
    }
    if (attribute != null && attribute.version()) {
      calls.add(CodeBlock.of(".version()"));
    }
    if (attribute != null && attribute.generation() != null) {
      calls.add(CodeBlock.of(".generated($L)", generation(attribute.generation())));
    }
    TargetModel target = column.target();
    if (target != null) {
      calls.add(CodeBlock.of(".references($L)", mapperOf(target)));
    }
    add(calls, "constraintName", column.constraintName());
    if (facts.rules() != null) {
      calls.add(
          Layout.call(
              CodeBlock.of(".referentialRules"),
              List.of(ConstraintEmitter.rules(facts.rules())),
              INDENT + 8));
    }
    Codec codec = attribute == null ? null : attribute.codec();
    if (codec != null && !codec.allowedValues().isEmpty()) {
      calls.add(CodeBlock.of(".oneOf($L)", Text.literals(codec.allowedValues())));
      codec.enumType().ifPresent(type -> calls.add(enumType(type)));
    }
    if (facts.fill() != null && attribute != null) {
      calls.add(CodeBlock.of(".fill($L)", FillEmitter.fill(facts.fill(), attribute)));
    }
    add(calls, "check", facts.check());
    add(calls, "definition", facts.definition());
    add(calls, "options", facts.options());
    add(calls, "comment", facts.comment());
    return calls;
  }

  /** Tells whether something other than the constructor sets what is stored in a column. */
  private boolean isSettable(ColumnLayout.Column column) {
    if (column.part() != null) {
      CompositeKeyModel key = entity.compositeKey();
      EmbeddedModel holder = key == null ? null : key.embedded();
      return column.position() >= entity.keySize() || holder == null || Access.isSettable(holder);
    }
    return column.attribute() == null || Access.isSettable(column.attribute());
  }

  /**
   * {@code new TableConstraint.ForeignKey(null, List.of("a", "b"), () -> X.mapper(),
   * ReferentialRules.DEFAULT)}.
   */
  private static CodeBlock foreignKey(ToOneModel toOne) {
    List<CodeBlock> arguments =
        List.of(
            Text.literalOrNull(toOne.constraintName()),
            CodeBlock.of(
                "$T.of($L)",
                List.class,
                Text.literals(toOne.columns().stream().map(ColumnModel::name).toList())),
            mapperOf(toOne.target()),
            rules(toOne));
    return Layout.call(
        CodeBlock.of("new $T", RuntimeTypes.TABLE_CONSTRAINT.nestedClass("ForeignKey")),
        arguments,
        INDENT + 12);
  }

  private static CodeBlock rules(ToOneModel toOne) {
    ReferentialModel rules =
        toOne.columns().stream()
            .map(ColumnModel::rules)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return rules == null
        ? CodeBlock.of("$T.DEFAULT", RuntimeTypes.REFERENTIAL_RULES)
        : ConstraintEmitter.rules(rules);
  }

  /** {@code () -> UserTable.USER.mapper()}. */
  static CodeBlock mapperOf(TargetModel target) {
    return CodeBlock.of(
        "() -> $T.$L.mapper()",
        GeneratedNames.table(target.type()),
        GeneratedNames.constant(target.type()));
  }

  private static CodeBlock generation(GenerationModel generation) {
    return switch (generation.strategy()) {
      case AUTO -> CodeBlock.of("$T.AUTO", RuntimeTypes.KEY_GENERATION);
      case IDENTITY -> CodeBlock.of("$T.IDENTITY", RuntimeTypes.KEY_GENERATION);
      case UUID -> CodeBlock.of("$T.RANDOM_UUID", RuntimeTypes.KEY_GENERATION);
      case TIME_ORDERED_UUID -> CodeBlock.of("$T.TIME_ORDERED_UUID", RuntimeTypes.KEY_GENERATION);
      case SEQUENCE -> sequence(Objects.requireNonNull(generation.sequence(), "sequence"));
    };
  }

  /** {@code KeyGeneration.sequence("order_ids", 50).startingWith(1000)}. */
  private static CodeBlock sequence(GenerationModel.Sequence sequence) {
    TableModel name = sequence.name();
    boolean plain = name.catalog() == null && name.schema() == null;
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.sequence(", RuntimeTypes.KEY_GENERATION)
            .add(plain ? Text.literal(name.name()) : tableName(name))
            .add(", $L)", sequence.block());
    if (sequence.first() != 1) {
      code.add(".startingWith($L)", sequence.first());
    }
    return code.build();
  }

  private static void add(List<CodeBlock> calls, String method, @Nullable String text) {
    if (text != null) {
      calls.add(CodeBlock.of(".$L($L)", method, Text.literal(text)));
    }
  }

  /** {@code .method(argument)}, the argument on its own line where it is long. */
  private static CodeBlock call(String method, CodeBlock argument) {
    CodeBlock oneLine = CodeBlock.of(".$L($L)", method, argument);
    return Layout.fits(oneLine, INDENT)
        ? oneLine
        : CodeBlock.builder().add(".$L(\n$>$>", method).add(argument).add("$<$<)").build();
  }
}
