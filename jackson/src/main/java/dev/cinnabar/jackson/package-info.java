/** Columns of JSON, read and written by Jackson. */
@NullMarked
package dev.cinnabar.jackson;

import org.jspecify.annotations.NullMarked;
