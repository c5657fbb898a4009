package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** What is wrong with collections that a join table keeps. */
final class ManyToManyMistakes {

  private static final String TAG =
      """
      @Entity class Tag {
        @Id Long id;
      }
      """;

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "acceptsCollectionsOfBothSides",
              """
              @Entity class Post {
                @Id Long id;
                @ManyToMany(cascade = CascadeType.PERSIST) Set<Tag> tags;
                @ManyToMany
                @JoinTable(name = "related", joinColumns = @JoinColumn(name = "one"),
                    inverseJoinColumns = @JoinColumn(name = "other", nullable = false))
                List<Post> related;
              }
              """,
              """
              @Entity class Tag {
                @Id Long id;
                @ManyToMany(mappedBy = "tags") List<Post> posts;
              }
              """),
          mistake(
              "rejectsWhatDoesNotGoWithElementsOfOneOwner",
              """
              @Entity class Post {
                @Id Long id;
                @OneToMany @JoinTable(inverseJoinColumns = @JoinColumn(name = "tag", unique = true))
                Set<Tag> tags;
                @OneToMany(
                    orphanRemoval = true) // error: [UnsupportedAttribute] Post.two: elements that a join table keeps are not deleted when they leave the collection. Remove it, or give the elements a @ManyToOne and name it in 'mappedBy'.
                @JoinTable(name = "two") Set<Tag> two;
                @OneToMany(mappedBy = "post")
                @JoinTable(name = "three") // error: [ContradictingAnnotations] Post.three: 'mappedBy' says that the elements have a foreign key. Remove one of them.
                Set<Tag> three;
                @OneToMany @JoinTable(name = "four")
                @JoinColumn(name = "post_id") // error: [ContradictingAnnotations] Post.four: @JoinColumn does not go with @JoinTable. Use 'joinColumns' of @JoinTable.
                Set<Tag> four;
              }
              """,
              """
              @Entity class Tag {
                @Id Long id;
                @ManyToOne(fetch = FetchType.EAGER) Post post;
              }
              """),
          mistake(
              "rejectsCollectionsThatMayBeOneRelationship",
              """
              @Entity class Post {
                @Id Long id;
                @ManyToMany // error: [MappedByMissing] Post.tags: Tag.posts leads back, and nothing says whether the two are one relationship. Write mappedBy = "posts" at one of them, or a @JoinTable with a name at both.
                Set<Tag> tags;
              }
              """,
              """
              @Entity class Tag {
                @Id Long id;
                @ManyToMany // error: [MappedByMissing] Tag.posts: Post.tags leads back, and nothing says whether the two are one relationship. Write mappedBy = "tags" at one of them, or a @JoinTable with a name at both.
                Set<Post> posts;
              }
              """),
          mistake(
              "rejectsAnotherEndThatDoesNotMatch",
              """
              @Entity class Post {
                @Id Long id;
                @ManyToMany Set<Tag> tags;
              }
              """,
              """
              @Entity class Tag {
                @Id Long id;
                String name;
                @ManyToMany(
                    mappedBy = "tag") // error: [MappedByUnknown] Tag.one: Post has no attribute 'tag'. Did you mean 'tags'?
                Set<Post> one;
                @ManyToMany(
                    mappedBy = "id") // error: [MappedByWrongType] Tag.two: Post.id is no @ManyToMany collection of Tag. Write mappedBy = "tags".
                Set<Post> two;
                @ManyToMany(mappedBy = "tags")
                @JoinTable(name = "x") // error: [ContradictingAnnotations] Tag.three: 'mappedBy' leaves the join table to the other side. Remove one of them.
                Set<Post> three;
              }
              """),
          mistake(
              "rejectsJoinTableThatIsAlsoAnEntity",
              """
              @Entity class Post {
                @Id Long id;
                @ManyToMany
                @JoinTable(name = "post_tag") // error: [DuplicateTable] Post.tags: the table 'post_tag' is mapped by PostTag already. Give one of them another table, or map it by the entity alone, with @ManyToOne to both ends.
                Set<Tag> tags;
              }
              """,
              """
              @Entity class PostTag {
                @Id Long id;
              }
              """,
              TAG),
          mistake(
              "rejectsTwoCollectionsOfOneTable",
              """
              @Entity class Post {
                @Id Long id;
                @ManyToMany Set<Tag> tags;
                @ManyToMany Set<Tag> labels; // error: [DuplicateTable] Post.labels: the table 'post_tag' is mapped by Post.tags already.
              }
              """,
              TAG),
          mistake(
              "rejectsOneColumnForBothKeys",
              """
              @Entity class Post {
                @Id Long id;
                @ManyToMany
                @JoinTable(joinColumns = @JoinColumn(name = "post"), inverseJoinColumns = @JoinColumn(name = "POST")) // error: [DuplicateColumn] Post.related: the column 'POST' of the join table is to hold two keys. Name the columns in 'joinColumns' and 'inverseJoinColumns'.
                Set<Post> related;
              }
              """),
          mistake(
              "rejectsNamesThatNoDatabaseTakes",
              """
              @Entity class Post {
                @Id Long id;
                @ManyToMany
                @JoinTable(name = "a\\"b") // error: [InvalidIdentifier] Post.tags: the name of the table has a quote, a backslash or a control character.
                Set<Tag> tags;
              }
              """,
              TAG),
          mistake(
              "rejectsWhatAJoinTableCannotHave",
              """
              @Entity class Post {
                @Id Long id;
                @ManyToMany
                @JoinTable(
                    joinColumns = @JoinColumn(name = "post", unique = true)) // error: [UnsupportedAttribute] Post.tags: 'unique' of @JoinColumn is not supported in a join table, all of whose columns are its key. Remove it.
                Set<Tag> tags;
                @ManyToMany(
                    fetch = FetchType.EAGER) // error: [UnsupportedAttribute] Post.eager: a collection is loaded when it is touched, for all owners of the result at once. Remove 'fetch'.
                @JoinTable(name = "eager_tags")
                Set<Tag> eager;
                @ManyToMany
                @JoinColumn(name = "x") // error: [ContradictingAnnotations] Post.joined: @JoinColumn does not go with @ManyToMany. Use 'joinColumns' of @JoinTable.
                @JoinTable(name = "joined_tags")
                Set<Tag> joined;
                @JoinTable(name = "y") // error: [ContradictingAnnotations] Post.name: @JoinTable belongs to @ManyToMany or @OneToMany. Use @JoinColumn.
                String name;
              }
              """,
              TAG),
          mistake(
              "acceptsOrdersOfColumns",
              """
              @Entity class Post {
                @Id Long id;
                @ManyToMany @OrderBy Set<Tag> tags;
                @OneToMany(mappedBy = "post") @OrderBy("place.city DESC, text asc , id") List<Comment> comments;
              }
              """,
              """
              @Entity class Comment {
                @Id Long id;
                String text;
                @Embedded Place place;
                @ManyToOne(fetch = FetchType.EAGER) Post post;
              }
              """,
              """
              @Embeddable class Place {
                String city;
              }
              """,
              TAG),
          mistake(
              "rejectsOrdersThatAreNone",
              """
              @Entity class Post {
                @Id Long id;
                @ManyToMany
                @OrderBy("nme") // error: [OrderByUnknown] Post.one: Label has no attribute 'nme'. Did you mean 'name'?
                Set<Label> one;
                @ManyToMany
                @JoinTable(name = "two")
                @OrderBy("name DOWN") // error: [OrderByUnknown] Post.two: 'name DOWN' is no attribute with a direction. Write attributes with ASC or DESC, and commas between them.
                Set<Label> two;
                @ManyToMany
                @JoinTable(name = "three")
                @OrderBy("post") // error: [OrderByUnknown] Post.three: Label.post is no single column of the elements. Name an attribute that is, or sort in the query.
                Set<Label> three;
                @OrderBy("id") // error: [ContradictingAnnotations] Post.title: @OrderBy belongs to a collection of entities. Remove it.
                String title;
              }
              """,
              """
              @Entity class Label {
                @Id Long id;
                String name;
                @ManyToOne(fetch = FetchType.EAGER) Post post;
              }
              """),
          mistake(
              "rejectsElementsThatAreNoEntities",
              """
              @Entity class Post {
                @Id Long id;
                @ManyToMany Set<String> words; // error: [TargetNotEntity] Post.words: String is not an entity.
                @ManyToMany Map<Long, Tag> tags; // error: [CollectionUnsupported] Post.tags: Map<Long, Tag> cannot hold the elements of @ManyToMany. Declare it as List, Set or Collection.
              }
              """,
              TAG));

  private ManyToManyMistakes() {}
}
