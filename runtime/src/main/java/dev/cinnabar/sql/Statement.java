package dev.cinnabar.sql;

/** A whole statement. */
public sealed interface Statement extends SqlNode
    permits Query, InsertStatement, UpdateStatement, DeleteStatement, ReturningStatement {}
