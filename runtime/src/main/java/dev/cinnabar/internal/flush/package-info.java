/** What changed, in which order it is written, and the writing. */
@NullMarked
package dev.cinnabar.internal.flush;

import org.jspecify.annotations.NullMarked;
