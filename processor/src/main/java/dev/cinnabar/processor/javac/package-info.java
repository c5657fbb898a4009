/** The boundary to the compiler: rounds, messages, files and the reading of annotations. */
@NullMarked
package dev.cinnabar.processor.javac;

import org.jspecify.annotations.NullMarked;
