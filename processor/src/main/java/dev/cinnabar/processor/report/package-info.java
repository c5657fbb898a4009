/** Problems as values: what is wrong, where, and what to do about it. */
@NullMarked
package dev.cinnabar.processor.report;

import org.jspecify.annotations.NullMarked;
