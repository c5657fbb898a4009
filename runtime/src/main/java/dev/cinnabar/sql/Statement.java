package dev.cinnabar.sql;

/** A whole statement. */
public sealed interface Statement extends SqlNode
    permits SelectStatement, InsertStatement, UpdateStatement, DeleteStatement {}
