package dev.cinnabar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the database compute a column from others of the row. It is never written, and read back
 * after every INSERT and UPDATE of the row.
 *
 * <pre>{@code
 * @GeneratedColumn("quantity * price")
 * private Integer total;         // total INTEGER GENERATED ALWAYS AS (quantity * price) STORED
 * }</pre>
 *
 * <p>To change such an attribute is an error of the flush.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface GeneratedColumn {

  /** The expression, in the words of the database. */
  String value();

  /**
   * Whether the value is kept in the row rather than computed when it is read. A database that
   * knows one of the two only does that one.
   */
  boolean stored() default true;
}
