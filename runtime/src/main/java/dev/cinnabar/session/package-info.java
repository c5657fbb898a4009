/** The unit of work: sessions, transactions, entity states and the base of generated DAOs. */
@NullMarked
package dev.cinnabar.session;

import org.jspecify.annotations.NullMarked;
