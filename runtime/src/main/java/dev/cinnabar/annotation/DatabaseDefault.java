package dev.cinnabar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a column a default: a value for rows whose attribute is null when they are inserted.
 *
 * <pre>{@code
 * @DatabaseDefault("NORMAL")
 * private Priority priority;     // priority VARCHAR(6) DEFAULT 'NORMAL'
 *
 * @DatabaseDefault(sql = "CURRENT_TIMESTAMP")
 * private Instant createdAt;     // created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP
 * }</pre>
 *
 * <p>Such an attribute is left out of the INSERT where it is null, and holds what the database made
 * of it after the flush. A primitive is never null: its default is for rows that others write.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface DatabaseDefault {

  /**
   * A constant as Java would print it: {@code 0}, {@code true}, {@code 9.90}, the name of an enum
   * constant, or a text without quotes. Each dialect writes it as the column stores it.
   */
  String value() default "";

  /**
   * An expression instead of a constant, in the words of the database. {@code CURRENT_DATE}, {@code
   * CURRENT_TIME} and {@code CURRENT_TIMESTAMP} alone mean the same on every one.
   */
  String sql() default "";
}
