package dev.cinnabar.dialect;

import dev.cinnabar.sql.ColumnSource;
import dev.cinnabar.sql.CommonTable;
import dev.cinnabar.sql.CommonTableOccurrence;
import dev.cinnabar.sql.TableOccurrence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names the tables of one statement: by the alias asked for, else by the initials of the table.
 * {@code user_tasks} becomes {@code ut}, a second one {@code ut2}.
 */
final class Aliases {

  private final Dialect dialect;
  private final Set<String> tables;
  private final Map<Integer, String> byNumber = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Creates names for a statement.
   *
   * @param tables the tables in it, in lower case, which a common table must not hide
   */
  Aliases(Dialect dialect, Set<String> tables) {
    this.dialect = dialect;
    this.tables = tables;
  }

  /** Lets rows go by a given name. */
  void name(ColumnSource source, String name) {
    byNumber.put(source.number(), name);
    taken.add(name);
  }

  /** Returns the name of rows in the statement, unquoted. */
  String of(ColumnSource source) {
    String name = byNumber.get(source.number());
    if (name == null) {
      name = choose(source);
      name(source, name);
    }
    return name;
  }

  /** Returns the name of the common table that rows are those of. */
  String ofTable(CommonTableOccurrence rows) {
    return byNumber.getOrDefault(rows.table(), "q");
  }

  private String choose(ColumnSource source) {
    String wanted = source.alias();
    if (wanted == null && source instanceof CommonTableOccurrence rows) {
      return ofTable(rows);
    }
    wanted = wanted == null ? initials(source) : shortened(wanted);
    String name = wanted;
    for (int i = 2; isTaken(name, source); i++) {
      name = shortened(wanted + i);
    }
    return name;
  }

  private String shortened(String name) {
    return LongNames.shortened(name, dialect.identifierLength());
  }

  private boolean isTaken(String name, ColumnSource source) {
    return taken.contains(name)
        || (source instanceof CommonTable && tables.contains(name.toLowerCase(Locale.ROOT)));
  }

  private String initials(ColumnSource source) {
    if (!(source instanceof TableOccurrence occurrence)) {
      return "q";
    }
    StringBuilder initials = new StringBuilder();
    boolean start = true;
    for (char c : occurrence.table().name().toCharArray()) {
      boolean letter = c >= 'a' && c <= 'z';
      if (start && letter) {
        initials.append(c);
      }
      start = !letter && !(c >= '0' && c <= '9');
    }
    String name = initials.isEmpty() ? "t" : initials.toString();
    return dialect.isReserved(name) ? name + "1" : name;
  }
}
