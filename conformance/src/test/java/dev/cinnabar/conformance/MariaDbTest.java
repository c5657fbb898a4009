package dev.cinnabar.conformance;

import dev.cinnabar.conformance.server.Servers;

final class MariaDbTest extends Conformance {

  MariaDbTest() {
    super(Servers.MARIADB);
  }
}
