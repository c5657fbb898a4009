package dev.cinnabar.internal.jdbc;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.mapping.EntityMapper;
import java.util.List;

/**
 * What the sessions of one database share. Immutable, but for the connections it lends.
 *
 * @param connections where connections come from
 * @param dialect the database's dialect
 * @param log the log of statements
 * @param mappers the mappers of all entities, in the order of the tables
 * @param options how the database was asked to behave
 */
public record DatabaseCore(
    ConnectionSource connections,
    Dialect dialect,
    StatementLog log,
    List<EntityMapper<?, ?, ?>> mappers,
    DatabaseOptions options) {

  /** Copies the list. */
  public DatabaseCore {
    mappers = List.copyOf(mappers);
  }
}
