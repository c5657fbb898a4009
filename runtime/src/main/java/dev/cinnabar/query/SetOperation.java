package dev.cinnabar.query;

import dev.cinnabar.sql.CompoundQuery;

/**
 * Says that a query is made of two.
 *
 * @param kind which rows are in the result
 * @param left the clauses of the first query, which selects the same as the whole
 * @param right the second query
 */
record SetOperation(CompoundQuery.Kind kind, Clauses left, SelectQuery<?> right) {}
