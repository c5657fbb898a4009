package dev.cinnabar.sql;

/** Rows to select from, as they occur in one statement. */
public sealed interface FromItem extends SqlNode, ColumnSource
    permits TableOccurrence, DerivedTable, CommonTableOccurrence, NestedJoin {}
