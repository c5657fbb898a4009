package dev.cinnabar.conformance.support;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a test left in its database: rows in some tables, or more than rows. A server's database
 * with nothing but rows is emptied for the next test, which is cheaper than another one.
 */
public final class Traces {

  private static final Pattern WRITE =
      Pattern.compile("(?:INSERT INTO|UPDATE|DELETE FROM) (\\S+) .*", Pattern.DOTALL);

  private static final Pattern HARMLESS =
      Pattern.compile(
          "(SELECT(?!.*(nextval|NEXT VALUE))|SET|SAVEPOINT|RELEASE|ROLLBACK) .*", Pattern.DOTALL);

  private final Set<String> tables = new TreeSet<>();
  private boolean onlyRows = true;

  /** Notes a statement. */
  void add(String sql) {
    Matcher write = WRITE.matcher(sql);
    if (write.matches()) {
      tables.add(write.group(1));
    } else {
      onlyRows &= HARMLESS.matcher(sql).matches();
    }
  }

  /** Notes that nobody knows what was done. */
  void addUnknown() {
    onlyRows = false;
  }

  /** Forgets all. */
  void clear() {
    tables.clear();
    onlyRows = true;
  }

  /** Tells whether nothing but rows was left. */
  public boolean onlyRows() {
    return onlyRows;
  }

  /** Returns the tables written to, as SQL spells them. */
  public Set<String> tables() {
    return tables;
  }
}
