package dev.cinnabar.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Codecs;
import dev.cinnabar.processor.codec.Storage;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.KeyReferenceModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.StubModel;
import dev.cinnabar.processor.model.TableModel;
import dev.cinnabar.processor.model.TargetModel;
import dev.cinnabar.processor.model.ToOneModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.Problem;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on models made by hand. */
final class RulesTest {

  private static final TypeName STRING = ClassName.get(String.class);
  private static final TypeName LONG = TypeName.LONG.box();
  private static final ClassName USER = ClassName.get("demo", "User");

  @Test
  void findNothingWrongWithAPlainEntity() {
    assertEquals(List.of(), codes(entity(TableModel.of("tasks"), List.of(text("title")))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "a\"b", "a`b", "a\\b", "a\nb", "a\u0000b", "\"a\"", "[a]", " a", "a\u2028b"})
  void refuseNamesThatADatabaseCannotTake(String name) {
    assertEquals(
        List.of(ProblemCode.INVALID_IDENTIFIER), codes(entity(TableModel.of(name), List.of())));
    assertEquals(
        List.of(ProblemCode.INVALID_IDENTIFIER),
        codes(entity(new TableModel(null, name, "tasks"), List.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"order", "a b", "naïve", "任务", "a$b", "a;b--c", "a*/b"})
  void acceptNamesThatCanBeQuoted(String name) {
    assertEquals(List.of(), codes(entity(TableModel.of(name), List.of())));
  }

  @Test
  void compareColumnsWithoutCase() {
    assertEquals(
        List.of(ProblemCode.DUPLICATE_COLUMN),
        codes(entity(TableModel.of("tasks"), List.of(text("title"), text("TITLE")))));
  }

  @Test
  void letAForeignKeyShareTheColumnOfItsRelationship() {
    assertEquals(
        List.of(), codes(entity(TableModel.of("tasks"), List.of(userId(false), user(true)))));
    assertEquals(
        List.of(), codes(entity(TableModel.of("tasks"), List.of(userId(true), user(false)))));
    assertEquals(
        List.of(), codes(entity(TableModel.of("tasks"), List.of(userId(true), user(true)))));
  }

  @Test
  void letOnlyOneForeignKeyShareTheColumnOfItsRelationship() {
    assertEquals(
        List.of(ProblemCode.DUPLICATE_COLUMN),
        codes(entity(TableModel.of("tasks"), List.of(user(true), userId(true), userId(false)))));
  }

  @Test
  void knowTheColumnsOfConstraints() {
    EntityModel entity = entity(TableModel.of("tasks"), List.of(text("title")));

    assertEquals(
        List.of(ProblemCode.UNKNOWN_COLUMN),
        codes(with(entity, new ConstraintModel.Unique(null, List.of("id", "titel")))));
    assertEquals(List.of(), codes(with(entity, index("ID", "title"))));
  }

  private static List<ProblemCode> codes(EntityModel entity) {
    Problems problems = new Problems();
    Rules.check(entity, problems);
    return problems.list().stream().map(Problem::code).toList();
  }

  private static ConstraintModel index(String... columns) {
    List<ConstraintModel.IndexPart> parts =
        Stream.of(columns)
            .map(column -> new ConstraintModel.IndexPart(column, false, false))
            .toList();
    return new ConstraintModel.Index("ix", parts, false, null, Origin.named("Task"));
  }

  private static EntityModel with(EntityModel entity, ConstraintModel constraint) {
    return new EntityModel(
        entity.type(),
        entity.table(),
        entity.comment(),
        entity.key(),
        entity.members(),
        List.of(constraint),
        entity.stub(),
        entity.broken(),
        entity.origin());
  }

  private static EntityModel entity(TableModel table, List<MemberModel> members) {
    return new EntityModel(
        ClassName.get("demo", "Task"),
        table,
        null,
        attribute("id", LONG, ColumnModel.of("id").required(), null),
        members,
        List.of(),
        new StubModel.Impossible("the class is final"),
        false,
        Origin.named("Task"));
  }

  private static AttributeModel text(String name) {
    return attribute(name, STRING, ColumnModel.of(name), null);
  }

  private static AttributeModel userId(boolean written) {
    return attribute("userId", LONG, column(written), new KeyReferenceModel(target(), null));
  }

  private static ToOneModel user(boolean written) {
    return new ToOneModel(
        "user",
        new AccessModel.Field("user"),
        target(),
        column(written),
        null,
        false,
        null,
        Origin.named("Task.user"));
  }

  private static ColumnModel column(boolean written) {
    return new ColumnModel("user_id", true, false, written, written, null, null, null, null);
  }

  private static TargetModel target() {
    return new TargetModel(USER, LONG, Codecs.find(LONG, Storage.UNWRITTEN).orElseThrow());
  }

  private static AttributeModel attribute(
      String name, TypeName type, ColumnModel column, KeyReferenceModel reference) {
    return new AttributeModel(
        name,
        type,
        Storage.UNWRITTEN,
        Codecs.find(type, Storage.UNWRITTEN).orElseThrow(),
        new AccessModel.Field(name),
        column,
        null,
        reference,
        Origin.named("Task." + name));
  }
}
