package dev.cinnabar.schema;

import java.util.Iterator;
import java.util.List;

/**
 * What {@link SchemaScript} was asked for.
 *
 * @param dialect the name of the database
 * @param file the file to write, or an empty text for the standard output
 * @param drop whether the tables are to be dropped
 */
record ScriptOptions(String dialect, String file, boolean drop) {

  /**
   * Reads the arguments of the program.
   *
   * @throws IllegalArgumentException where they make no sense
   */
  static ScriptOptions of(List<String> arguments) {
    String dialect = "";
    String file = "";
    boolean drop = false;
    for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
      String option = rest.next();
      switch (option) {
        case "--dialect" -> dialect = value(option, rest);
        case "--out" -> file = value(option, rest);
        case "--drop" -> drop = true;
        default -> throw new IllegalArgumentException("'" + option + "' is no option.");
      }
    }
    if (dialect.isEmpty()) {
      throw new IllegalArgumentException("nothing says which database the script is for.");
    }
    return new ScriptOptions(dialect, file, drop);
  }

  private static String value(String option, Iterator<String> rest) {
    String value = rest.hasNext() ? rest.next() : "";
    if (value.isEmpty() || value.startsWith("--")) {
      throw new IllegalArgumentException("there is nothing behind " + option + ".");
    }
    return value;
  }
}
