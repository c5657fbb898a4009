/** The typed query language: tables, columns, predicates and statements. */
@NullMarked
package dev.cinnabar.query;

import org.jspecify.annotations.NullMarked;
