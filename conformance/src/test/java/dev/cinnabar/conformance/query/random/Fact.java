package dev.cinnabar.conformance.query.random;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row as memory knows it: a task with the name of its owner. */
record Fact(
    long id,
    String title,
    boolean completed,
    int priority,
    @Nullable LocalDate due,
    @Nullable String owner) {}
