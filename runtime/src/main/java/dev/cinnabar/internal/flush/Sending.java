package dev.cinnabar.internal.flush;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.internal.jdbc.EntityStatements;
import dev.cinnabar.internal.jdbc.Work;

/**
 * The way from a plan to the database.
 *
 * @param work the session's connection
 * @param dialect the database's dialect
 * @param statements the texts of the statements
 * @param sequences the keys drawn in advance
 */
public record Sending(
    Work work, Dialect dialect, EntityStatements statements, SequenceKeys sequences) {}
