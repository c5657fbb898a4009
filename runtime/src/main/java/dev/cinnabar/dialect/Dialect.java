package dev.cinnabar.dialect;

import dev.cinnabar.sql.Comparison;
import java.util.Locale;

/**
 * How one database spells SQL. What is not overridden is ANSI.
 *
 * <p>A dialect holds no state and is safe for use by many threads.
 */
public abstract class Dialect {

  private static final Dialect ANSI = new Dialect() {};

  /** For subclasses. */
  protected Dialect() {}

  /** Returns standard SQL, in which statements show themselves. */
  public static Dialect ansi() {
    return ANSI;
  }

  /** Tells whether the database can do something. */
  public boolean has(Feature feature) {
    return true;
  }

  /**
   * Returns a table, column or alias as it is written in SQL: quoted only where it has to be, so
   * that tables made by hand are found under the names that the database gave them.
   */
  public final String identifier(String name) {
    return isPlain(name) && !isReserved(name) ? name : quote(name);
  }

  /** Returns the name in quotes, whatever it holds. */
  public String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Returns how two values are compared. */
  protected String operator(Comparison.Operator operator) {
    return operator.sql();
  }

  /** Tells whether a name is a word that the database keeps to itself. */
  protected boolean isReserved(String name) {
    return ReservedWords.ANSI.contains(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean later = c == '_' || (c >= '0' && c <= '9');
      if (!letter && !(later && i > 0)) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
