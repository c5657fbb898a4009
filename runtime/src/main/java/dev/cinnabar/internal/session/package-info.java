/** The session: glues identity, relations, loading and flushing together. */
@NullMarked
package dev.cinnabar.internal.session;

import org.jspecify.annotations.NullMarked;
