package dev.cinnabar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lists the converters that apply by themselves: to every attribute of exactly their type, of the
 * entities of a module or a package, or of one entity. What stands closer to the attribute wins.
 *
 * <pre>{@code
 * @Converters({MoneyConverter.class, ColorConverter.class})
 * package com.example.shop;
 * }</pre>
 *
 * <p>{@code autoApply} of {@code @Converter} alone does not say where: the mapping of an entity is
 * generated from what the entity reaches, so that a build tool can tell which classes to compile
 * again. A converter with {@code autoApply} that is not listed is a compile error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.MODULE, ElementType.PACKAGE, ElementType.TYPE})
public @interface Converters {

  /** Classes that implement {@code jakarta.persistence.AttributeConverter}. */
  Class<?>[] value();
}
