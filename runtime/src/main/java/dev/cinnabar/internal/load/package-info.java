/** How rows become objects, and how what is touched is loaded for all its siblings. */
@NullMarked
package dev.cinnabar.internal.load;

import org.jspecify.annotations.NullMarked;
