/** The entry point: a data source, its dialect and the registry of tables. */
@NullMarked
package dev.cinnabar;

import org.jspecify.annotations.NullMarked;
