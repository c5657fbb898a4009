package dev.cinnabar.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated table. From these marks the processor makes the registry of a module; nobody
 * else needs them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedTable {

  /** The entity. */
  Class<?> entity();

  /** The name of its table, with schema and catalogue where they are written. */
  String table();
}
