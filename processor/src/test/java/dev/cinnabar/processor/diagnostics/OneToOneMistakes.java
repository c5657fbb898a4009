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
              """));

  private OneToOneMistakes() {}
}
