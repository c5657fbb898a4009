/** What differs between databases: one class for each, the features it has, and the SQL writer. */
@NullMarked
package dev.cinnabar.dialect;

import org.jspecify.annotations.NullMarked;
