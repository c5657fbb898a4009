package dev.cinnabar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a foreign key on a plain column: the attribute holds the key of a row of another entity.
 *
 * <pre>{@code
 * @References(User.class)
 * private Long userId;      // user_id BIGINT REFERENCES users (id)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface References {

  /** The entity whose key the attribute holds. */
  Class<?> value();

  /** The name of the constraint; made from table and column where it is not given. */
  String name() default "";
}
