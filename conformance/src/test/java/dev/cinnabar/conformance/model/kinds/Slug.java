package dev.cinnabar.conformance.model.kinds;

import dev.cinnabar.annotation.ColumnKind;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name for an address, which no two rows share and none changes. */
@ColumnKind(name = "url_name", length = 30, unique = true, updatable = false)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Slug {}
