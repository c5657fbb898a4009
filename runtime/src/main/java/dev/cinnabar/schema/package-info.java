/** Plans the statements that create and drop the tables of entities; runs none of them. */
@NullMarked
package dev.cinnabar.schema;

import org.jspecify.annotations.NullMarked;
