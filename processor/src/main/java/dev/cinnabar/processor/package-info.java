/** Wires the pipeline of the annotation processor: read, model, check, write. */
@NullMarked
package dev.cinnabar.processor;

import org.jspecify.annotations.NullMarked;
