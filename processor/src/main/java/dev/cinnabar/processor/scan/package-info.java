/** Reads entity classes into models and reports what it cannot understand. */
@NullMarked
package dev.cinnabar.processor.scan;

import org.jspecify.annotations.NullMarked;
