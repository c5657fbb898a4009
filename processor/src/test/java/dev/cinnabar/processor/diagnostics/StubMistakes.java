package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** What reads the fields of an object that may be a stub. */
final class StubMistakes {

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "rejectsLazyColumnsThatNothingCouldLoad",
              """
              @Entity final class Task {
                @Id Long id;
                @Basic(fetch = FetchType.LAZY) // error: [LazyWithoutStub] Task.text: it cannot be loaded lazily, because the class is final. Change that, or remove 'fetch'.
                private String text;
                String getText() { return text; }
                void setText(String text) { this.text = text; }
              }
              """,
              """
              @Entity class Note {
                @Id Long id;
                @Version @Basic(fetch = FetchType.LAZY) // error: [ContradictingAnnotations] Note.version: a key, a version or a foreign key has to be known with the row. Remove 'fetch'.
                private int version;
                int getVersion() { return version; }
                void setVersion(int version) { this.version = version; }
              }
              """,
              """
              @Embeddable class Place {
                @Basic(fetch = FetchType.LAZY) // error: [UnsupportedAttribute] Place.text: a part of a value cannot be loaded lazily. Remove 'fetch', or move the attribute to the entity.
                String text;
              }
              """),
          mistake(
              "rejectsLazyGroupsOfWhatIsNotLazy",
              """
              @Entity class Task {
                @Id Long id;
                @LazyGroup("a") // error: [MisplacedAnnotation] Task.title: @LazyGroup has no effect here, because the attribute is not lazy. Write @Basic(fetch = FetchType.LAZY), or remove it.
                private String title;
                @Basic(fetch = FetchType.LAZY)
                @LazyGroup(" ") // error: [MisplacedAnnotation] Task.text: @LazyGroup has no effect here, because it names no group. Give it a name, or remove it.
                private String text;
                @LazyGroup("a") // error: [MisplacedAnnotation] Task.parts: @LazyGroup has no effect here, because the attribute is not lazy.
                @OneToMany(mappedBy = "task")
                private List<Part> parts;
                String getTitle() { return title; }
                void setTitle(String title) { this.title = title; }
                String getText() { return text; }
                void setText(String text) { this.text = text; }
                List<Part> getParts() { return parts; }
                void setParts(List<Part> parts) { this.parts = parts; }
              }
              """,
              "@Entity class Part { @Id Long id; @ManyToOne Task task; }"),
          mistake(
              "warnsOfMethodsGivenAnotherObjectOfTheClass",
              """
              @Entity class Task implements Comparable<Task> {
                @Id Long id;
                private String title;
                String getTitle() { return title; }
                void setTitle(String title) { this.title = title; }
                @Override public int compareTo(Task other) { // warning: [StubArgument] Task.compareTo: the other Task may be a stub, whose fields are empty. Use its getters, not its fields; then write @SuppressWarnings("StubArgument").
                  return title.compareTo(other.title);
                }
                static boolean any(String title, Task... tasks) { return tasks.length > 0; } // warning: [StubArgument]
                private boolean is(Task other) { return this == other; } // warning: [StubArgument]
                boolean is(String other) { return title.equals(other) || is(this); }
              }
              """),
          mistake(
              "warnsOfEquals",
              """
              @Entity class Task {
                @Id Long id;
                @Override public boolean equals(Object other) { // warning: [StubArgument] Task.equals: the other object may be a stub, whose fields are empty. Use its getters and instanceof, not getClass(); then write @SuppressWarnings("StubArgument").
                  return other.getClass() == getClass();
                }
                @Override public int hashCode() { return 1; }
              }
              """),
          mistake(
              "warnsOfNoSetter",
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne private Task parent;
                Task getParent() { return parent; }
                void setParent(Task parent) { this.parent = parent; }
              }
              """),
          mistake(
              "warnsOfNoClassWithoutStub",
              """
              @Entity final class Task {
                @Id Long id;
                boolean is(Task other) { return this == other; }
              }
              """),
          mistake(
              "warnsOfNothingSuppressedAtTheMethod",
              """
              @Entity class Task {
                @Id Long id;
                @SuppressWarnings("StubArgument") boolean is(Task other) { return this == other; }
                @SuppressWarnings({"unused", "all"}) boolean isOther(Task other) { return true; }
                @SuppressWarnings("unused") boolean isThis(Task other) { return true; } // warning: [StubArgument]
              }
              """),
          mistake(
              "warnsOfNothingSuppressedAtTheClass",
              """
              @SuppressWarnings({"StubArgument", "VisibleFieldInStub"})
              @Entity class Task {
                @Id Long id;
                String title;
                @ManyToOne Task parent;
                boolean is(Task other) { return this == other; }
              }
              """),
          mistake(
              "showsErrorsAlsoWhereTheyAreSuppressed",
              """
              @SuppressWarnings("NoKey")
              @Entity class Task { // error: [NoKey]
                String title;
              }
              """));

  private StubMistakes() {}
}
