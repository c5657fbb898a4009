package dev.cinnabar.query;

import java.util.function.Consumer;

/**
 * A join asked for by name.
 *
 * @param adding adds it to the scope
 */
record JoinClause(Consumer<Scope> adding) {}
