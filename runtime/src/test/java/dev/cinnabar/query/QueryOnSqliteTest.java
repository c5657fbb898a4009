package dev.cinnabar.query;

import dev.cinnabar.dialect.SqliteDialect;

final class QueryOnSqliteTest extends QueryResultContract {

  @Override
  QueryFixture open() throws Exception {
    return new QueryFixture(new SqliteDialect(), "jdbc:sqlite::memory:");
  }
}
