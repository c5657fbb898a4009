/** Turns the model of an entity into the text of the classes generated for it. */
@NullMarked
package dev.cinnabar.processor.emit;

import org.jspecify.annotations.NullMarked;
