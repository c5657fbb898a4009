package dev.cinnabar.gson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import dev.cinnabar.mapping.JsonCodec;
import dev.cinnabar.mapping.JsonType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class GsonBindingTest {

  /** A value as programs keep it. */
  public record Line(String productName, BigDecimal price) {}

  /** A Gson of the program's. */
  public static final class SnakeCase extends GsonBinding {
    private static final Gson GSON =
        new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .create();

    public SnakeCase() {
      super(GSON);
    }
  }

  private static final Line LAMP = new Line("lamp <new>", new BigDecimal("1.10"));

  @Test
  void readsWhatItHasWritten() throws Exception {
    JsonType<Map<String, List<Line>>> type =
        JsonType.generic(
            Map.class,
            JsonType.of(String.class),
            JsonType.generic(List.class, JsonType.of(Line.class)));
    JsonCodec<Map<String, List<Line>>> codec = new GsonBinding().codec(type);
    String json = codec.write(Map.of("cart", List.of(LAMP)));
    assertEquals("{\"cart\":[{\"productName\":\"lamp <new>\",\"price\":1.10}]}", json);
    assertEquals(Map.of("cart", List.of(LAMP)), codec.read(json));
  }

  @Test
  void losesNeitherDigitsNorNulls() throws Exception {
    JsonCodec<Object> anything = new GsonBinding().codec(JsonType.of(Object.class));
    assertEquals(new BigDecimal("0.12345678901234567890"), anything.read("0.12345678901234567890"));
    JsonCodec<JsonElement> tree = new GsonBinding().codec(JsonType.of(JsonElement.class));
    assertEquals(
        "{\"a\":null,\"b\":12345678901234567890}",
        tree.write(tree.read("{\"a\":null,\"b\":12345678901234567890}")));
  }

  @Test
  void refusesWhatDoesNotFit() throws Exception {
    JsonCodec<Line> line = new GsonBinding().codec(JsonType.of(Line.class));
    assertThrows(JsonParseException.class, () -> line.read("[1]"));
    assertThrows(JsonParseException.class, () -> line.read("{} {}"));
    assertNull(line.read("null"));
  }

  @Test
  void bringsBackDates() throws Exception {
    JsonCodec<LocalDate> date = new GsonBinding().codec(JsonType.of(LocalDate.class));
    LocalDate leapDay = LocalDate.of(2024, 2, 29);
    assertEquals(leapDay, date.read(date.write(leapDay)));
  }

  @Test
  void usesTheGsonOfTheProgram() throws Exception {
    JsonCodec<Line> codec = new SnakeCase().codec(JsonType.of(Line.class));
    assertEquals("{\"product_name\":\"lamp \\u003cnew\\u003e\",\"price\":1.10}", codec.write(LAMP));
    assertEquals(LAMP, codec.read(codec.write(LAMP)));
  }
}
