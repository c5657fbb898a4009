package dev.cinnabar.jackson;

import dev.cinnabar.mapping.JsonBinding;
import dev.cinnabar.mapping.JsonCodec;
import dev.cinnabar.mapping.JsonType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.TypeFactory;

/**
 * JSON columns by Jackson, for the annotations {@code @JsonWith} and {@code @Json}.
 *
 * <pre>{@code
 * @JsonWith(JacksonBinding.class)
 * package com.example.shop;
 * }</pre>
 *
 * <p>Its own mapper loses nothing: a stored property that the class does not have is an error, and
 * numbers with a point come as {@code BigDecimal} where the type leaves it open. A class that
 * extends this one brings a mapper of the program's; it should keep that in a constant, because
 * there is one binding for each attribute. Safe for use by many threads, as mappers are.
 */
public class JacksonBinding implements JsonBinding {

  private static final JsonMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          // The same text for equal maps and trees: replacing one by the other is no change.
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(SerializationFeature.FAIL_ON_ORDER_MAP_BY_INCOMPARABLE_KEY)
          .build();

  private final JsonMapper mapper;

  /** Creates a binding with a mapper that loses nothing. */
  public JacksonBinding() {
    this(EXACT);
  }

  /** Creates a binding with a mapper of the program's. */
  protected JacksonBinding(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public final <T> JsonCodec<T> codec(JsonType<T> type) {
    JavaType javaType = javaType(type, mapper.getTypeFactory());
    ObjectReader reader = mapper.readerFor(javaType);
    ObjectWriter writer = mapper.writerFor(javaType);
    return new JsonCodec<>() {
      @Override
      public @Nullable T read(String json) {
        return reader.readValue(json);
      }

      @Override
      public String write(T value) {
        return writer.writeValueAsString(value);
      }
    };
  }

  private static JavaType javaType(JsonType<?> type, TypeFactory types) {
    List<JsonType<?>> arguments = type.arguments();
    if (arguments.isEmpty()) {
      return types.constructType(type.raw());
    }
    JavaType[] parameters =
        arguments.stream().map(argument -> javaType(argument, types)).toArray(JavaType[]::new);
    return types.constructParametricType(type.raw(), parameters);
  }
}
