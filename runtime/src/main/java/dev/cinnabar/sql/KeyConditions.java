package dev.cinnabar.sql;

import java.util.ArrayList;
import java.util.List;

/** Conditions on the columns that hold the key of an entity: its own or a foreign key. */
public final class KeyConditions {

  private KeyConditions() {}

  /** {@code column = other}, joined by AND where the key has several columns. */
  public static SqlExpression equal(
      List<? extends SqlExpression> columns, List<? extends SqlExpression> others) {
    List<SqlExpression> conditions = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      conditions.add(new Comparison(columns.get(i), Comparison.Operator.EQUAL, others.get(i)));
    }
    return conditions.size() == 1 ? conditions.get(0) : new Junction(Junction.Kind.AND, conditions);
  }

  /** {@code column IN (?, …)}, or {@code (column, …) IN ((?, …), …)}. */
  public static SqlExpression in(List<? extends SqlExpression> columns, ListParameter keys) {
    return columns.size() == 1
        ? new In(columns.get(0), keys, false)
        : new InRows(columns, keys, false);
  }
}
