package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** Converters, records of one component, and codes of enums. */
final class ConversionMistakes {

  private static final String YES_NO =
      """
      class YesNo implements AttributeConverter<Boolean, String> {
        public String convertToDatabaseColumn(Boolean value) { return value ? "Y" : "N"; }
        public Boolean convertToEntityAttribute(String text) { return "Y".equals(text); }
      }
      """;

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "acceptsConvertersAndWrappers",
              """
              @Entity class Task {
                @Id TaskId id;
                @Convert(converter = YesNo.class) boolean done;
                @Convert(disableConversion = true) Boolean open;
                @Lob String text;
                @Lob byte[] picture;
              }
              """,
              "record TaskId(long value) {}",
              YES_NO),
          mistake(
              "acceptsEnumsWithATypeOfTheirOwn",
              """
              @Entity class Task {
                @Id Long id;
                @NativeEnum Color color;
                @NativeEnum("shop.paint") @Enumerated(EnumType.STRING) Color paint;
              }
              """,
              "enum Color { RED }"),
          mistake(
              "rejectsTypesOfTheirOwnForWhatIsNoName",
              """
              @Entity class Task {
                @Id
                @NativeEnum // error: [ContradictingAnnotations] Task.id: columns that refer to the key are text. Remove it.
                Color id;
                @NativeEnum // error: [ContradictingAnnotations] Task.title: String is no enum. Remove it.
                String title;
                @NativeEnum
                @Enumerated(EnumType.ORDINAL) // error: [ContradictingAnnotations] Task.color: @Enumerated does not go with @NativeEnum. Remove one of them.
                Color color;
                @NativeEnum // error: [ContradictingAnnotations] Task.size: the constants are stored as something else than their names. Remove one of the two.
                Size size;
                @NativeEnum(" a") // error: [InvalidIdentifier] Task.blank: the name of the type is blank or has blanks around it.
                Color blank;
              }
              """,
              "enum Color { RED }",
              "enum Size { S; @EnumeratedValue final String code = name(); }"),
          mistake(
              "rejectsConverterOfAnotherType",
              """
              @Entity class Task {
                @Id Long id;
                @Convert(converter = YesNo.class) // error: [ConverterTypeMismatch] Task.done: YesNo converts Boolean and the attribute is int. Declare the attribute as Boolean.
                int done;
              }
              """,
              YES_NO),
          mistake(
              "rejectsClassThatIsNoConverter",
              """
              @Entity class Task {
                @Id Long id;
                @SuppressWarnings("rawtypes")
                @Convert(converter = AttributeConverter.class) // error: [ConverterUnusable] Task.done: AttributeConverter is no AttributeConverter of two types. Let it implement AttributeConverter.
                Boolean done;
              }
              """),
          mistake(
              "rejectsConverterThatCannotBeCreated",
              """
              @Entity class Task {
                @Id Long id;
                @Convert(converter = Letter.class) // error: [ConverterUnusable] Task.done: Letter cannot be created by the mapper. Give it a visible constructor without parameters, and no type parameters.
                Boolean done;
              }
              class Letter implements AttributeConverter<Boolean, String> {
                Letter(String yes) {}
                public String convertToDatabaseColumn(Boolean value) { return "Y"; }
                public Boolean convertToEntityAttribute(String text) { return true; }
              }
              """),
          mistake(
              "rejectsConverterToWhatCannotBeStored",
              """
              @Entity class Task {
                @Id Long id;
                @Convert(converter = Self.class) // error: [ConverterUnusable] Task.thread: Self converts to Thread, which cannot be stored in a column. Let it convert to a type that can be stored.
                Thread thread;
              }
              class Self implements AttributeConverter<Thread, Thread> {
                public Thread convertToDatabaseColumn(Thread value) { return value; }
                public Thread convertToEntityAttribute(Thread value) { return value; }
              }
              """),
          mistake(
              "rejectsTwoConvertersListedForOneType",
              """
              @Converters({YesNo.class, OneZero.class})
              @Entity class Task {
                @Id Long id;
                Boolean done; // error: [ConverterAmbiguous] Task.done: YesNo and OneZero are both listed for Boolean. Write @Convert(converter = …) at the attribute.
                @Convert(converter = YesNo.class) Boolean open;
                @Convert(disableConversion = true) Boolean late;
              }
              """,
              YES_NO,
              """
              class OneZero implements AttributeConverter<Boolean, Integer> {
                public Integer convertToDatabaseColumn(Boolean value) { return value ? 1 : 0; }
                public Boolean convertToEntityAttribute(Integer number) { return number == 1; }
              }
              """),
          mistake(
              "rejectsAutoApplyThatNothingLists",
              """
              @Converter(autoApply = true) // error: [ConverterNotListed] YesNo: no @Converters lists YesNo, so it applies to nothing. Add @Converters(YesNo.class) to the package or module of the entities.
              class YesNo implements AttributeConverter<Boolean, String> {
                public String convertToDatabaseColumn(Boolean value) { return value ? "Y" : "N"; }
                public Boolean convertToEntityAttribute(String text) { return "Y".equals(text); }
              }
              """),
          mistake(
              "acceptsAutoApplyThatIsListed",
              """
              @Converters(YesNo.class) @Entity class Task { @Id Long id; Boolean done; }
              """,
              "@Converter(autoApply = true)\n" + YES_NO),
          mistake(
              "rejectsConvertWithWhatIsStoredOtherwise",
              """
              @Entity class Task {
                @Id @Convert(converter = YesNo.class) // error: [ContradictingAnnotations] Task.id: @Convert does not go with @Id. Remove one of them.
                String id;
                @ManyToOne(fetch = FetchType.EAGER) @Convert(disableConversion = true) Task parent; // error: [ContradictingAnnotations] Task.parent: @Convert does not go with @ManyToOne. Remove it.
                @Lob int size; // error: [ContradictingAnnotations] Task.size: @Lob belongs to text and bytes. Remove it.
              }
              """,
              YES_NO),
          mistake(
              "rejectsCodesThatCannotBeRead",
              """
              @Entity class Task {
                @Id Long id;
                Hidden hidden; // error: [EnumCodeUnreadable] Task.hidden: Hidden.code holds the codes, and the mapper can see neither it nor a getter of type String. Remove 'private' from the field, or add the getter.
                Odd odd; // error: [EnumCodeUnreadable] Task.odd: Odd.code is double, and a code is text or an integer. Mark one field of type String, short, int or long.
              }
              """,
              """
              enum Hidden {
                A;
                @EnumeratedValue private final String code = "A";
              }
              """,
              """
              enum Odd {
                A;
                @EnumeratedValue final double code = 0.5;
              }
              """));

  private ConversionMistakes() {}
}
