package dev.cinnabar.conformance.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.tools.TriggerAdapter;

/** The trigger of {@link NoteTriggers} on H2, where triggers are classes. */
public final class NoteTrigger extends TriggerAdapter {

  @Override
  public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
    after.updateString("shout", after.getString("label").toUpperCase(java.util.Locale.ROOT));
    after.updateInt("writes", before == null ? 1 : before.getInt("writes") + 1);
    if (before != null) {
      after.updateBoolean("fresh", false);
    }
  }
}
