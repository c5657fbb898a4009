package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** What is wrong with references and collections. */
final class RelationshipMistakes {

  private static final String USER =
      """
      @Entity class User {
        @Id private Long id;
        public Long getId() { return id; }
        public void setId(Long id) { this.id = id; }
      }
      """;

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "rejectsReferenceToClassThatIsNoEntity",
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne Thread owner; // error: [TargetNotEntity] Task.owner: Thread is not an entity. Put @Entity on it, or refer to a class that has it.
                @OneToMany(mappedBy = "x") List<String> names; // error: [TargetNotEntity] Task.names: String is not an entity.
                @References(
                    String.class) // error: [TargetNotEntity] Task.userId: String is not an entity.
                Long userId;
              }
              """),
          mistake(
              "reportsABrokenTargetOnlyWhereItIsDeclared",
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne(fetch = FetchType.EAGER) NoKey one;
                @ManyToOne(fetch = FetchType.EAGER) Box<String> two;
                @ManyToOne(fetch = FetchType.EAGER) Outer.Hidden three;
                @OneToMany(mappedBy = "task") List<NoKey> many;
              }
              """,
              """
              @Entity class NoKey { // error: [NoKey]
                @ManyToOne Task task; // warning: [VisibleFieldInStub]
              }
              """,
              """
              @Entity class Box<T> { // error: [GenericEntity]
                @Id Long id;
              }
              """,
              """
              class Outer {
                @Entity class Hidden { // error: [InnerEntity]
                  @Id Long id;
                }
              }
              """),
          mistake(
              "rejectsCollectionWithoutElementType",
              """
              @Entity class Task {
                @Id Long id;
                @OneToMany(mappedBy = "x") List<?> children; // error: [TargetUnknown] Task.children: List<?> does not say which entity its elements are. Give it the entity class as type argument.
              }
              """),
          mistake(
              "rejectsCollectionWithoutForeignKey",
              """
              @Entity class User {
                @Id Long id;
                @OneToMany // error: [MappedByMissing] User.tasks: nothing says which attribute of Task holds the foreign key. Write mappedBy = "owner".
                List<Task> tasks;
                @OneToMany // error: [MappedByMissing] User.jobs: nothing says which attribute of Job holds the foreign key. Add '@ManyToOne User user' to Job and write mappedBy = "user".
                List<Job> jobs;
              }
              """,
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne(fetch = FetchType.EAGER) User owner;
              }
              """,
              """
              @Entity class Job {
                @Id Long id;
              }
              """),
          mistake(
              "rejectsUnknownMappedBy",
              """
              @Entity class User {
                @Id Long id;
                @OneToMany(
                    mappedBy = "usr") // error: [MappedByUnknown] User.tasks: Task has no attribute 'usr'. Did you mean 'user'?
                List<Task> tasks;
                @OneToMany(
                    mappedBy = "assignee") // error: [MappedByUnknown] User.assigned: Task has no attribute 'assignee'. Write mappedBy = "user".
                List<Task> assigned;
              }
              """,
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne(fetch = FetchType.EAGER) User user;
              }
              """),
          mistake(
              "rejectsMappedByOfAnotherType",
              """
              @Entity class User {
                @Id Long id;
                @OneToMany(
                    mappedBy = "title") // error: [MappedByWrongType] User.tasks: Task.title is no @ManyToOne reference to User. Write mappedBy = "user".
                List<Task> tasks;
              }
              """,
              """
              @Entity class Task {
                @Id Long id;
                private String title;
                @ManyToOne(fetch = FetchType.EAGER) User user;
                String getTitle() { return title; }
                void setTitle(String title) { this.title = title; }
              }
              """),
          mistake(
              "rejectsJoinColumnThatTheElementDoesNotMap",
              """
              @Entity class User {
                @Id Long id;
                @OneToMany
                @JoinColumn(
                    name = "user_id") // error: [JoinColumnNotMapped] User.tasks: Task has no attribute on the column 'user_id'. Add '@References(User.class) @Column(name = "user_id") Long userId' to Task.
                List<Task> tasks;
                @OneToMany
                @JoinColumn(
                    name = "owner_id") // error: [JoinColumnNotMapped] User.owned: Task.ownerId on the column 'owner_id' does not refer to User. Put @References(User.class) on it.
                List<Task> owned;
              }
              """,
              """
              @Entity class Task {
                @Id Long id;
                Long ownerId;
              }
              """),
          mistake(
              "rejectsJoinColumnOfAnotherType",
              """
              @Entity class User {
                @Id Long id;
                @OneToMany
                @JoinColumn(
                    name = "user_id") // error: [JoinColumnTypeMismatch] User.tasks: Task.userId is Integer and the key of User is Long. Give both the same type.
                List<Task> tasks;
              }
              """,
              """
              @Entity class Task {
                @Id Long id;
                @References(
                    User.class) // error: [ReferencesTypeMismatch] Task.userId: the key of User is Long and the attribute is Integer. Declare it as Long.
                Integer userId;
              }
              """),
          mistake(
              "acceptsOneSidedForm",
              """
              @Entity class Account {
                @Id Long id;
                @OneToMany(cascade = CascadeType.ALL) @JoinColumn(name = "account_id") List<Task> tasks;
              }
              """,
              """
              @Entity class Task {
                @Id Long id;
                @References(Account.class) Long accountId;
              }
              """),
          mistake(
              "rejectsConcreteCollection",
              """
              @Entity class User {
                @Id Long id;
                @OneToMany(mappedBy = "user") ArrayList<Task> tasks; // error: [ConcreteCollection] User.tasks: the collection is declared as ArrayList, and an observed one cannot stand in the field. Declare it as List.
                @OneToMany(mappedBy = "user") HashSet<Task> set; // error: [ConcreteCollection] User.set: the collection is declared as HashSet, and an observed one cannot stand in the field. Declare it as Set.
              }
              """,
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne(fetch = FetchType.EAGER) User user;
              }
              """),
          mistake(
              "rejectsOtherCollections",
              """
              @Entity class User {
                @Id Long id;
                @OneToMany(mappedBy = "user") Map<Long, Task> tasks; // error: [CollectionUnsupported] User.tasks: Map<Long, Task> cannot hold the elements of @OneToMany. Declare it as List, Set or Collection.
                @OneToMany(mappedBy = "user") Task[] array; // error: [CollectionUnsupported] User.array: Task[] cannot hold the elements of @OneToMany. Declare it as List, Set or Collection.
                @OneToMany(mappedBy = "user") SortedSet<Task> sorted; // error: [CollectionUnsupported] User.sorted: SortedSet<Task> cannot hold the elements of @OneToMany.
              }
              """,
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne(fetch = FetchType.EAGER) User user;
              }
              """),
          mistake(
              "rejectsLazyReferenceToClassWithoutStub",
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne(
                    fetch = FetchType.LAZY) // error: [LazyWithoutStub] Task.user: User cannot be loaded lazily, because the class is final. Write FetchType.EAGER, or change the class.
                User user;
              }
              """,
              """
              @Entity final class User {
                @Id Long id;
              }
              """),
          mistake(
              "warnsOfReferenceThatCannotBeLazy",
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne User user; // warning: [StubImpossible] Task.user: User cannot be loaded lazily, because its method getId() is final; it is loaded with every result. Write fetch = FetchType.EAGER if that is meant, or change the class.
                @ManyToOne(fetch = FetchType.EAGER) User eager;
                @ManyToOne Marked marked;
              }
              """,
              """
              @Entity class User {
                @Id Long id;
                final Long getId() { return id; }
              }
              """,
              """
              @Entity @NoStub class Marked {
                @Id Long id;
              }
              """),
          mistake(
              "warnsOfLazyReferenceToVisibleFields",
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne User user; // warning: [VisibleFieldInStub] Task.user: User is loaded when a method is called, and its field 'name' can be read without one. Make the field private, or write fetch = FetchType.EAGER.
              }
              """,
              """
              @Entity class User {
                @Id Long id;
                public String name;
              }
              """),
          mistake(
              "rejectsForeignKeyOfAnotherType",
              """
              @Entity class Task {
                @Id Long id;
                @References(
                    User.class) // error: [ReferencesTypeMismatch] Task.userId: the key of User is Long and the attribute is String. Declare it as Long.
                String userId;
              }
              """,
              USER),
          mistake(
              "acceptsForeignKeyBesideItsRelationship",
              """
              @Entity class Task {
                @Id Long id;
                Long userId;
                @ManyToOne User user;
              }
              """,
              USER),
          mistake(
              "acceptsForeignKeyThatItsRelationshipWrites",
              """
              @Entity class Task {
                @Id Long id;
                @Column(insertable = false, updatable = false) @References(User.class) Long userId;
                @ManyToOne User user;
              }
              """,
              USER),
          mistake(
              "rejectsForeignKeyOfAnotherTypeThanItsRelationship",
              """
              @Entity class Task {
                @Id Long id;
                String userId;
                @ManyToOne User user; // error: [DuplicateColumn] Task.user: the column 'user_id' is mapped by 'userId' already. Give one of them another name.
              }
              """,
              USER),
          mistake(
              "rejectsSecondRelationshipOnTheColumn",
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne User user;
                @ManyToOne
                @JoinColumn(name = "user_id") // error: [DuplicateColumn] Task.owner: the column 'user_id' is mapped by 'user' already. Give one of them another name.
                User owner;
              }
              """,
              USER),
          mistake(
              "rejectsNullForARequiredForeignKey",
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne(optional = false)
                @ForeignKeyRules(
                    onDelete = ForeignKeyRules.Action.SET_NULL) // error: [SetNullOnRequired] Task.user: the column 'user_id' must not be null. Use CASCADE or RESTRICT, or make the column nullable.
                User user;
                @References(User.class)
                @Column(nullable = false)
                @ForeignKeyRules(onUpdate = ForeignKeyRules.Action.SET_NULL) // error: [SetNullOnRequired] Task.otherId: the column 'other_id' must not be null.
                Long otherId;
              }
              """,
              USER),
          mistake(
              "rejectsRulesWithoutForeignKey",
              """
              @Entity class Task {
                @Id Long id;
                @ForeignKeyRules(deferred = true) // error: [MisplacedAnnotation] Task.title: @ForeignKeyRules has no effect here, because the attribute is no foreign key. Put it on the attribute with @ManyToOne, @OneToOne or @References.
                String title;
                @OneToMany(mappedBy = "parent")
                @ForeignKeyRules(deferred = true) // error: [ContradictingAnnotations] Task.parts: the foreign key is with the elements of the collection. Put it on their attribute with @ManyToOne or @References.
                List<Task> parts;
                @ManyToOne(fetch = FetchType.EAGER) Task parent;
              }
              """),
          mistake(
              "rejectsRulesThatContradictThemselves",
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne
                @ForeignKeyRules(deferred = true)
                @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) // error: [ContradictingAnnotations] Task.one: NO_CONSTRAINT leaves nothing that could have rules. Remove one of them.
                User one;
                @ManyToOne
                @ForeignKeyRules(deferred = true)
                @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "FOREIGN KEY (two_id) REFERENCES user (id)")) // error: [ContradictingAnnotations] Task.two: the 'foreignKeyDefinition' says the rules already. Remove one of them.
                User two;
                @ManyToOne
                @JoinColumn(foreignKey = @ForeignKey(value = ConstraintMode.NO_CONSTRAINT, foreignKeyDefinition = "x")) // error: [ContradictingAnnotations] Task.three: a foreign key that is not made needs no definition. Remove one of them.
                User three;
                @References(User.class) @ForeignKeyRules(deferred = true)
                @Column(insertable = false, updatable = false) Long fourId;
                @ManyToOne
                @ForeignKeyRules(onDelete = ForeignKeyRules.Action.CASCADE) // error: [ContradictingAnnotations] Task.four: 'fourId' has other rules for the foreign key 'four_id'. Write them at one of the two.
                User four;
              }
              """,
              USER));

  private RelationshipMistakes() {}
}
