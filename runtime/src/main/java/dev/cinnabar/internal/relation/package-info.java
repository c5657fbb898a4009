/** Collections that are observed, stubs that fill themselves, and the contexts they load in. */
@NullMarked
package dev.cinnabar.internal.relation;

import org.jspecify.annotations.NullMarked;
