package dev.cinnabar.processor.model;

import java.util.List;

/** Whether a lazy reference to an entity can be a stub: a subclass that loads when it is used. */
public sealed interface StubModel {

  /**
   * A stub is written.
   *
   * @param methods every method that a subclass in the entity's package overrides, inherited ones
   *     included, in a stable order; without the key's getter and {@code toString}
   * @param serializable whether the class is {@link java.io.Serializable}
   * @param inheritedTypes the simple names of member types that a subclass inherits, because they
   *     would hide imported ones
   */
  record Possible(List<StubMethod> methods, boolean serializable, List<String> inheritedTypes)
      implements StubModel {
    /** Copies the lists. */
    public Possible {
      methods = List.copyOf(methods);
      inheritedTypes = List.copyOf(inheritedTypes);
    }
  }

  /**
   * No stub is written.
   *
   * @param reason why, as a clause: "the class is final"
   */
  record Impossible(String reason) implements StubModel {}
}
