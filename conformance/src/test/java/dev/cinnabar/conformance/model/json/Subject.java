package dev.cinnabar.conformance.model.json;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value that never changes. */
public record Subject(String name, LocalDate born, BigDecimal height) {}
