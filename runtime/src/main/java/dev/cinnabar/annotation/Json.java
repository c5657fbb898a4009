package dev.cinnabar.annotation;

import dev.cinnabar.mapping.JsonBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores an attribute of any type as JSON in one column: a record, a list, a map, a tree of a JSON
 * library, an array. Text is taken for JSON as it is.
 *
 * <pre>{@code
 * @Json
 * private List<Label> labels = new ArrayList<>();   // labels JSONB, JSON or TEXT with a check
 *
 * @Json
 * private String payload;                           // JSON text
 * }</pre>
 *
 * <p>The column is {@code JSONB} on PostgreSQL, {@code JSON} on H2 and MariaDB, and {@code TEXT}
 * that has to be valid JSON on SQLite. A null attribute is SQL's NULL; JSON's {@code null} is a
 * value that some types have, such as the trees of Jackson and Gson. Changes inside of a value are
 * seen: the session compares the text of what is there with the text of what was.
 *
 * <p>Everything but text needs a {@link JsonBinding}: the one named here, or by {@link JsonWith} at
 * the entity, its package or its module. Without one the attribute does not compile. A stored value
 * that does not fit the type is an error that names entity, key and attribute.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Json {

  /** What converts the values; where it is not given, what {@link JsonWith} names. */
  Class<? extends JsonBinding> with() default JsonBinding.class;
}
