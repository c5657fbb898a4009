package dev.cinnabar.sample.values;

import dev.cinnabar.annotation.ColumnKind;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

// tag::kind
@ColumnKind(length = 80)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface PlaceName {}
// end::kind
