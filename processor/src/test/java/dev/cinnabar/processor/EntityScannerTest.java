package dev.cinnabar.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.cinnabar.processor.codec.Storage;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.Cascade;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.model.ConstraintModel.IndexPart;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.GenerationModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.ReferentialModel;
import dev.cinnabar.processor.model.ReferentialModel.Action;
import dev.cinnabar.processor.model.StubMethod;
import dev.cinnabar.processor.model.StubModel;
import dev.cinnabar.processor.model.TableModel;
import dev.cinnabar.processor.model.ToManyModel;
import dev.cinnabar.processor.model.ToOneModel;
import dev.cinnabar.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of declarations: the model that is handed to the writers. */
final class EntityScannerTest {

  @Test
  void readsTableWithItsConstraints() {
    EntityModel task =
        scan(
            """
            @Entity
            @Table(name = "tasks", schema = "work", catalog = "main", comment = "what to do",
                uniqueConstraints = @UniqueConstraint(name = "uq", columnNames = {"title", "due_on"}),
                indexes = @Index(columnList = "due_on , title desc", unique = true),
                check = @CheckConstraint(name = "ck", constraint = "title <> ''"))
            class Task {
              @Id Long id;
              String title;
              @Column(check = @CheckConstraint(name = "future", constraint = "due_on > '2000-01-01'"))
              LocalDate dueOn;
            }
            """);

    assertEquals(new TableModel("main", "work", "tasks"), task.table());
    assertEquals("what to do", task.comment());
    assertEquals(
        List.of(
            new ConstraintModel.Unique("uq", List.of("title", "due_on")),
            new ConstraintModel.Index(
                null,
                List.of(part("due_on", false, false), part("title", false, true)),
                true,
                null,
                task.origin().at("Table", "indexes").element(0)),
            new ConstraintModel.Check("ck", "title <> ''"),
            new ConstraintModel.Check("future", "due_on > '2000-01-01'")),
        task.constraints());
  }

  private static IndexPart part(String text, boolean expression, boolean descending) {
    return new IndexPart(text, expression, descending);
  }

  @Test
  void readsIndexesOverExpressionsAndSomeRows() {
    EntityModel task =
        scan(
            """
            @Entity
            @TableIndex("lower(title)")
            @TableIndex(value = {"due_on DESC", "length(title) asc"}, where = "done = FALSE",
                unique = true, name = "open")
            class Task extends Base {
              @Id Long id;
              String title;
            }
            @MappedSuperclass
            @TableIndex("due_on")
            abstract class Base { LocalDate dueOn; }
            """);

    assertEquals(
        List.of(
            new ConstraintModel.Index(
                null,
                List.of(part("lower(title)", true, false)),
                false,
                null,
                task.origin().at("TableIndexes", "value").element(0)),
            new ConstraintModel.Index(
                "open",
                List.of(part("due_on", false, true), part("length(title)", true, false)),
                true,
                "done = FALSE",
                task.origin().at("TableIndexes", "value").element(1)),
            new ConstraintModel.Index(
                null,
                List.of(part("due_on", false, false)),
                false,
                null,
                Origin.ofClass("Base", "demo.Base").at("TableIndex"))),
        task.constraints());
  }

  @Test
  void readsTheRulesOfForeignKeys() {
    EntityModel node =
        scan(
            """
            @Entity class Node {
              @Id Long id;
              @ManyToOne
              @ForeignKeyRules(onDelete = ForeignKeyRules.Action.CASCADE,
                  onUpdate = ForeignKeyRules.Action.SET_NULL, deferred = true)
              Node parent;
              @ManyToOne
              @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
              Node loose;
              @ManyToOne
              @JoinColumn(foreignKey = @ForeignKey(name = "fk", foreignKeyDefinition = "FOREIGN KEY (x) …"))
              Node own;
              @ManyToOne Node plain;
            }
            """);

    assertEquals(
        new ReferentialModel(Action.CASCADE, Action.SET_NULL, true, null, true),
        toOne(node, "parent").column().rules());
    assertEquals(
        new ReferentialModel(Action.NO_ACTION, Action.NO_ACTION, false, null, false),
        toOne(node, "loose").column().rules());
    assertEquals(
        new ReferentialModel(Action.NO_ACTION, Action.NO_ACTION, false, "FOREIGN KEY (x) …", true),
        toOne(node, "own").column().rules());
    assertNull(toOne(node, "plain").column().rules());
  }

  @Test
  void namesTheTableAfterTheEntity() {
    assertEquals(
        "work_item",
        scan("@Entity(name = \"WorkItem\") class Task { @Id Long id; }").table().name());
  }

