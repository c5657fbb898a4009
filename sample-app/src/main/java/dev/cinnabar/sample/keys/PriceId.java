package dev.cinnabar.sample.keys;

import java.time.LocalDate;

/** The attributes of a {@link Price} that are its key. */
// tag::id
public record PriceId(String article, LocalDate since) {}
// end::id
