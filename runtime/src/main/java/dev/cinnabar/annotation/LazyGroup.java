package dev.cinnabar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the lazy columns that are read together. Using one of them for the first time reads those
 * of its group, for all rows of the same result, and leaves other lazy columns alone. Those without
 * a name are a group of their own.
 *
 * <pre>{@code
 * @Basic(fetch = FetchType.LAZY)
 * @LazyGroup("scan")
 * private byte[] scan;
 *
 * @Basic(fetch = FetchType.LAZY)
 * @LazyGroup("scan")
 * private byte[] thumbnail;
 * // SELECT id, scan, thumbnail FROM letters WHERE id IN (?, …)
 * }</pre>
 *
 * <p>Only lazy attributes are in groups; elsewhere the annotation is a mistake that the compiler
 * reports. A method that may use any attribute reads all groups. The idea is that of the groups of
 * deferred columns in SQLAlchemy.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface LazyGroup {

  /** Returns the name of the group, which is one of this entity. */
  String value();
}
