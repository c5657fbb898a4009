package dev.cinnabar.conformance.support;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A database product: the one thing that a fixture class for a new one has to say. */
public interface TestDatabase {

  /** Makes an empty database of its own for a test and returns the way to it. */
  DataSource create() throws Exception;

  /** Deletes a database after its test. */
  default void drop(DataSource database) throws SQLException {}
}
