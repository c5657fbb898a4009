package dev.cinnabar.query;

import dev.cinnabar.sql.CommonTable;
import dev.cinnabar.sql.Query;
import dev.cinnabar.sql.WithQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The queries that a statement names before it begins, while it is built: each one once. */
final class CommonTables {

  private final Map<NamedRows, Integer> numbers = new HashMap<>();
  private final List<CommonTable> tables = new ArrayList<>();

  /** Returns the number of a common table; where it is new, its query is built. */
  int number(NamedRows rows, Scope scope) {
    Integer known = numbers.get(rows);
    if (known != null) {
      return known;
    }
    int number = scope.nextNumber();
    // Before its query, which may refer to itself; behind the queries that it uses.
    numbers.put(rows, number);
    tables.add(rows.table(number, scope));
    return number;
  }

  /** Returns the query with the names before it. */
  Query before(Query query) {
    return tables.isEmpty() ? query : new WithQuery(tables, query);
  }
}
