/** Connections, statements, batches, generated keys and the statement log. */
@NullMarked
package dev.cinnabar.internal.jdbc;

import org.jspecify.annotations.NullMarked;
