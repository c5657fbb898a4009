package dev.cinnabar.conformance;

import dev.cinnabar.conformance.server.Servers;

final class PostgresTest extends Conformance {

  PostgresTest() {
    super(Servers.POSTGRES);
  }
}
