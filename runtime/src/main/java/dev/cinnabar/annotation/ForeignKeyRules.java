package dev.cinnabar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the database does with a foreign key: when the row that it leads to is deleted or gets
 * another key, and when it is checked. Stands beside {@code @ManyToOne} or {@link References}.
 *
 * <pre>{@code
 * @ManyToOne(optional = false)
 * @ForeignKeyRules(onDelete = ForeignKeyRules.Action.CASCADE)
 * private Album album;      // … REFERENCES albums (id) ON DELETE CASCADE
 * }</pre>
 *
 * <p>A session knows {@code CASCADE}: when a parent is deleted, the children of its collection go
 * with it; those that are not in memory are not loaded but left to the database.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface ForeignKeyRules {

  /** What happens when the row referred to is deleted. */
  Action onDelete() default Action.NO_ACTION;

  /** What happens when the key of the row referred to changes. */
  Action onUpdate() default Action.NO_ACTION;

  /**
   * Whether the key is checked at commit rather than by each statement: {@code DEFERRABLE INITIALLY
   * DEFERRED}. A database that cannot do it refuses the table when it is opened.
   */
  boolean deferred() default false;

  /** What a database can do with rows that refer to a row. */
  enum Action {
    /** Nothing: the statement fails where rows still refer to the row at its end. */
    NO_ACTION,
    /** The statement fails at once. */
    RESTRICT,
    /** The rows are deleted, too, or their foreign keys follow. */
    CASCADE,
    /** The foreign keys become null. */
    SET_NULL,
    /** The foreign keys get the default of their columns. */
    SET_DEFAULT
  }
}
