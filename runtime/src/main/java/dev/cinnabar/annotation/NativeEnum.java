package dev.cinnabar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores an enum by name in a type of the database's own, where it has such types: on PostgreSQL.
 * Elsewhere the names are text that is checked, as without this annotation.
 *
 * <pre>{@code
 * @NativeEnum
 * private Color color;   // CREATE TYPE color AS ENUM ('RED', 'GREEN'); color color
 *
 * @NativeEnum("shop.paint")
 * private Color paint;   // a type in a schema
 * }</pre>
 *
 * <p>{@code createAll} makes the type where it does not exist, {@code dropAll} drops it; a type
 * that is there keeps its values, so that a new constant needs {@code ALTER TYPE … ADD VALUE} in a
 * migration. PostgreSQL sorts by the order in which constants are declared, not by name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface NativeEnum {

  /** The type, with its schema where it has one; made from the name of the enum where empty. */
  String value() default "";
}
