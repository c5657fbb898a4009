package dev.cinnabar.dialect;

import dev.cinnabar.sql.DerivedTable;
import dev.cinnabar.sql.FromItem;
import dev.cinnabar.sql.TableOccurrence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names the tables of one statement: by the alias asked for, else by the initials of the table.
 * {@code user_tasks} becomes {@code ut}, a second one {@code ut2}.
 */
final class Aliases {

  private final Dialect dialect;
  private final Map<Integer, String> byNumber = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Aliases(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Lets an item go by a given name. */
  void name(FromItem item, String name) {
    byNumber.put(item.number(), name);
    taken.add(name);
  }

  /** Returns the item's name in the statement, unquoted. */
  String of(FromItem item) {
    String name = byNumber.get(item.number());
    if (name == null) {
      name = choose(item);
      name(item, name);
    }
    return name;
  }

  private String choose(FromItem item) {
    String wanted = item.alias();
    if (wanted == null) {
      wanted = initials(item);
    }
    String name = wanted;
    for (int i = 2; taken.contains(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  private String initials(FromItem item) {
    if (item instanceof DerivedTable) {
      return "q";
    }
    StringBuilder initials = new StringBuilder();
    boolean start = true;
    for (char c : ((TableOccurrence) item).table().name().toCharArray()) {
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
