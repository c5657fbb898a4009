package dev.cinnabar.query;

import dev.cinnabar.dialect.H2Dialect;

final class QueryOnH2Test extends QueryResultContract {

  @Override
  QueryFixture open() throws Exception {
    return new QueryFixture(new H2Dialect(), "jdbc:h2:mem:");
  }
}
