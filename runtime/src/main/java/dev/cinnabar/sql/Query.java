package dev.cinnabar.sql;

/** A statement that has rows, on its own or inside another one. */
public sealed interface Query extends Statement
    permits SelectStatement, ValuesQuery, CompoundQuery, WithQuery {}
