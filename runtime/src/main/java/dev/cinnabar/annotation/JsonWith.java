package dev.cinnabar.annotation;

import dev.cinnabar.mapping.JsonBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names what converts the {@link Json} attributes of the entities of a module or a package, or of
 * one entity. What stands closer to the attribute wins.
 *
 * <pre>{@code
 * @JsonWith(JacksonBinding.class)
 * package com.example.shop;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.MODULE, ElementType.PACKAGE, ElementType.TYPE})
public @interface JsonWith {

  /** A class with a constructor without parameters. */
  Class<? extends JsonBinding> value();
}
