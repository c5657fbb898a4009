package dev.cinnabar.dialect;

/** Something that some databases can do and others cannot; code asks for it, never for a name. */
public enum Feature {
  /** The generated keys of a JDBC batch come back, in the order of its rows. */
  BATCH_GENERATED_KEYS,
  /** Generated keys of a batch may be any columns of its rows. */
  RETURNED_COLUMNS,
  /** {@code INSERT … RETURNING column} answers with the row inserted. */
  INSERT_RETURNING,
  /** What an INSERT answers with is the row that its triggers have left. */
  INSERT_ANSWERS_AFTER_TRIGGERS,
  /** {@code UPDATE … RETURNING columns} answers with the rows changed. */
  UPDATE_RETURNING,
  /** {@code SELECT columns FROM FINAL TABLE (INSERT …)} answers with the rows changed. */
  CHANGE_TABLES,
  /** Sequences can be created and drawn from. */
  SEQUENCES,
  /** A foreign key can be added to a table that exists. */
  ADD_FOREIGN_KEY,
  /** A foreign key can be checked at commit: {@code DEFERRABLE INITIALLY DEFERRED}. */
  DEFERRED_FOREIGN_KEYS,
  /** An index can leave rows out: {@code CREATE INDEX … WHERE …}. */
  PARTIAL_INDEXES,
  /** An index can be sorted by an expression: {@code CREATE INDEX … ((lower(email)))}. */
  EXPRESSION_INDEXES,
  /** {@code COMMENT ON} is understood. */
  COMMENTS,
  /** {@code SELECT … FOR UPDATE} locks rows. */
  FOR_UPDATE,
  /** {@code OFFSET} may stand without {@code LIMIT}. */
  OFFSET_WITHOUT_LIMIT,
  /** {@code ORDER BY … NULLS FIRST}. */
  NULLS_ORDERING,
  /** {@code IS DISTINCT FROM} compares values of which both may be null. */
  DISTINCT_FROM,
  /** {@code (a, b) IN ((?, ?), …)}; elsewhere the rows of the list are a {@code VALUES} query. */
  ROW_VALUE_LISTS,
  /** {@code (SELECT …) UNION (SELECT …)}: the queries of a UNION may stand in parentheses. */
  PARENTHESIZED_QUERIES,
  /** {@code WITH RECURSIVE … UNION …} takes a row that was found before as the end of a way. */
  RECURSIVE_UNION,
  /** {@code IN (SELECT … LIMIT …)}: a query that is searched may have a limit. */
  LIMITED_SUBQUERIES,
  /** {@code JOIN LATERAL (SELECT …)}: a query in FROM may refer to the rows before it. */
  LATERAL,
  /** {@code COUNT(…) FILTER (WHERE …)}. */
  AGGREGATE_FILTER,
  /** Decimals are decimals; without, they are integers, counted in their last digit. */
  EXACT_DECIMALS,
  /** {@code expression COLLATE name}. */
  COLLATE,
  /** {@code CREATE TYPE … AS ENUM} makes types of the program's. */
  ENUM_TYPES,
  /** A column can hold an array of values. */
  ARRAYS
}
