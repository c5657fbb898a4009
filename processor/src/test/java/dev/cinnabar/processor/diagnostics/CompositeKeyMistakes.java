package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** What is wrong with a key of several columns, or a reference to one. */
final class CompositeKeyMistakes {

  private static final String LINE_ID = "record LineId(Long bill, int number) {}";

  private static final String LINE =
      """
      @Entity @IdClass(LineId.class) class Line {
        @Id Long bill;
        @Id int number;
      }
      """;

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "rejectsIdClassWithAnotherName",
              "record LineId(Long bill, int numbr) {}",
              """
              @Entity
              @IdClass(
                  LineId.class) // error: [IdClassMismatch] Line: LineId has the attribute 'numbr', and no @Id of Line is called so. Did you mean 'number'? // error: [IdClassMismatch] Line: LineId has no attribute 'number'. Did you mean 'numbr'?
              class Line {
                @Id Long bill;
                @Id int number;
              }
              """),
          mistake(
              "rejectsIdClassWithAnotherType",
              "record LineId(Long bill, String number) {}",
              """
              @Entity
              @IdClass(
                  LineId.class) // error: [IdClassMismatch] Line: LineId.number is String, and Line.number is int. Declare it as int.
              class Line {
                @Id Long bill;
                @Id int number;
              }
              """),
          mistake(
              "rejectsIdClassThatCannotBeMade",
              """
              class LineId {
                final Long bill;
                final int number;
                LineId(String text) {
                  bill = 1L;
                  number = text.length();
                }
                @Override public boolean equals(Object other) {
                  return other instanceof LineId;
                }
                @Override public int hashCode() {
                  return 1;
                }
              }
              """,
              """
              @Entity
              @IdClass(
                  LineId.class) // error: [IdClassUnusable] Line: LineId cannot be the class of a key: no constructor takes its attributes, and they cannot be set after one without. Make it a record, or a class with a constructor without parameters and with setters.
              class Line {
                @Id Long bill;
                @Id int number;
              }
              """),
          mistake(
              "rejectsIdClassWithoutEquality",
              """
              class LineId {
                Long bill;
                int number;
              }
              """,
              """
              @Entity
              @IdClass(
                  LineId.class) // error: [IdClassWithoutEquals] Line: LineId has no equals and hashCode, so that two keys of one row are not equal. Add them, or make it a record.
              class Line {
                @Id Long bill;
                @Id int number;
              }
              """),
          mistake(
              "rejectsGeneratedPart",
              LINE_ID,
              """
              @Entity @IdClass(LineId.class) class Line {
                @Id
                @GeneratedValue // error: [GeneratedKeyPart] Line.bill: a part of a key cannot be generated. Remove it and assign the part, or give the entity a generated key of one column.
                Long bill;
                @Id int number;
              }
              """),
          mistake(
              "rejectsOneJoinColumnForTwo",
              LINE_ID,
              LINE,
              """
              @Entity class Parcel {
                @Id Long id;
                @ManyToOne(fetch = FetchType.EAGER)
                @JoinColumn( // error: [JoinColumnsIncomplete] Parcel.line: the key of Line has the columns bill, number. Write a @JoinColumn with 'referencedColumnName' for each of bill, number, or none at all.
                    name = "line_bill",
                    referencedColumnName = "bill")
                Line line;
              }
              """),
          mistake(
              "rejectsRulesOfAForeignKeyThatIsNotMade",
              LINE_ID,
              LINE,
              """
              @Entity class Parcel {
                @Id Long id;
                @ManyToOne(fetch = FetchType.EAGER)
                @ForeignKeyRules(onDelete = ForeignKeyRules.Action.CASCADE)
                @JoinColumns(
                  value = {
                    @JoinColumn(name = "line_bill", referencedColumnName = "bill"),
                    @JoinColumn(name = "line_number", referencedColumnName = "number")
                  },
                  foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) // error: [ContradictingAnnotations] Parcel.line: NO_CONSTRAINT leaves nothing that could have rules. Remove one of them.
                Line line;
              }
              """),
          mistake(
              "rejectsUnknownReferencedColumn",
              LINE_ID,
              LINE,
              """
              @Entity class Parcel {
                @Id Long id;
                @ManyToOne(fetch = FetchType.EAGER)
                @JoinColumns({
                  @JoinColumn(name = "line_bill", referencedColumnName = "bill"),
                  @JoinColumn(name = "line_number", referencedColumnName = "numbr") // error: [ReferencedColumnUnknown] Parcel.line: the key of Line has no column 'numbr'. Did you mean 'number'?
                })
                Line line;
              }
              """));

  private CompositeKeyMistakes() {}
}
