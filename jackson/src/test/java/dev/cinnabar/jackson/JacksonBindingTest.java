package dev.cinnabar.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.mapping.JsonCodec;
import dev.cinnabar.mapping.JsonType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

final class JacksonBindingTest {

  /** A value as programs keep it. */
  public record Line(String productName, LocalDate day, BigDecimal price) {}

  /** A mapper of the program's. */
  public static final class SnakeCase extends JacksonBinding {
    private static final JsonMapper MAPPER =
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    public SnakeCase() {
      super(MAPPER);
    }
  }

  private static final Line LAMP =
      new Line("lamp", LocalDate.of(2024, 2, 29), new BigDecimal("1.10"));

  @Test
  void readsWhatItHasWritten() throws Exception {
    JsonType<Map<String, List<Line>>> type =
        JsonType.generic(
            Map.class,
            JsonType.of(String.class),
            JsonType.generic(List.class, JsonType.of(Line.class)));
    JsonCodec<Map<String, List<Line>>> codec = new JacksonBinding().codec(type);
    String json = codec.write(Map.of("cart", List.of(LAMP)));
    assertEquals(
        "{\"cart\":[{\"productName\":\"lamp\",\"day\":\"2024-02-29\",\"price\":1.10}]}", json);
    assertEquals(Map.of("cart", List.of(LAMP)), codec.read(json));
  }

  @Test
  void writesEqualValuesAlike() throws Exception {
    JsonCodec<Map<String, Integer>> map =
        new JacksonBinding()
            .codec(
                JsonType.generic(Map.class, JsonType.of(String.class), JsonType.of(Integer.class)));
    Map<String, Integer> backwards = new LinkedHashMap<>();
    backwards.put("b", 2);
    backwards.put("a", 1);
    assertEquals("{\"a\":1,\"b\":2}", map.write(backwards));
    JsonCodec<JsonNode> tree = new JacksonBinding().codec(JsonType.of(JsonNode.class));
    assertEquals("{\"a\":1,\"b\":2}", tree.write(tree.read("{\"b\": 2, \"a\": 1}")));
  }

  @Test
  void losesNeitherDigitsNorProperties() throws Exception {
    JsonCodec<Object> anything = new JacksonBinding().codec(JsonType.of(Object.class));
    assertEquals(new BigDecimal("0.12345678901234567890"), anything.read("0.12345678901234567890"));
    JsonCodec<Line> line = new JacksonBinding().codec(JsonType.of(Line.class));
    assertThrows(JacksonException.class, () -> line.read("{\"color\": 1}"));
    assertNull(line.read("null"));
  }

  @Test
  void usesTheMapperOfTheProgram() throws Exception {
    JsonCodec<Line> codec = new SnakeCase().codec(JsonType.of(Line.class));
    String json = codec.write(LAMP);
    assertEquals("{\"product_name\":\"lamp\",\"day\":\"2024-02-29\",\"price\":1.10}", json);
    assertEquals(LAMP, codec.read(json));
  }
}
