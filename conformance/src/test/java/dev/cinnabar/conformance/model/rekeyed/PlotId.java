package dev.cinnabar.conformance.model.rekeyed;

/** The key of a {@link Plot}. */
public record PlotId(String road, int number) {}
