package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** What is wrong with the class itself. */
final class ClassMistakes {

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "rejectsInterface",
              """
              @Entity interface Task { // error: [NotAClass] Task: an interface cannot be an entity. Make it a class whose attributes can be set.
                @Id Long getId();
              }
              """),
          mistake(
              "rejectsRecord",
              """
              @Entity record Task(@Id Long id) {} // error: [NotAClass] Task: a record cannot be an entity.
              """),
          mistake(
              "rejectsEnum",
              """
              @Entity enum Task { ONE } // error: [NotAClass] Task: an enum cannot be an entity.
              """),
          mistake(
              "rejectsAnnotation",
              """
              @Entity @interface Task {} // error: [NotAClass] Task: an annotation cannot be an entity.
              """),
          mistake(
              "rejectsEmptyClass",
              """
              @Entity class Task {} // error: [NoKey] Task: no attribute is marked as the key. Put @Id on the attribute that identifies a row.
              """),
          mistake(
              "rejectsAbstractClass",
              """
              @Entity abstract class Task { // error: [AbstractEntity] Task: an abstract class has no instances to load. Remove 'abstract', or replace @Entity by @MappedSuperclass.
                @Id Long id;
              }
              """),
          mistake(
              "rejectsGenericClass",
              """
              @Entity class Task<T> { // error: [GenericEntity] Task: an entity cannot have type parameters. Move them to a @MappedSuperclass and give them a type here.
                @Id Long id;
              }
              """),
          mistake(
              "rejectsInnerClass",
              """
              class Outer {
                @Entity class Task { // error: [InnerEntity] Outer.Task: an inner class cannot be created without its outer object. Add 'static'.
                  @Id Long id;
                }
              }
              """),
          mistake(
              "rejectsPrivateClass",
              """
              class Outer {
                @Entity private static class Task { // error: [PrivateEntity] Outer.Task: a private class cannot be seen by its mapper. Remove 'private'.
                  @Id Long id;
                }
              }
              """),
          mistake(
              "acceptsNestedClass",
              """
              class Outer {
                @Entity static class Task {
                  @Id Long id;
                }
              }
              """),
          mistake(
              "rejectsClassWithoutUsableConstructor",
              """
              @Entity class Task { // error: [NoUsableConstructor] Task: its mapper can call no constructor without parameters. Add 'protected Task() {}', which may throw no exceptions.
                @Id Long id;
                Task(String title) {}
              }
              """),
          mistake(
              "rejectsPrivateConstructor",
              """
              @Entity class Task { // error: [NoUsableConstructor] Task: its mapper can call no constructor without parameters.
                @Id Long id;
                private Task() {}
              }
              """),
          mistake(
              "rejectsEntityThatExtendsAnother",
              """
              @Entity class Task {
                @Id Long id;
              }
              """,
              """
              @Entity class SubTask extends Task { // error: [ExtendsEntity] SubTask: it extends the entity Task, and inheritance of entities is not supported. Move what both share to a @MappedSuperclass.
                @Id Long number;
              }
              """),
          mistake(
              "rejectsSuperclassThatIsNotMapped",
              """
              @Entity class Task extends Titled {
                @Id Long id;
              }
              """,
              """
              abstract class Titled { // error: [UnmappedSuperclass] Titled: the class is no @MappedSuperclass, so that nothing of it is stored, but 'title' has @Column. Put @MappedSuperclass on the class, or remove the mapping annotations in it.
                @Column(length = 80) String title;
              }
              """),
          mistake(
              "rejectsClassWithTheNameOfAGeneratedOne",
              """
              @Entity class Task { // error: [NameClash] Task: TaskTable is generated for the entity, and there is a class of that name. Rename one of the classes.
                @Id Long id;
              }
              """,
              """
              class TaskTable {}
              """),
          mistake(
              "rejectsNamesThatDifferInCaseOnly",
              """
              @Entity @Table(name = "a") class Task {
                @Id Long id;
              }
              """,
              """
              @Entity @Table(name = "b") class TASK { // error: [NameClash] TASK: the classes generated for it have the names of those for Task, at least without case. Rename one of the classes.
                @Id Long id;
              }
              """),
          mistake(
              "rejectsTwoEntitiesOnOneTable",
              """
              @Entity @Table(name = "tasks") class Task {
                @Id Long id;
              }
              """,
              """
              @Entity
              @Table(name = "TASKS") // error: [DuplicateTable] Job: the table 'TASKS' is mapped by Task already. Give one of them another table.
              class Job {
                @Id Long id;
              }
              """),
          mistake(
              "acceptsAttributesOfGenericMappedSuperclass",
              """
              @MappedSuperclass abstract class Base<K> {
                @Id K id;
                @Transient Object note;
              }
              """,
              """
              @Entity class Task extends Base<Long> {
                String title;
              }
              """),
          mistake(
              "acceptsWhatInterfacesAndKindsSayOfColumns",
              """
              @MappedSuperclass interface Titled {
                @Column(length = 80) String getTitle();
              }
              """,
              """
              @ColumnKind(precision = 12, scale = 2) @interface Amount {}
              """,
              """
              @Amount @interface Price {}
              """,
              """
              @Entity class Task implements Titled {
                @Id Long id;
                @Column(nullable = false) String title;
                @Price java.math.BigDecimal price;
                @Price @Column(scale = 4) java.math.BigDecimal rate;
                public String getTitle() { return title; }
              }
              """),
          mistake(
              "rejectsInterfaceOfAnAttributeThatIsNotThere",
              """
              @Entity class Task implements Titled { // error: [MissingAttribute] Task: Titled maps an attribute 'title', which this class does not have. Add a field 'title', or remove the annotations from the getter of Titled.
                @Id Long id;
                String name;
                public String getTitle() { return name; }
              }
              @MappedSuperclass interface Titled {
                @Column(length = 80) String getTitle();
              }
              """),
          mistake(
              "rejectsWhatAKindSaysOfAnAttributeItDoesNotFit",
              """
              @Entity class Task {
                @Id Long id;
                @Amount java.math.BigDecimal price; // error: [ScaleBeyondPrecision] Task.price: 20 digits after the point are more than 12 digits in all.
              }
              @ColumnKind(precision = 12, scale = 20) @interface Amount {}
              """),
          mistake(
              "rejectsEntityThatIsAMappedSuperclass",
              """
              @Entity
              @MappedSuperclass // error: [ContradictingAnnotations] Task: the class is an entity and a mapped superclass. Remove one of the annotations.
              class Task {
                @Id Long id;
              }
              """));

  private ClassMistakes() {}
}
