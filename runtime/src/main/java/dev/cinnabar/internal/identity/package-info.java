/** One object per row: entries found by key, and what a session knows about each. */
@NullMarked
package dev.cinnabar.internal.identity;

import org.jspecify.annotations.NullMarked;
