package dev.cinnabar.conformance.support;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A database product: the one thing that a fixture class for a new one has to say. */
public interface TestDatabase {

  /**
   * Makes a database of its own for a test and returns the way to it. It is empty, or has the empty
   * tables of an earlier test.
   */
  DataSource create() throws Exception;

  /**
   * Takes a database back after its test.
   *
   * @param traces what the test left in it
   */
  default void giveBack(DataSource database, Traces traces) throws SQLException {}
}
