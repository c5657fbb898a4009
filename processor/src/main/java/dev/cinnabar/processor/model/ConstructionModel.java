package dev.cinnabar.processor.model;

import java.util.List;

/** How an instance of an entity is made. */
public sealed interface ConstructionModel {

  /** By the constructor without parameters. */
  record NoArguments() implements ConstructionModel {}

  /**
   * By a constructor that takes values.
   *
   * @param attributes the attribute given at each position
   */
  record Arguments(List<String> attributes) implements ConstructionModel {
    /** Copies the list. */
    public Arguments {
      attributes = List.copyOf(attributes);
    }
  }
}
