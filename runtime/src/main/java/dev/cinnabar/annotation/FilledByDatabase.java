package dev.cinnabar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a column to a trigger, or whatever else the database has to give it a value. The statement
 * does not write it, and the attribute is read back after it.
 *
 * <pre>{@code
 * @FilledByDatabase
 * private Instant changedAt;     // by a trigger, with every INSERT and UPDATE
 *
 * @FilledByDatabase(onInsert = false)
 * private boolean reviewed;      // inserted as it is, set by a trigger with every UPDATE
 * }</pre>
 *
 * <p>To set such an attribute before a statement that does not write it is an error of the flush.
 * The trigger itself is not created by {@code createAll}.
 *
 * <p>The idea is that of {@code @Generated} in Hibernate.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface FilledByDatabase {

  /** Whether an INSERT leaves the column to the database. */
  boolean onInsert() default true;

  /** Whether an UPDATE leaves the column to the database, which may change it with every one. */
  boolean onUpdate() default true;
}
