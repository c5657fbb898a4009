package dev.cinnabar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an index that {@code @Index} of {@code @Table} has no words for: one over an expression,
 * or over some of the rows. The SQL is written as it stands.
 *
 * <pre>{@code
 * @TableIndex("lower(email)")
 * @TableIndex(value = {"user_id", "created_at DESC"}, where = "completed = FALSE")
 * // CREATE INDEX ix_tasks_lower_email ON tasks ((lower(email)))
 * // CREATE INDEX ix_tasks_user_id_created_at_partial ON tasks (user_id, created_at DESC)
 * //   WHERE completed = FALSE
 * }</pre>
 *
 * <p>H2 and MariaDB have neither. There an index that is not unique covers all rows, or is left out
 * where it needs an expression, because it makes nothing right or wrong; a unique one is refused
 * when the database is opened.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(TableIndexes.class)
public @interface TableIndex {

  /** Columns and expressions, each with {@code ASC} or {@code DESC} behind it where it matters. */
  String[] value();

  /** The condition of the rows that are in the index; all are where it is empty. */
  String where() default "";

  /** Whether the same values may occur once only. */
  boolean unique() default false;

  /** The name of the index; made from the table and its parts where it is not given. */
  String name() default "";
}
