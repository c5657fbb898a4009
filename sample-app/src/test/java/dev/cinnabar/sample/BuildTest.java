package dev.cinnabar.sample;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class BuildTest {

  @Test
  void runsOnSupportedJava() {
    assertTrue(Runtime.version().feature() >= 17);
  }
}
