package dev.cinnabar.gson;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.Strictness;
import com.google.gson.ToNumberPolicy;
import com.google.gson.reflect.TypeToken;
import dev.cinnabar.mapping.JsonBinding;
import dev.cinnabar.mapping.JsonCodec;
import dev.cinnabar.mapping.JsonType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON columns by Gson, for the annotations {@code @JsonWith} and {@code @Json}.
 *
 * <pre>{@code
 * @JsonWith(GsonBinding.class)
 * package com.example.shop;
 * }</pre>
 *
 * <p>Its own Gson writes nulls and takes numbers as {@code BigDecimal} where the type leaves it
 * open. Gson passes over properties that a class does not have; they are gone with the next change
 * of the value. A class that extends this one brings a Gson of the program's; it should keep that
 * in a constant, because there is one binding for each attribute. Safe for use by many threads, as
 * Gson is.
 */
public class GsonBinding implements JsonBinding {

  private static final Gson EXACT =
      new GsonBuilder()
          .serializeNulls()
          .disableHtmlEscaping()
          .setStrictness(Strictness.STRICT)
          .setObjectToNumberStrategy(ToNumberPolicy.BIG_DECIMAL)
          .create();

  private final Gson gson;

  /** Creates a binding with a Gson that loses no value of a property that a class has. */
  public GsonBinding() {
    this(EXACT);
  }

  /** Creates a binding with a Gson of the program's. */
  protected GsonBinding(Gson gson) {
    this.gson = gson;
  }

  @Override
  public final <T> JsonCodec<T> codec(JsonType<T> type) {
    Type javaType = javaType(type);
    return new JsonCodec<>() {
      @Override
      public @Nullable T read(String json) {
        return gson.fromJson(json, javaType);
      }

      @Override
      public String write(T value) {
        return gson.toJson(value, javaType);
      }
    };
  }

  private static Type javaType(JsonType<?> type) {
    List<JsonType<?>> arguments = type.arguments();
    return arguments.isEmpty()
        ? type.raw()
        : TypeToken.getParameterized(
                type.raw(), arguments.stream().map(GsonBinding::javaType).toArray(Type[]::new))
            .getType();
  }
}
