package dev.cinnabar.conformance.model;

/** Some names to store. */
public enum Color {
  RED,
  GREEN,
  BLUE
}
