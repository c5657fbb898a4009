package dev.cinnabar.conformance.support;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in short what a statement does, in the same words for every dialect. */
final class SqlSummary {

  private static final String NAME = "[\"`\\[]?(\\w+)[\"`\\]]?";

  private static final Pattern INSERT =
      Pattern.compile("INSERT INTO " + NAME + ".*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern UPDATE =
      Pattern.compile(
          "UPDATE " + NAME + " SET (.*?) WHERE .*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern DELETE =
      Pattern.compile("DELETE FROM " + NAME + ".*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern SELECT =
      Pattern.compile("SELECT .*? FROM " + NAME + ".*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern DRAW =
      Pattern.compile(
          ".*\\bNEXT\\s?VAL(?:UE FOR )?[('\"`]*(\\w+).*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private SqlSummary() {}

  static String of(String sql) {
    Matcher draw = DRAW.matcher(sql);
    if (draw.matches()) {
      return "draw " + lower(draw.group(1));
    }
    Matcher insert = INSERT.matcher(sql);
    if (insert.matches()) {
      return "insert " + lower(insert.group(1));
    }
    Matcher update = UPDATE.matcher(sql);
    if (update.matches()) {
      String columns =
          Arrays.stream(update.group(2).split(",", -1))
              .map(assignment -> assignment.split("=", 2)[0].replaceAll("\\W", ""))
              .map(SqlSummary::lower)
              .collect(Collectors.joining(", "));
      return "update " + lower(update.group(1)) + " set " + columns;
    }
    Matcher delete = DELETE.matcher(sql);
    if (delete.matches()) {
      return "delete " + lower(delete.group(1));
    }
    Matcher select = SELECT.matcher(sql);
    if (select.matches()) {
      return "select " + lower(select.group(1));
    }
    return sql;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
