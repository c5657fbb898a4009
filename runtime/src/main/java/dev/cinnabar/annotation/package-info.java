/** The few annotations that {@code jakarta.persistence} has no word for. */
@NullMarked
package dev.cinnabar.annotation;

import org.jspecify.annotations.NullMarked;