  @Test
  void readsEverythingAboutColumns() {
    EntityModel task =
        scan(
            """
            @Entity class Task {
              @Id Long id;
              @Column(name = "headline", unique = true, nullable = false, insertable = false,
                  updatable = false, columnDefinition = "TEXT", options = "COLLATE x", length = 80, comment = "shown",
                  check = @CheckConstraint(constraint = "headline <> ''"))
              String title;
              @Column(precision = 10, scale = 2) BigDecimal price;
              @Column(secondPrecision = 3) Instant at;
              @Enumerated(EnumType.ORDINAL) Kind kind;
              enum Kind { A, B }
            }
            """);

    assertEquals(
        new ColumnModel(
            "headline", false, true, false, false, "headline <> ''", "TEXT", "COLLATE x", "shown"),
        attribute(task, "title").column());
    assertEquals(Storage.length(80), attribute(task, "title").storage());
    assertEquals(Storage.decimal(10, 2), attribute(task, "price").storage());
    assertEquals(3, attribute(task, "at").storage().secondPrecision());
    assertEquals(Storage.ordinals("A", "B"), attribute(task, "kind").storage());
  }

  @Test
  void requiresWhatCannotBeNull() {
    EntityModel task =
        scan(
            """
            @Entity class Task {
              @Id Long id;
              int count;
              @Basic(optional = false) String title;
              @org.jspecify.annotations.NonNull String note;
              String free;
              @ManyToOne(optional = false, fetch = FetchType.EAGER) Task parent;
              @ManyToOne(fetch = FetchType.EAGER) @JoinColumn(nullable = false) Task root;
            }
            """);

    assertFalse(task.key().column().nullable());
    assertFalse(attribute(task, "count").column().nullable());
    assertFalse(attribute(task, "title").column().nullable());
    assertFalse(attribute(task, "note").column().nullable());
    assertTrue(attribute(task, "free").column().nullable());
    assertFalse(toOne(task, "parent").column().nullable());
    assertFalse(toOne(task, "root").column().nullable());
  }

  @Test
  void readsWhereKeysComeFrom() {
    assertNull(generation(""));
    assertEquals(GenerationModel.of(GenerationModel.Strategy.AUTO), generation("@GeneratedValue"));
    assertEquals(
        GenerationModel.of(GenerationModel.Strategy.IDENTITY),
        generation("@GeneratedValue(strategy = GenerationType.IDENTITY)"));
    assertEquals(
        GenerationModel.of(GenerationModel.Sequence.of("task_seq", 50)),
        generation("@GeneratedValue(strategy = GenerationType.SEQUENCE)"));
    assertEquals(
        GenerationModel.of(GenerationModel.Sequence.of("keys", 50)),
        generation("@GeneratedValue(generator = \"keys\") @SequenceGenerator(name = \"keys\")"));
    assertEquals(
        GenerationModel.of(
            new GenerationModel.Sequence(new TableModel("shop", "sales", "seq"), 10, 1000)),
        generation(
            "@GeneratedValue(generator = \"keys\") @SequenceGenerator(name = \"keys\","
                + " catalog = \"shop\", schema = \"sales\", sequenceName = \"seq\","
                + " initialValue = 1000, allocationSize = 10)"));
  }

  @Test
  void drawsUuidsByThemselves() {
    EntityModel task = scan("@Entity class Task { @Id @GeneratedValue UUID id; }");

    assertEquals(GenerationModel.of(GenerationModel.Strategy.UUID), task.key().generation());

    EntityModel job = scan("@Entity class Task { @Id @GeneratedValue @TimeOrdered UUID id; }");

    assertEquals(
        GenerationModel.of(GenerationModel.Strategy.TIME_ORDERED_UUID), job.key().generation());
  }

