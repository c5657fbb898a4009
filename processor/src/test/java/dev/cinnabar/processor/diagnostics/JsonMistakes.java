package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** Attributes that are stored as JSON. */
final class JsonMistakes {

  private static final String BINDING =
      """
      class ShopJson implements dev.cinnabar.mapping.JsonBinding {
        public <T> dev.cinnabar.mapping.JsonCodec<T> codec(dev.cinnabar.mapping.JsonType<T> type) {
          return null;
        }
      }
      """;

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "acceptsJsonOfAnyType",
              """
              @Entity @JsonWith(ShopJson.class) class Task {
                @Id Long id;
                @Json List<String> words;
                @Json Map<String, ? super Integer> numbers;
                @Json Label label;
                @Json Object anything;
                @Json int[][] matrix;
                @Json(with = ShopJson.class) Color color;
                @Json Place place;
              }
              """,
              "enum Color { RED }",
              "@Embeddable class Place { String name; }",
              "record Label(String text) {}",
              BINDING),
          mistake(
              "acceptsTextThatIsJsonWithoutABinding",
              """
              @Entity class Task {
                @Id Long id;
                @Json @Column(nullable = false) String payload;
              }
              """),
          mistake(
              "rejectsJsonThatNothingConverts",
              """
              @Entity class Task {
                @Id Long id;
                @Json // error: [JsonBindingMissing] Task.words: nothing says what converts List<String> to JSON. Put @JsonWith(JacksonBinding.class) on the package, with cinnabar-jackson in the build, or @JsonWith(GsonBinding.class) with cinnabar-gson.
                List<String> words;
              }
              """),
          mistake(
              "rejectsBindingThatCannotBeCreated",
              """
              @Entity class Task {
                @Id Long id;
                @Json(with = dev.cinnabar.mapping.JsonBinding.class) // error: [JsonBindingUnusable] Task.words: JsonBinding cannot be created by the mapper. Name a class with a visible constructor without parameters.
                List<String> words;
              }
              """),
          mistake(
              "rejectsJsonOfTypesThatHaveNoName",
              """
              @Entity @JsonWith(ShopJson.class) class Task {
                @Id Long id;
                @Json // error: [JsonTypeUnsupported] Task.count: the mapper cannot say what int is to a JSON library. Use a class, a record, a collection or a map of types that the package can see.
                int count;
                @Json // error: [JsonTypeUnsupported] Task.lists: the mapper cannot say what List<String>[] is to a JSON library.
                List<String>[] lists;
                @Json // error: [JsonTypeUnsupported] Task.secrets: the mapper cannot say what List<Task.Secret> is to a JSON library.
                List<Secret> secrets;
                private static class Secret {}
              }
              """,
              BINDING),
          mistake(
              "rejectsWhatDoesNotGoWithJson",
              """
              @Entity @JsonWith(ShopJson.class) class Task {
                @Id Long id;
                @Json @Lob // error: [ContradictingAnnotations] Task.text: @Lob does not go with @Json. Remove one of them.
                String text;
                @Json @Column(length = 9) // error: [LengthInvalid] Task.note: 'length' has no meaning for a column of type JSON. Remove it.
                String note;
                @Json @Enumerated // error: [ContradictingAnnotations] Task.color: @Enumerated does not go with @Json.
                Color color;
                @Json // error: [ContradictingAnnotations] Task.owner: the column holds the key of the row referred to. Remove it.
                @ManyToOne Owner owner;
                @Json // error: [ContradictingAnnotations] Task.place: the attribute has several columns. Remove @Json or @Embedded.
                @Embedded Place place;
              }
              """,
              "enum Color { RED }",
              "@Embeddable class Place { String name; }",
              "@Entity class Owner { @Id Long id; }",
              BINDING),
          mistake(
              "acceptsArrays",
              """
              @Entity class Task {
                @Id Long id;
                @SqlArray List<String> words;
                @SqlArray UUID[] links;
                @SqlArray @Column(precision = 9, scale = 2) List<BigDecimal> prices;
                @SqlArray List<Color> colors;
              }
              """,
              "enum Color { RED }"),
          mistake(
              "rejectsArraysOfWhatIsNoElement",
              """
              @Entity class Task {
                @Id Long id;
                @SqlArray // error: [ArrayTypeUnsupported] Task.days: List<LocalDate> cannot be stored as an array. Use a List or an array of text, numbers, truth values, UUIDs or enums, or @Json.
                List<LocalDate> days;
                @SqlArray // error: [ArrayTypeUnsupported] Task.counts: int[] cannot be stored as an array. Use an array of objects, as in Long[], or a List.
                int[] counts;
                @SqlArray // error: [ArrayTypeUnsupported] Task.title: String cannot be stored as an array.
                String title;
                @SqlArray @Column(length = 9) // error: [LengthInvalid] Task.words: 'length' has no meaning for a column of type ARRAY. Remove it.
                List<String> words;
                @SqlArray @Lob // error: [ContradictingAnnotations] Task.texts: @Lob does not go with @SqlArray. Remove one of them.
                String[] texts;
                @SqlArray
                List<BigDecimal> prices; // error: [PrecisionMissing] Task.prices: nothing says how many digits
              }
              """),
          mistake(
              "rejectsJsonAsKey",
              """
              @Entity @JsonWith(ShopJson.class) class Task {
                @Id // error: [KeyTypeUnsupported]
                @Json List<String> id;
              }
              """,
              BINDING));

  private JsonMistakes() {}
}
