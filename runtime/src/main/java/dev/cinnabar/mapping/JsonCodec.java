package dev.cinnabar.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Converts the values of one attribute to JSON text and back. Safe for use by many threads.
 *
 * <p>An attribute that is null is SQL's NULL, about which no codec is asked. What an exception says
 * reaches the program as the cause of an error that names the attribute.
 *
 * @param <T> the Java type of the values
 */
public interface JsonCodec<T> {

  /**
   * Makes a value of JSON text.
   *
   * @param json what is stored, valid JSON in the form that the database gives it
   * @return the value; null where the text is JSON's {@code null} and the type has no value for it
   * @throws Exception where the text is no value of the type
   */
  @Nullable T read(String json) throws Exception;

  /**
   * Makes JSON text of a value: the same text for the same value, because changes are found by it.
   *
   * @throws Exception where the value cannot be written
   */
  String write(T value) throws Exception;
}
