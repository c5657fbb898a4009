/**
 * The contract between generated mappers and the runtime: how an entity is created, read from a
 * row, compared with its snapshot and bound to a statement.
 *
 * <p>Everything here is called by generated code or by the runtime; application code meets it only
 * when it writes a mapper by hand.
 */
@NullMarked
package dev.cinnabar.mapping;

import org.jspecify.annotations.NullMarked;
