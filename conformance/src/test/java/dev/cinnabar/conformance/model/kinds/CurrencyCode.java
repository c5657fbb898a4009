package dev.cinnabar.conformance.model.kinds;

import dev.cinnabar.annotation.ColumnKind;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Three letters that every row has. */
@ColumnKind(length = 3, nullable = false)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface CurrencyCode {}
