/**
 * What the user declared, as immutable values without compiler types, so that a test can make them
 * by hand. Names of Java types are JavaPoet's.
 */
@NullMarked
package dev.cinnabar.processor.model;

import org.jspecify.annotations.NullMarked;
