/** The engine that generated code drives over JDBC. */
module dev.cinnabar.runtime {
  // Transitive: a data source is part of how a database is opened.
  requires transitive java.sql;
  // Not transitive: a module that uses this one must not need the annotations to compile.
  requires static org.jspecify;

  exports dev.cinnabar;
  exports dev.cinnabar.annotation;
  exports dev.cinnabar.dialect;
  exports dev.cinnabar.error;
  exports dev.cinnabar.mapping;
  exports dev.cinnabar.query;
  exports dev.cinnabar.schema;
  exports dev.cinnabar.session;
  exports dev.cinnabar.sql;

  uses dev.cinnabar.dialect.Dialect;
  uses dev.cinnabar.query.TableRegistry;
}
