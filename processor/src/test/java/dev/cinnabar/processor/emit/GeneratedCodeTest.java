package dev.cinnabar.processor.emit;

import static dev.cinnabar.processor.emit.Models.accessors;
import static dev.cinnabar.processor.emit.Models.attribute;
import static dev.cinnabar.processor.emit.Models.entity;
import static dev.cinnabar.processor.emit.Models.field;
import static dev.cinnabar.processor.emit.Models.key;
import static dev.cinnabar.processor.emit.Models.references;
import static dev.cinnabar.processor.emit.Models.stub;
import static dev.cinnabar.processor.emit.Models.target;
import static dev.cinnabar.processor.emit.Models.toOne;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.codec.Codecs;
import dev.cinnabar.processor.codec.Storage;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.Cascade;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.GenerationModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.StubMethod;
import dev.cinnabar.processor.model.StubModel;
import dev.cinnabar.processor.model.ToManyModel;
import dev.cinnabar.processor.model.ToOneModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated compiles with every warning on, whatever the entity looks like. */
final class GeneratedCodeTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("accessKinds")
  void compilesEveryScalar(boolean byAccessors) {
    List<AttributeModel> members = new ArrayList<>();
    for (TypeName type : EntitySource.scalars()) {
      for (boolean required : new boolean[] {true, false}) {
        if (required || !type.isPrimitive()) {
          members.add(scalar("value" + members.size(), type, byAccessors, required));
        }
      }
    }
    ClassName colour = ClassName.get("demo", "Everything", "Colour");
    members.add(
        attribute(
            "colour",
            colour,
            Storage.names("RED", "DARK_GREEN"),
            access("colour", byAccessors),
            ColumnModel.of("colour")));
    compiles(entity(type("Everything"), "everything", longKey(), members, stub()));
  }

  static Stream<Boolean> accessKinds() {
    return Stream.of(true, false);
  }

  @ParameterizedTest
  @MethodSource("accessKinds")
  void compilesEveryKindOfKey(boolean byAccessors) {
    List<EntityModel> entities = new ArrayList<>();
    for (TypeName type : EntitySource.scalars()) {
      Codec codec = Codecs.find(type, Storage.UNWRITTEN).orElseThrow();
      if (codec.keyKind() != Codec.KeyKind.NONE) {
        AttributeModel key = key("id", type, access("id", byAccessors), null);
        entities.add(entity(type("Keyed" + entities.size()), "keyed", key, List.of(), stub()));
      }
    }
    ClassName level = ClassName.get("demo", "KeyedByEnum", "Level");
    AttributeModel byEnum =
        attribute(
            "id",
            level,
            Storage.ordinals("LOW", "HIGH"),
            access("id", byAccessors),
            ColumnModel.of("id").required());
    entities.add(entity(type("KeyedByEnum"), "keyed", byEnum, List.of(), stub()));
    assertEquals(20, entities.size());
    compiles(entities.toArray(new EntityModel[0]));
  }

  @Test
  void compilesOverloadedKeySetter() {
    AccessModel access = new AccessModel.Accessors("getId", "setId", true);
    AttributeModel key = key("id", Models.STRING, access, null);
    compiles(entity(type("Overloaded"), "overloaded", key, List.of(), stub()));
  }

  @Test
  void compilesGeneratedKeys() {
    compiles(
        generated("ByIdentity", Models.LONG, GenerationModel.Strategy.IDENTITY, null),
        generated("BySequence", Models.LONG, GenerationModel.Strategy.SEQUENCE, "a\"b"),
        generated("ByUuid", ClassName.get(java.util.UUID.class), uuid(), null));
  }

  @ParameterizedTest
  @MethodSource("accessKinds")
  void compilesRelationshipsOfEveryShape(boolean byAccessors) {
    ClassName node = type("Node");
    List<MemberModel> members = new ArrayList<>();
    members.add(
        toOne("node", access("node", byAccessors), target(node), ColumnModel.of("node_id")));
    members.add(
        new ToOneModel(
            "other",
            access("other", byAccessors),
            target(node),
            ColumnModel.of("other_id").required(),
            "fk_other",
            true,
            List.of(Cascade.REMOVE, Cascade.PERSIST),
            Models.origin("other")));
    for (ToManyModel.Shape shape : ToManyModel.Shape.values()) {
      for (boolean chained : new boolean[] {true, false}) {
        String name = shape.name().toLowerCase(Locale.ROOT) + chained;
        members.add(
            new ToManyModel(
                name,
                shape,
                access(name, byAccessors),
                target(node),
                "node",
                chained,
                chained ? List.of() : null,
                Models.origin(name)));
      }
    }
    compiles(entity(node, "nodes", longKey(), members, stub()));
  }

  @ParameterizedTest
  @MethodSource("accessKinds")
  void compilesPlainForeignKeysAlsoBesideReferences(boolean byAccessors) {
    ClassName node = type("Node");
    List<MemberModel> members =
        List.of(
            references(scalar("plainId", Models.LONG, byAccessors, false), target(node)),
            references(scalar("primitiveId", TypeName.LONG, byAccessors, true), target(node)),
            references(scalar("intId", TypeName.INT, byAccessors, true), target(type("Whole"))),
            references(scalar("shortId", TypeName.SHORT, byAccessors, true), target(type("Half"))),
            scalar("sharedId", Models.LONG, byAccessors, false),
            toOne(
                "shared",
                access("shared", byAccessors),
                target(node),
                new ColumnModel("SHAREDID", true, false, false, false, null, null, null, null)));
    AttributeModel whole = key("id", TypeName.INT, field("id"), null);
    AttributeModel half = key("id", TypeName.SHORT, field("id"), null);
    compiles(
        entity(node, "nodes", longKey(), members, stub()),
        entity(type("Whole"), "wholes", whole, List.of(), stub()),
        entity(type("Half"), "halves", half, List.of(), stub()));
  }

  @Test
  void compilesNamesThatMeanSomethingElseInGeneratedCode() {
    List<EntityModel> entities = new ArrayList<>();
    for (String name :
        List.of(
            "Row",
            "Key",
            "At",
            "Column",
            "Binder",
            "Check",
            "Changes",
            "Snapshot",
            "Lazy",
            "Stub",
            "List",
            "String",
            "Override",
            "Long",
            "Class",
            "Default",
            "Yield",
            "Record",
            "References",
            "EntityMapper",
            "EntityTable",
            "Session",
            "SqlType",
            "Object",
            "Straße",
            "任务",
            "lower",
            "URL",
            "X",
            "Under_score",
            "Dollar$Sign")) {
      // Each in a package of its own, or the class String would be that of all others.
      ClassName type = ClassName.get("demo.in" + entities.size(), name);
      String attribute = name.equals("X") ? "X" : "instance";
      entities.add(
          entity(
              type,
              "tables",
              longKey(),
              List.of(
                  scalar(attribute, Models.STRING, false, true),
                  scalar("fooBar", Models.STRING, false, true),
                  scalar("foo_bar", Models.STRING, false, true),
                  scalar("row", Models.STRING, false, true),
                  scalar("snapshot", Models.STRING, true, true),
                  scalar("entity", Models.STRING, true, true),
                  enumeration(type, "kind", "KIND"),
                  toOne("mapper", field("mapper"), target(type), ColumnModel.of("a")),
                  toOne("source", field("source"), target(type), ColumnModel.of("b")),
                  toOne("as", field("as"), target(type), ColumnModel.of("c"))),
              stub()));
    }
    compiles(entities.toArray(new EntityModel[0]));
  }

  @Test
  void compilesMoreThanTwoHundredColumns() {
    List<AttributeModel> members = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      members.add(scalar("column" + i, Models.STRING, i % 2 == 0, i % 3 == 0));
    }
    compiles(entity(type("Wide"), "wide", longKey(), members, stub()));
  }

  @Test
  void compilesNestedEntities() {
    ClassName book = ClassName.get("demo", "Library", "Book");
    EntityModel entity =
        entity(
            book,
            "books",
            longKey(),
            List.of(toOne("book", field("book"), target(book), ColumnModel.of("book_id"))),
            stub());
    Compilation compilation =
        new Compilation()
            .add(
                "demo/Library.java",
                """
                package demo;

                final class Library {
                  private Library() {}

                  static class Book {
                    Long id;
                    Book book;
                  }
                }
                """)
            .add(EntityEmitter.emit(entity))
            .add(
                "demo/Use.java",
                """
                package demo;

                final class Use {
                  Library_BookTable table = Library_BookTable.BOOK.book();
                  Library_BookDao dao;
                }
                """);
    // The table of a class that is not public is of no use outside its package.
    compilation.passesEclipse(folder.resolve("eclipse"));
    compilation.passesJavac(folder.resolve("javac"));
  }

  @Test
  void compilesStubsOfOddMethods() {
    TypeVariableName variable =
        TypeVariableName.get(
            "T",
            ParameterizedTypeName.get(ClassName.get(Comparable.class), TypeVariableName.get("T")));
    TypeName list = ParameterizedTypeName.get(ClassName.get(java.util.List.class), variable);
    StubModel stub =
        new StubModel.Possible(
            List.of(
                new StubMethod(
                    StubMethod.Visibility.PROTECTED,
                    List.of(variable),
                    variable,
                    "max",
                    List.of(new StubMethod.Parameter(list, "lazy")),
                    false,
                    List.of(ClassName.get(java.io.IOException.class)),
                    StubMethod.Need.ROW,
                    false),
                new StubMethod(
                    StubMethod.Visibility.PACKAGE,
                    List.of(),
                    TypeName.VOID,
                    "log",
                    List.of(
                        new StubMethod.Parameter(
                            ArrayTypeName.of(ClassName.get(Object.class)), "x")),
                    true,
                    List.of(),
                    StubMethod.Need.WHOLE_ROW,
                    true)),
            true,
            List.of("Lazy", "Stub", "Deprecated"));
    Compilation compilation =
        new Compilation()
            .add(
                "demo/Odd.java",
                """
                package demo;

                public class Odd implements java.io.Serializable {
                  private static final long serialVersionUID = 1L;
                  Long id;

                  protected Odd() {}

                  static class Lazy {}
                  static class Stub {}
                  static class Deprecated {}

                  protected <T extends Comparable<T>> T max(java.util.List<T> list)
                      throws java.io.IOException {
                    return list.get(0);
                  }

                  @java.lang.Deprecated
                  void log(Object... x) {}
                }
                """)
            .add(EntityEmitter.emit(entity(type("Odd"), "odd", longKey(), List.of(), stub)));
    compilation.passesJavac(folder.resolve("javac"));
    compilation.passesEclipse(folder.resolve("eclipse"));
  }

  @Test
  void compilesInANamedModuleThatExportsItsEntities() {
    ClassName node = type("Node");
    List<MemberModel> members =
        List.of(
            scalar("name", Models.STRING, true, true),
            toOne("node", field("node"), target(node), ColumnModel.of("node_id")));
    EntitySource.with(entity(node, "nodes", longKey(), members, stub()))
        .add(
            "module-info.java",
            """
            module demo.exported {
              requires transitive dev.cinnabar.runtime;

              exports demo;
            }
            """)
        .passesJavac(folder);
  }

  @Test
  void writesForABrokenEntityWhatOtherCodeNames() {
    EntityModel task = Models.userTask();
    AttributeModel unknown =
        new AttributeModel(
            "weird",
            ClassName.get(Thread.class),
            Storage.UNWRITTEN,
            null,
            field("weird"),
            ColumnModel.of("weird"),
            null,
            null,
            Models.origin("weird"));
    EntityModel broken =
        new EntityModel(
            task.type(),
            task.table(),
            null,
            null,
            List.of(task.attributes().get(0), unknown),
            List.of(),
            task.stub(),
            true,
            task.origin());
    List<SourceFile> files = EntityEmitter.emit(broken);
    assertEquals(
        List.of("UserTaskTable", "UserTaskDao"),
        files.stream().map(file -> file.type().simpleName()).toList());
    Compilation compilation =
        new Compilation()
            .add("dev/cinnabar/example/UserTask.java", EntitySource.of(task))
            .add(files)
            .add("dev/cinnabar/example/User.java", EntitySource.of(Models.user()))
            .add(EntityEmitter.emit(Models.user()))
            .add(
                "dev/cinnabar/example/Use.java",
                """
                package dev.cinnabar.example;

                final class Use {
                  Object title = UserTaskTable.USER_TASK.title;
                  Object weird = UserTaskTable.USER_TASK.weird;

                  UserTask find(UserTaskDao dao) {
                    return dao.require(1L);
                  }
                }
                """);
    compilation.passesJavac(folder);
  }

  private void compiles(EntityModel... entities) {
    EntitySource.with(entities).passesJavac(folder.resolve("javac"));
    EntitySource.with(entities).passesEclipse(folder.resolve("eclipse"));
  }

  private static ClassName type(String name) {
    return ClassName.get("demo", name);
  }

  private static AttributeModel longKey() {
    return key("id", Models.LONG, field("id"), Models.AUTO);
  }

  private static EntityModel generated(
      String name, TypeName type, GenerationModel.Strategy strategy, String sequence) {
    GenerationModel generation =
        new GenerationModel(
            strategy, sequence == null ? null : GenerationModel.Sequence.of(sequence, 50));
    return entity(type(name), "t", key("id", type, field("id"), generation), List.of(), stub());
  }

  private static GenerationModel.Strategy uuid() {
    return GenerationModel.Strategy.UUID;
  }

  private static AttributeModel scalar(
      String name, TypeName type, boolean byAccessors, boolean required) {
    ColumnModel column = ColumnModel.of(name);
    return attribute(
        name,
        type,
        Storage.decimal(10, 2),
        access(name, byAccessors),
        required ? column.required() : column);
  }

  private static AttributeModel enumeration(ClassName entity, String attribute, String type) {
    return attribute(
        attribute,
        entity.nestedClass(type),
        Storage.names("A"),
        field(attribute),
        ColumnModel.of("kind"));
  }

  private static AccessModel access(String name, boolean byAccessors) {
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return byAccessors ? accessors("get" + capital, "set" + capital) : field(name);
  }
}
