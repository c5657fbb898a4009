package dev.cinnabar.query;

import java.util.function.Consumer;

/**
 * A join asked for by name.
 *
 * @param adding adds it to the scope
 * @param keepsRows whether each row has at most one partner
 */
record JoinClause(Consumer<Scope> adding, boolean keepsRows) {}
