/** Workloads, each once with hand-written JDBC and once with the session. */
package dev.cinnabar.benchmark;
