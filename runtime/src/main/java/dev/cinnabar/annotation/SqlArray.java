package dev.cinnabar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a {@code List} or an array of values as an array of the database. The elements are text,
 * numbers, truth values, UUIDs, or constants of an enum by name, and may be null.
 *
 * <pre>{@code
 * @SqlArray
 * private List<String> tags = new ArrayList<>();   // tags TEXT ARRAY
 * }</pre>
 *
 * <p>PostgreSQL and H2 have arrays. On other databases the entity is refused when the database is
 * opened; {@link Json} keeps such a list on all of them. A change of an element is seen. Queries
 * ask for elements: {@code ARTICLE.tags.contains("java")}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface SqlArray {}
