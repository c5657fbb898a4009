package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** What the mapper cannot reach. */
final class AccessMistakes {

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "rejectsPrivateFieldWithoutAccessors",
              """
              @Entity class Task {
                @Id private Long id; // error: [PrivateWithoutAccessor] Task.id: the field is private and has no getter and no setter of type Long that its mapper can see. Remove 'private' from the field, or add the methods.
                private String title; // error: [PrivateWithoutAccessor] Task.title: the field is private and has no setter of type String that its mapper can see. Remove 'private' from the field, or add the method.
                public String getTitle() { return title; }
              }
              """),
          mistake(
              "rejectsAccessorOfAnotherType",
              """
              @Entity class Task {
                @Id Long id;
                private String title; // error: [AccessorMismatch] Task.title: the field is private, and the type of its method getTitle() is not exactly String. Remove 'private' from the field, or name its accessors with @Accessors.
                public Optional<String> getTitle() { return Optional.ofNullable(title); }
                public void setTitle(String title) { this.title = title; }
              }
              """),
          mistake(
              "rejectsNamedAccessorOfAnotherType",
              """
              @Entity class Task {
                @Id Long id;
                @Accessors(
                    get = "title", // error: [AccessorMismatch] Task.title: 'title' is no method without parameters that returns String. Let the method have exactly the type of the field, or remove 'private' from the field.
                    set = "changeTitle")
                private String title;
                public Object title() { return title; }
                public void changeTitle(String title) { this.title = title; }
              }
              """),
          mistake(
              "rejectsUnknownNamedAccessor",
              """
              @Entity class Task {
                @Id Long id;
                @Accessors(get = "title",
                    set = "chnageTitle") // error: [AccessorUnknown] Task.title: Task has no method 'chnageTitle' that its mapper can see. Did you mean 'changeTitle'?
                private String title;
                public String title() { return title; }
                public void changeTitle(String title) { this.title = title; }
              }
              """),
          mistake(
              "rejectsFinalField",
              """
              @Entity class Task {
                @Id Long id;
                final String title = ""; // error: [FinalField] Task.title: the field is final, so that a loaded value cannot be set. Remove 'final'.
                @OneToMany(mappedBy = "parent")
                final List<Task> children = new ArrayList<>(); // error: [FinalField] Task.children: the field is final, so that a loaded value cannot be set. Remove 'final'.
                @ManyToOne Task parent; // warning: [VisibleFieldInStub]
              }
              """),
          mistake(
              "rejectsHiddenFieldOfAnotherPackage",
              """
              @Entity class Task extends base.Base {
                String title;
              }
              """,
              """
              package base;
              import jakarta.persistence.*;
              @MappedSuperclass public class Base {
                @Id public Long id;
                protected String note; // error: [PrivateWithoutAccessor] Base.note: the field stands in another package than Task and has no public getter and no setter of type String. Make the accessors or the field public.
              }
              """),
          mistake(
              "rejectsStaticAttribute",
              """
              @Entity class Task {
                @Id Long id;
                @Column(name = "x") static String title; // error: [StaticAttribute] Task.title: a static field is the same for all rows and cannot be mapped. Remove 'static' or the mapping annotations.
                static int count;
                transient String note;
              }
              """),
          mistake(
              "rejectsGetterWithoutSetter",
              """
              @Entity class Task {
                private Long id;
                private String title;
                @Id public Long getId() { return id; }
                void setId(Long id) { this.id = id; }
                public String getTitle() { return title; } // error: [PropertyAccess] Task.title: the getter has no setter setTitle(String). Add the setter, or put @Transient on the getter if the value is not stored.
                @Transient public String getShout() { return title + "!"; }
              }
              """),
          mistake(
              "acceptsAnnotatedGetters",
              """
              @Entity class Task {
                private Long id;
                private boolean done;
                @Id public Long getId() { return id; }
                void setId(Long id) { this.id = id; }
                @Basic(optional = false) public boolean isDone() { return done; }
                public void setDone(boolean done) { this.done = done; }
              }
              """),
          mistake(
              "acceptsIdiomsOfAccessors",
              """
              @Entity class Task {
                @Id @GeneratedValue Long id;
                private String title;
                private Boolean isActive;
                private boolean done;
                @Accessors(get = "childrenInternal", set = "setChildrenInternal")
                @OneToMany(mappedBy = "parent") private Set<Task> children = new HashSet<>();
                @ManyToOne private Task parent;
                private String note;
                String title() { return title; }
                Task title(String title) { this.title = title; return this; }
                public Boolean getIsActive() { return isActive; }
                public void setIsActive(Boolean active) { this.isActive = active; }
                public boolean isDone() { return done; }
                public void setDone(boolean done) { this.done = done; }
                @OneToMany(mappedBy = "parent") private Set<Task> visits;
                protected Set<Task> getVisitsInternal() { return visits; }
                protected void setVisitsInternal(Set<Task> visits) { this.visits = visits; }
                public List<Task> getVisits() { return List.copyOf(visits); }
                public List<Task> getChildren() { return List.copyOf(children); }
                Set<Task> childrenInternal() { return children; }
                void setChildrenInternal(Set<Task> children) { this.children = children; }
                protected Task internalParent() { return parent; }
                protected void internalParent(Task parent) { this.parent = parent; }
                public Task getParent() { return parent; }
                protected String readNote() { return note; }
                protected void writeNote(String note) { this.note = note; }
              }
              """));

  private AccessMistakes() {}
}
