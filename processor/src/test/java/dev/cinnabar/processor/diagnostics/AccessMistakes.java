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
                private String title; // error: [PrivateWithoutAccessor] Task.title: the field is private and has no setter of type String that its mapper can see. Remove 'private' from the field, or add the method; or write updatable = false and give it to a constructor with a parameter 'title'.
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
                final String title = ""; // error: [FinalField] Task.title: the field is final, so that a loaded value cannot be set. Remove 'final'; or write updatable = false and give it to a constructor with a parameter 'title'.
                @OneToMany(mappedBy = "parent")
                final List<Task> children = new ArrayList<>(); // error: [FinalField] Task.children: the field is final, so that a loaded value cannot be set. Remove 'final'.
                @ManyToOne Task parent; // warning: [VisibleFieldInStub]
              }
              """),
          mistake(
              "rejectsFinalKeyThatNoConstructorTakes",
              """
              @Entity class Task { // error: [NoUsableConstructor] Task: its mapper can call no constructor without parameters, nor one that takes what nothing else sets. Add 'protected Task() {}', which may throw no exceptions, or a constructor whose parameters all have name and type of an attribute.
                @Id private final String code; // error: [FinalField] Task.code: the field is final, so that a loaded value cannot be set. Remove 'final'; or give it to a constructor with a parameter 'code'.
                @Column(updatable = false) private int number; // error: [PrivateWithoutAccessor] Task.number: the field is private and has no setter of type int that its mapper can see. Remove 'private' from the field, or add the method; or give it to a constructor with a parameter 'number'.
                Task(String code, Integer number) { this.code = code; this.number = number; }
                public String getCode() { return code; }
                public int getNumber() { return number; }
              }
              """),
          mistake(
              "rejectsGeneratedKeyThatOnlyConstructorTakes",
              """
              @Entity class Task {
                @Id @GeneratedValue final Long id; // error: [FinalField] Task.id: the field is final, so that a loaded value cannot be set. Remove 'final'.
                Task() { this(null); }
                Task(Long id) { this.id = id; }
              }
              """),
          mistake(
              "rejectsReferenceThatOnlyConstructorTakes",
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne @JoinColumn(updatable = false) private Task parent; // error: [PrivateWithoutAccessor] Task.parent: the field is private and has no setter of type Task that its mapper can see. Remove 'private' from the field, or add the method.
                Task() {}
                Task(Task parent) { this.parent = parent; }
                Task getParent() { return parent; }
              }
              """),
          mistake(
              "rejectsFinalFieldThatConstructorGetsUnderAnotherName",
              """
              @Entity class Task {
                @Id final String code; // error: [FinalField] Task.code: the field is final
                Task() { this(""); }
                Task(String key) { this.code = key; }
              }
              """),
          mistake(
              "rejectsPrivateFieldWithoutGetterThatConstructorTakes",
              """
              @Entity class Task {
                @Id private final String code; // error: [FinalField] Task.code: the field is final
                Task(String code) { this.code = code; } // The mapper could not read it.
                Task() { this(""); }
              }
              """),
          mistake(
              "acceptsConstructorThatTakesWhatNothingElseSets",
              """
              @Entity class Task {
                @Id private final String code;
                @Column(updatable = false) private int number;
                @Column(updatable = false) final Kind kind;
                private String title;
                public Task(String code, String title) { this(code, 0, Kind.ONE); }
                Task(String code, int number, Kind kind, String title) { this(code, number, kind); }
                Task(String code, int number, Kind kind) { this.code = code; this.number = number; this.kind = kind; }
                public String getCode() { return code; }
                public int getNumber() { return number; }
                public String getTitle() { return title; }
                public void setTitle(String title) { this.title = title; }
                enum Kind { ONE, TWO }
              }
              """),
          mistake(
              "rejectsLazyReferenceToClassThatConstructorCompletes",
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne(
                    fetch = FetchType.LAZY) // error: [LazyWithoutStub] Task.kind: Kind cannot be loaded lazily, because only its constructor sets the attribute 'code'. Write FetchType.EAGER, or change the class.
                Kind kind;
                @ManyToOne Kind other; // warning: [StubImpossible]
              }
              """,
              """
              package demo;
              import jakarta.persistence.*;
              @Entity class Kind {
                @Id final String code;
                Kind() { this(""); }
                Kind(String code) { this.code = code; }
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
                public String getTitle() { return title; } // error: [PropertyAccess] Task.title: the getter has no setter setTitle(String). Add the setter, or put @Transient on the getter if the value is not stored; or write updatable = false and give it to a constructor with a parameter 'title'.
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
