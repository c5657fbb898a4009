/** Database servers that start inside the tests, from binaries on the class path. */
package dev.cinnabar.conformance.server;
