package dev.cinnabar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the methods through which a private attribute is read and written, where they cannot be
 * found by name or type.
 *
 * <pre>{@code
 * @Accessors(get = "tasksInternal", set = "replaceTasks")
 * private List<Task> tasks;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Accessors {

  /** The method without parameters that returns the attribute. */
  String get();

  /** The method with one parameter that sets the attribute. */
  String set();
}
