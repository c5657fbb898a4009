package dev.cinnabar.conformance;

import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

final class H2Test extends Conformance {

  H2Test() {
    super(
        () -> {
          JdbcDataSource h2 = new JdbcDataSource();
          h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
          return h2;
        });
  }
}
