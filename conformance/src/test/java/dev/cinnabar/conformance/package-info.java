/** Contracts that hold on every database; one small class names each database. */
package dev.cinnabar.conformance;
