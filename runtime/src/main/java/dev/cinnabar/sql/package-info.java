/**
 * SQL as values: statements and expressions as records in sealed interfaces, read by one {@link
 * dev.cinnabar.sql.SqlVisitor visitor}.
 *
 * <p>A tree names tables and columns and says nothing of a database; a value is never part of it: a
 * {@link dev.cinnabar.sql.Parameter} stands in its place, and so equal trees are statements of one
 * text. Everything here is immutable.
 */
@NullMarked
package dev.cinnabar.sql;

import org.jspecify.annotations.NullMarked;
