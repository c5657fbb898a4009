package dev.cinnabar.sql;

/**
 * A column and what an {@code UPDATE} writes to it.
 *
 * @param column the column's name
 * @param value the new value
 */
public record Assignment(String column, SqlExpression value) {}
