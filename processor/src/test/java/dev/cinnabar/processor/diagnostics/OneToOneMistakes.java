package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** What is wrong with references that no two rows share. */
final class OneToOneMistakes {

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
              "acceptsReferenceThatNoOtherRowShares",
              """
              @Entity class Profile {
                @Id Long id;
                Long userId;
                @OneToOne(optional = false, cascade = CascadeType.ALL) User user;
              }
              """,
              USER),
          mistake(
              "rejectsOneToOneToClassThatIsNoEntity",
              """
              @Entity class Profile {
                @Id Long id;
                @OneToOne Thread user; // error: [TargetNotEntity] Profile.user: Thread is not an entity. Put @Entity on it, or refer to a class that has it.
              }
              """),
          mistake(
              "rejectsWhatDoesNotGoWithOneToOne",
              """
              @Entity class Profile {
                @Id Long id;
                @OneToOne
                @ManyToOne // error: [ContradictingAnnotations] Profile.user: @ManyToOne does not go with @OneToOne. Remove one of them.
                @Column(name = "u") // error: [ContradictingAnnotations] Profile.user: @Column does not go with @OneToOne. Use @JoinColumn.
                User user;
              }
              """,
              USER),
          mistake(
              "rejectsLazyOneToOneToClassWithoutStub",
              """
              @Entity class Profile {
                @Id Long id;
                @OneToOne(
                    fetch = FetchType.LAZY) // error: [LazyWithoutStub] Profile.user: Marked cannot be loaded lazily, because the class is marked @NoStub. Write FetchType.EAGER, or change the class.
                Marked user;
              }
              """,
              """
              @Entity @NoStub class Marked {
                @Id Long id;
              }
              """),
          mistake(
              "acceptsTheOtherSide",
              """
              @Entity class User {
                @Id private Long id;
                @OneToOne(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
                private Profile profile;
                public Long getId() { return id; }
                public void setId(Long id) { this.id = id; }
                public Profile getProfile() { return profile; }
                public void setProfile(Profile profile) { this.profile = profile; }
              }
              """,
              """
              @Entity class Profile {
                @Id Long id;
                @OneToOne User user;
              }
              """),
          mistake(
              "rejectsAnotherSideThatDoesNotMatch",
              """
              @Entity class User {
                @Id private Long id;
                @OneToOne(
                    mappedBy = "usr") // error: [MappedByUnknown] User.one: Profile has no attribute 'usr'. Did you mean 'user'?
                Profile one;
                @OneToOne(
                    mappedBy = "tenant") // error: [MappedByWrongType] User.two: Profile.tenant is no @OneToOne reference to User. Write mappedBy = "user".
                Profile two;
                @OneToMany(
                    mappedBy = "user") // error: [MappedByWrongType] User.three: Profile.user is no @ManyToOne reference to User. Write mappedBy = "tenant".
                List<Profile> three;
                @OneToOne(mappedBy = "user") Thread four; // error: [TargetNotEntity] User.four: Thread is not an entity.
                public Long getId() { return id; }
                public void setId(Long id) { this.id = id; }
              }
              """,
              """
              @Entity class Profile {
                @Id Long id;
                @OneToOne(fetch = FetchType.EAGER) User user;
                @ManyToOne(fetch = FetchType.EAGER) User tenant;
              }
              """),
          mistake(
              "rejectsTwoOtherSides",
              """
              @Entity class User {
                @Id private Long id;
                @OneToOne(
                    mappedBy = "user") // error: [MappedByWrongType] User.profile: Profile.user is no @OneToOne reference to User. Name an attribute that is.
                Profile profile;
                public Long getId() { return id; }
                public void setId(Long id) { this.id = id; }
              }
              """,
              """
              @Entity class Profile {
                @Id Long id;
                @OneToOne(
                    mappedBy = "profile") // error: [MappedByWrongType] Profile.user: User.profile is no @OneToOne reference to Profile. Name an attribute that is.
                User user;
              }
              """),
          mistake(
              "rejectsWhatTheOtherSideCannotHave",
              """
              @Entity class User {
                @Id private Long id;
                @OneToOne(mappedBy = "user",
                    fetch = FetchType.LAZY) // error: [LazyWithoutStub] User.one: only the rows of Profile say whether there is one, so that it is loaded with every result, by one statement for all rows. Remove 'fetch'.
                Profile one;
                @OneToOne(mappedBy = "second",
                    optional = false) // error: [UnsupportedAttribute] User.two: no column of the entity could require that there is one. Remove 'optional'.
                Profile two;
                @OneToOne(mappedBy = "third")
                @JoinColumn(name = "x") // error: [ContradictingAnnotations] User.three: the foreign key is named by 'mappedBy' and by @JoinColumn. Remove one of them.
                Profile three;
                @OneToOne(mappedBy = "fourth")
                @ForeignKeyRules(deferred = true) // error: [ContradictingAnnotations] User.four: the foreign key is with the other side. Put it on the attribute that 'mappedBy' names.
                Profile four;
                public Long getId() { return id; }
                public void setId(Long id) { this.id = id; }
              }
              """,
              """
              @Entity class Profile {
                @Id Long id;
                @OneToOne(fetch = FetchType.EAGER) User user;
                @OneToOne(fetch = FetchType.EAGER) User second;
                @OneToOne(fetch = FetchType.EAGER) User third;
                @OneToOne(fetch = FetchType.EAGER) User fourth;
              }
              """));

  private OneToOneMistakes() {}
}
