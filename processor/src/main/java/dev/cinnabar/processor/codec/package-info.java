/** How one Java type is read from a row, bound, compared and checked: one class per family. */
@NullMarked
package dev.cinnabar.processor.codec;

import org.jspecify.annotations.NullMarked;
