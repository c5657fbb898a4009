package dev.cinnabar.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation of your own a kind of column: the attributes that it stands at have what is
 * said here, wherever they are.
 *
 * <pre>{@code
 * @ColumnKind(length = 3, nullable = false)
 * @Retention(RetentionPolicy.CLASS)
 * @Target({ElementType.FIELD, ElementType.METHOD})
 * public @interface CurrencyCode {}
 *
 * @CurrencyCode String currency;                       // currency VARCHAR(3) NOT NULL
 * @CurrencyCode @Column(nullable = true) String other; // other VARCHAR(3)
 * }</pre>
 *
 * <p>The values mean what they mean in {@code jakarta.persistence.Column}, and only those that are
 * written count. A {@code @Column} at the attribute wins, value by value. A kind may carry other
 * kinds, and other mapping annotations that may stand at an annotation, such as {@code @Convert}.
 *
 * <p>The idea is that of annotated types in SQLAlchemy.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface ColumnKind {

  /** The column's name. */
  String name() default "";

  /** Whether no two rows have the same value. */
  boolean unique() default false;

  /** Whether a row can do without a value. */
  boolean nullable() default true;

  /** Whether an INSERT writes the column. */
  boolean insertable() default true;

  /** Whether an UPDATE writes the column. */
  boolean updatable() default true;

  /** The length of a text or of bytes. */
  int length() default 255;

  /** The number of digits of a decimal. */
  int precision() default 0;

  /** The number of digits of a decimal behind the point. */
  int scale() default 0;

  /** The number of digits of a time behind the second; -1 for six. */
  int secondPrecision() default -1;

  /** What the database keeps as a comment on the column. */
  String comment() default "";
}
