/** Drivers that answer otherwise than they do, and what is logged; for tests of any package. */
package dev.cinnabar.fault;
