package dev.cinnabar.internal.session;

import dev.cinnabar.internal.flush.ReadDependencies;
import dev.cinnabar.internal.flush.SequenceKeys;
import dev.cinnabar.internal.flush.TableOrder;
import dev.cinnabar.internal.jdbc.DatabaseCore;
import dev.cinnabar.internal.jdbc.EntityStatements;
import dev.cinnabar.internal.relation.EntityTypes;
import dev.cinnabar.internal.relation.Relations;
import dev.cinnabar.session.Session;
import dev.cinnabar.session.SessionOptions;

/**
 * Opens the sessions of one database and holds what they share: everything that follows from the
 * mapping alone is found out here, once. Safe for use by many threads.
 */
public final class Sessions {

  private final DatabaseCore core;
  private final EntityTypes types;
  private final Relations relations;
  private final TableOrder tables;
  private final ReadDependencies dependencies;
  private final EntityStatements statements;
  private final SequenceKeys sequences = new SequenceKeys();

  /** Prepares the sessions of a database. */
  public Sessions(DatabaseCore core) {
    this.core = core;
    this.types = new EntityTypes(core.mappers());
    this.relations = new Relations(core.mappers());
    this.tables = new TableOrder(core.mappers());
    this.dependencies = new ReadDependencies(core.mappers());
    this.statements = new EntityStatements(core.dialect());
  }

  /** Opens a session; it takes a connection with its first statement. */
  public Session open(SessionOptions options) {
    return new SessionImpl(this, options);
  }

  /** Returns how sessions behave where nothing else is asked for. */
  public SessionOptions options() {
    return core.options().sessions();
  }

  DatabaseCore core() {
    return core;
  }

  EntityTypes types() {
    return types;
  }

  Relations relations() {
    return relations;
  }

  TableOrder tables() {
    return tables;
  }

  ReadDependencies dependencies() {
    return dependencies;
  }

  EntityStatements statements() {
    return statements;
  }

  SequenceKeys sequences() {
    return sequences;
  }
}
