package dev.cinnabar.conformance.model.types;

import jakarta.persistence.EnumeratedValue;

/** Stored by numbers with gaps. */
public enum Priority {
  LOW(10),
  HIGH(90);

  @EnumeratedValue final int level;

  Priority(int level) {
    this.level = level;
  }
}
