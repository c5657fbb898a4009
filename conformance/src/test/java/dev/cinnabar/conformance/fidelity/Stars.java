package dev.cinnabar.conformance.fidelity;

/** A number of stars, stored as that many asterisks. */
record Stars(int count) {}
