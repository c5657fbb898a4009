/**
 * The one family of unchecked exceptions: each with a code and, where known, entity, key and SQL.
 */
@NullMarked
package dev.cinnabar.error;

import org.jspecify.annotations.NullMarked;
