package dev.cinnabar.sql;

import java.util.List;

/**
 * {@code WITH name AS (…), … query}.
 *
 * @param tables the queries named, each of which refers only to those before it, and to itself
 * @param query the query that uses them
 */
public record WithQuery(List<CommonTable> tables, Query query) implements Query {

  /** Copies the list. */
  public WithQuery {
    tables = List.copyOf(tables);
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
