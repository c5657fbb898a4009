/** Columns of JSON, read and written by Gson. */
@NullMarked
package dev.cinnabar.gson;

import org.jspecify.annotations.NullMarked;
