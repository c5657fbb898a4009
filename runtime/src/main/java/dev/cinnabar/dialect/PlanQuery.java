package dev.cinnabar.dialect;

/**
 * How a database is asked what it would do for a query.
 *
 * @param prefix what stands before the query
 * @param column the 1-based column of the answer that holds the text
 */
public record PlanQuery(String prefix, int column) {}
