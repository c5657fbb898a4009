/** Rules over models: what is understood but not allowed, one class for each family of rules. */
@NullMarked
package dev.cinnabar.processor.check;

import org.jspecify.annotations.NullMarked;
