package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** What is wrong with a key that an entity holds as one object. */
final class EmbeddedIdMistakes {

  private static final String SEAT_ID =
      """
      @Embeddable record SeatId(Long hall, int number) {}
      """;

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "acceptsKeyObjects",
              SEAT_ID,
              """
              @Entity class Seat {
                @EmbeddedId
                @AttributeOverride(name = "hall", column = @Column(name = "hall_id"))
                SeatId id;
              }
              """),
          mistake(
              "rejectsKeyObjectThatIsNotEmbeddable",
              """
              @Entity class Seat {
                @EmbeddedId // error: [NotEmbeddable] Seat.id: SeatId is not marked as embeddable. Put @Embeddable on the class, or use @Id where it is one column.
                SeatId id;
              }
              """,
              """
              record SeatId(Long hall, int number) {}
              """),
          mistake(
              "rejectsPlainIdOfAnEmbeddable",
              SEAT_ID,
              """
              @Entity class Seat {
                @Id // error: [ContradictingAnnotations] Seat.id: SeatId is embeddable and has several columns. Use @EmbeddedId.
                SeatId id;
              }
              """),
          mistake(
              "rejectsTwoKindsOfKey",
              SEAT_ID,
              """
              @Entity class Seat {
                @EmbeddedId SeatId id;
                @Id // error: [ContradictingAnnotations] Seat.code: id is the whole key already. Remove @Id, or move the attribute into its class.
                String code;
              }
              """,
              """
              @Entity
              @IdClass(SeatId.class) // error: [ContradictingAnnotations] Chair: id is the whole key already. Remove @IdClass.
              class Chair {
                @EmbeddedId SeatId id;
              }
              """,
              """
              @Entity class Stool {
                @EmbeddedId SeatId id;
                @EmbeddedId // error: [ContradictingAnnotations] Stool.other: id is the whole key already. Move the attributes of one into the class of the other.
                @AttributeOverride(name = "hall", column = @Column(name = "other_hall"))
                @AttributeOverride(name = "number", column = @Column(name = "other_number"))
                SeatId other;
              }
              """),
          mistake(
              "rejectsGeneratedPartOfAKeyObject",
              """
              @Embeddable class SeatId {
                @GeneratedValue // error: [KeyInEmbeddable] SeatId.hall: a value that is a part of a row has no @GeneratedValue of its own. Remove it, or make the class an entity.
                Long hall;
                int number;
              }
              """,
              """
              @Entity class Seat {
                @EmbeddedId SeatId id;
              }
              """),
          mistake(
              "rejectsGeneratedKeyObject",
              SEAT_ID,
              """
              @Entity class Seat {
                @EmbeddedId
                @GeneratedValue // error: [ContradictingAnnotations] Seat.id: @GeneratedValue does not go with @EmbeddedId. Remove it.
                SeatId id;
              }
              """),
          mistake(
              "rejectsKeyObjectWithoutEquality",
              """
              @Embeddable class SeatId {
                Long hall;
                int number;
              }
              """,
              """
              @Entity class Seat {
                @EmbeddedId // error: [IdClassWithoutEquals] Seat.id: SeatId has no equals and hashCode, so that two keys of one row are not equal. Add them, or make it a record.
                SeatId id;
              }
              """),
          mistake(
              "rejectsKeyObjectWithAttributesOfSeveralColumns",
              """
              @Embeddable record Hall(String house, int number) {}
              """,
              """
              @Embeddable record SeatId(Hall hall, @Column(name = "seat") int number) {}
              """,
              """
              @Entity class Seat {
                @EmbeddedId // error: [IdClassUnusable] Seat.id: SeatId.hall has attributes of its own, and the parts of a key are plain values. Move them to SeatId.
                SeatId id;
              }
              """),
          mistake(
              "rejectsPartOfAKeyThatDoesNotCompare",
              """
              @Embeddable record SeatId(
                  byte[] hall, // error: [KeyTypeUnsupported] SeatId.hall: a value of type byte[] cannot be a key. Use Long, Integer, String or UUID.
                  int number) {}
              """,
              """
              @Entity class Seat {
                @EmbeddedId SeatId id;
              }
              """),
          mistake(
              "rejectsKeyObjectThatTheMapperCannotRead",
              """
              package demo.other;
              import jakarta.persistence.*;
              @Embeddable public class SeatId {
                Long hall;
                int number;
                SeatId() {}
                public SeatId(Long hall, int number) {}
                @Override public boolean equals(Object other) { return false; }
                @Override public int hashCode() { return 0; }
              }
              """,
              """
              package demo;
              import demo.other.SeatId;
              import jakarta.persistence.*;
              @Entity class Seat {
                @EmbeddedId // error: [IdClassUnusable] Seat.id: SeatId cannot be the class of a key: its attribute 'hall' cannot be read. Make it a record, or a class with a constructor without parameters and with setters.
                SeatId id;
              }
              """));

  private EmbeddedIdMistakes() {}
}
