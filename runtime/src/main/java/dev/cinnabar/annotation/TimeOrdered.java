package dev.cinnabar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a generated UUID start with the time: version 7 of RFC 9562 instead of a random one. Such
 * keys grow, each greater than those that this program has made before, so that new rows stand
 * together at the end of an index; they also tell when the row was made.
 *
 * <pre>{@code
 * @Id @GeneratedValue @TimeOrdered
 * private UUID id;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface TimeOrdered {}
