package dev.cinnabar.processor.scan;

import java.util.Locale;

/** How names of tables and columns are made where they are not written. */
public enum Naming {
  /** {@code UserTask.createdAt} is {@code user_task.created_at}. */
  SNAKE_CASE {
    @Override
    String name(String javaName) {
      StringBuilder name = new StringBuilder();
      for (int i = 0; i < javaName.length(); i++) {
        if (startsWord(javaName, i) && !name.isEmpty() && name.charAt(name.length() - 1) != '_') {
          name.append('_');
        }
        name.append(javaName.charAt(i));
      }
      return name.toString().toLowerCase(Locale.ROOT);
    }
  },
  /** As the specification of JPA has it: the Java name. */
  JPA {
    @Override
    String name(String javaName) {
      return javaName;
    }
  };

  /** Returns the name of the table or column for a class or attribute. */
  abstract String name(String javaName);

  /** Returns the name of a foreign key column. */
  String joinColumn(String attribute, String keyColumn) {
    return name(attribute) + "_" + keyColumn;
  }

  /** An upper case letter starts a word unless it goes on with an abbreviation: HTMLPage. */
  private static boolean startsWord(String name, int at) {
    if (at == 0 || !Character.isUpperCase(name.charAt(at))) {
      return false;
    }
    boolean afterUpper = Character.isUpperCase(name.charAt(at - 1));
    boolean beforeLower = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
    return !afterUpper || beforeLower;
  }
}