  @Test
  void readsRelationshipsAsWrittenAndByDefault() {
    EntityModel user =
        scan(
            """
            @Entity class User {
              @Id Long id;
              @OneToMany(mappedBy = "owner", orphanRemoval = true,
                  cascade = {CascadeType.ALL})
              Set<Task> owned;
              @OneToMany @JoinColumn(name = "user_id") List<Task> tasks;
            }
            """,
            """
            @Entity class Task {
              @Id Long id;
              @ManyToOne(fetch = FetchType.EAGER)
              @JoinColumn(name = "boss", foreignKey = @ForeignKey(name = "fk_boss"))
              User owner;
              @ManyToOne(cascade = {}, fetch = FetchType.EAGER) User other;
              @References(value = User.class, name = "fk_user") Long userId;
            }
            """);

    ToManyModel owned = toMany(user, "owned");
    assertEquals(ToManyModel.Shape.SET, owned.shape());
    assertEquals("owner", owned.mappedBy());
    assertEquals(List.of(Cascade.ALL), owned.cascades());
    assertTrue(owned.orphanRemoval());
    ToManyModel tasks = toMany(user, "tasks");
    assertEquals("userId", tasks.mappedBy());
    assertNull(tasks.cascades());
    EntityModel task = scanned.get(1);
    assertEquals("boss", toOne(task, "owner").column().name());
    assertEquals("fk_boss", toOne(task, "owner").constraintName());
    assertTrue(toOne(task, "owner").eager());
    assertEquals("other_id", toOne(task, "other").column().name());
    assertEquals(List.of(), toOne(task, "other").cascades());
    assertEquals("fk_user", attribute(task, "userId").reference().constraintName());
  }

  @Test
  void reachesAttributesByFieldElseByMethods() {
    EntityModel task =
        scan(
            """
            @Entity class Task {
              @Id Long id;
              protected String visible;
              private String hidden;
              private boolean isDone;
              private String firstName;
              private String name;
              String getHidden() { return hidden; }
              Task setHidden(String hidden) { this.hidden = hidden; return this; }
              void setHidden(StringBuilder hidden) {}
              boolean isDone() { return isDone; }
              void setDone(boolean done) { isDone = done; }
              String getFirstName() { return firstName; }
              void setFirstName(String name) { firstName = name; }
              String readName() { return name; }
              void writeName(String name) { this.name = name; }
            }
            """);

    assertEquals(new AccessModel.Field("visible"), access(task, "visible"));
    assertEquals(new AccessModel.Accessors("getHidden", "setHidden", true), access(task, "hidden"));
    assertEquals(new AccessModel.Accessors("isDone", "setDone"), access(task, "isDone"));
    assertEquals(new AccessModel.Accessors("readName", "writeName"), access(task, "name"));
  }

  @Test
  void overridesInAStubWhatNeedsTheRow() {
    EntityModel task =
        scan(
            """
            @Entity class Task extends Base {
              @Id Long id;
              @ManyToOne(fetch = FetchType.EAGER) Task parent;
              public Long getId() { return id; }
              public Task getParent() { return parent; }
            }
            """,
            """
            class Base {
              private void hidden() {}
              static void shared() {}
              protected void touch(int... times) throws java.io.IOException {}
              @Override public String toString() { return ""; }
              @Override public int hashCode() { return 1; }
            }
            """);

    List<StubMethod> methods = ((StubModel.Possible) task.stub()).methods();
    assertEquals(
        List.of("getParent", "touch", "hashCode"), methods.stream().map(StubMethod::name).toList());
    assertEquals(StubMethod.Need.RELATIONSHIP, methods.get(0).need());
    assertTrue(methods.get(1).varargs());
    assertEquals(StubMethod.Visibility.PROTECTED, methods.get(1).visibility());
  }

  private List<EntityModel> scanned = List.of();

  /** Returns the model of the first class. */
  private EntityModel scan(String... sources) {
    List<EntityModel> entities = new ArrayList<>();
    String imports =
        "package demo; import jakarta.persistence.*; import dev.cinnabar.annotation.*;"
            + " import java.math.*; import java.time.*; import java.util.*; ";
    Compilation compilation =
        Compiler.javac()
            .withProcessors(
                new EntityProcessor(
                    entity -> {
                      entities.add(entity);
                      return List.of();
                    }))
            .compile(
                List.of(sources).stream()
                    .map(
                        text ->
                            JavaFileObjects.forSourceString(
                                "demo." + text.replaceFirst("(?s).*?class (\\w+).*", "$1"),
                                imports + text))
                    .toList());
    assertEquals(List.of(), compilation.errors());
    scanned = entities;
    return entities.get(0);
  }

  private GenerationModel generation(String annotations) {
    return scan("@Entity class Task { @Id " + annotations + " Long id; }").key().generation();
  }

  private static AttributeModel attribute(EntityModel entity, String name) {
    return (AttributeModel) member(entity, name);
  }

  private static ToOneModel toOne(EntityModel entity, String name) {
    return (ToOneModel) member(entity, name);
  }

  private static ToManyModel toMany(EntityModel entity, String name) {
    return (ToManyModel) member(entity, name);
  }

  private static AccessModel access(EntityModel entity, String name) {
    return member(entity, name).access();
  }

  private static MemberModel member(EntityModel entity, String name) {
    return entity.members().stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
