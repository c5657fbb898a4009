/** The engine that generated code drives over JDBC. */
module dev.cinnabar.runtime {
  // Transitive: a data source is part of how a database is opened.
  requires transitive java.sql;
  requires static org.jspecify;

// Exports come with the packages.
}
