package dev.cinnabar.sample.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a seat is. */
// tag::id
@Embeddable
public record SeatId(@Column(name = "row_letter", length = 2) String row, int number) {}
// end::id
