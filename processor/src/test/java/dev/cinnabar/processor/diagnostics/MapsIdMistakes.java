package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** What is wrong with references that are to give an entity its key. */
final class MapsIdMistakes {

  private static final String PLAYLIST =
      """
      @Entity class Playlist {
        @Id @GeneratedValue private Long id;
        Long getId() { return id; }
        void setId(Long id) { this.id = id; }
      }
      """;

  private static final String ENTRY_ID =
      """
      @Embeddable record EntryId(Long playlistId, int place) {}
      """;

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "acceptsReferencesThatGiveKeys",
              PLAYLIST,
              ENTRY_ID,
              """
              @Entity class Entry {
                @EmbeddedId EntryId id;
                @MapsId("playlistId") @ManyToOne Playlist playlist;
              }
              """,
              """
              @Entity class Cover {
                @Id @Column(name = "list") Long id;
                @MapsId @OneToOne Playlist playlist;
              }
              """,
              """
              @Entity class Title {
                @EmbeddedId EntryId id;
                @ManyToOne
                @JoinColumn(name = "playlist_id", insertable = false, updatable = false)
                Playlist playlist;
              }
              """),
          mistake(
              "rejectsMapsIdOfAnUnknownAttribute",
              PLAYLIST,
              ENTRY_ID,
              """
              @Entity class Entry {
                @EmbeddedId EntryId id;
                @MapsId("playlist") // error: [MapsIdUnknown] Entry.playlist: the key has no attribute 'playlist'. Did you mean 'playlistId'?
                @ManyToOne Playlist playlist;
              }
              """,
              """
              @Entity class Line {
                @EmbeddedId EntryId id;
                @MapsId // error: [MapsIdUnknown] Line.playlist: the key has the attributes playlistId, place, and nothing says which one the reference gives. Write @MapsId("playlistId") or another of them.
                @ManyToOne Playlist playlist;
              }
              """),
          mistake(
              "rejectsMapsIdOfAnotherType",
              PLAYLIST,
              """
              @Entity class Cover {
                @Id String id;
                @MapsId // error: [MapsIdMismatch] Cover.playlist: 'id' is String, and the key of Playlist is Long. Declare it as Long.
                @OneToOne Playlist playlist;
              }
              """),
          mistake(
              "rejectsMapsIdToAKeyOfSeveralColumns",
              ENTRY_ID,
              """
              @Entity class Entry {
                @EmbeddedId private EntryId id;
                EntryId getId() { return id; }
                void setId(EntryId id) { this.id = id; }
              }
              """,
              """
              @Entity class Note {
                @Id Long id;
                @MapsId // error: [MapsIdMismatch] Note.entry: the key of Entry has several columns, and 'id' has one. Refer to an entity with a key of one column, or remove @MapsId.
                @OneToOne Entry entry;
              }
              """),
          mistake(
              "rejectsGeneratedKeyThatIsGivenToo",
              PLAYLIST,
              """
              @Entity class Cover {
                @Id @GeneratedValue Long id;
                @MapsId // error: [ContradictingAnnotations] Cover.playlist: 'id' is generated, and cannot be the key of Playlist as well. Remove @GeneratedValue from 'id'.
                @OneToOne Playlist playlist;
              }
              """),
          mistake(
              "rejectsTwoNamesOfOneColumn",
              PLAYLIST,
              """
              @Entity class Cover {
                @Id @Column(name = "cover_id") Long id;
                @MapsId
                @OneToOne
                @JoinColumn(
                    name = "playlist_id") // error: [ContradictingAnnotations] Cover.playlist: the column is 'playlist_id' here and 'cover_id' at 'id', and there is only one. Write the same name, or remove one of them.
                Playlist playlist;
              }
              """),
          mistake(
              "rejectsJoinColumnThatIsNotWritten",
              PLAYLIST,
              """
              @Entity class Cover {
                @Id Long id;
                @MapsId
                @OneToOne
                @JoinColumn(name = "playlist_id",
                    insertable = false, // error: [ContradictingAnnotations] Cover.playlist: @MapsId lets the reference write the column. Remove 'insertable' and 'updatable', or @MapsId where the key is assigned.
                    updatable = false)
                Playlist playlist;
              }
              """),
          mistake(
              "rejectsMapsIdWithoutReference",
              PLAYLIST,
              """
              @Entity class Cover {
                @Id
                @MapsId // error: [MisplacedAnnotation] Cover.id: @MapsId has no effect here, because the attribute is no reference. Put it on the attribute with @ManyToOne or @OneToOne.
                Long id;
              }
              """,
              """
              @Entity @IdClass(SheetId.class) class Sheet {
                @Id
                @MapsId // error: [ContradictingAnnotations] Sheet.playlist: @MapsId does not go with @Id. Remove @MapsId where the reference itself is a part of an @IdClass key.
                @ManyToOne Playlist playlist;
                @Id int number;
              }
              """,
              """
              record SheetId(Long playlist, int number) {}
              """));

  private MapsIdMistakes() {}
}
