package dev.cinnabar.sql;

/** A question mark in the text. */
public sealed interface Placeholder extends SqlExpression permits Bind, Parameter {}
