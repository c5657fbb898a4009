package dev.cinnabar.query;

/** What a query can come from or join: a table, or the rows of another query. */
public sealed interface RowSource permits EntityTable, Derived {}
