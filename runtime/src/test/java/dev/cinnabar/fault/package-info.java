/** A data source that counts JDBC calls and lets one of them fail; for tests of any package. */
package dev.cinnabar.fault;
