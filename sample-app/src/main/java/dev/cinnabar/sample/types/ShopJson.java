package dev.cinnabar.sample.types;

import dev.cinnabar.jackson.JacksonBinding;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

// tag::own-mapper
/** Jackson as the program wants it. */
public final class ShopJson extends JacksonBinding {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  public ShopJson() {
    super(MAPPER);
  }
}
// end::own-mapper
