package dev.cinnabar.dialect;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Cuts names that a database does not take in full; a hash keeps those apart that begin alike. */
final class LongNames {

  private LongNames() {}

  /**
   * Returns the name, or the beginning of it with a hash of the whole.
   *
   * @param longest the number of bytes that it may have in UTF-8, as PostgreSQL counts
   */
  static String shortened(String name, int longest) {
    if (length(name) <= longest) {
      return name;
    }
    // The hash of a text is laid down in its documentation, so it never changes.
    String hash = String.format(Locale.ROOT, "_%08x", name.hashCode());
    int end = Math.min(name.length(), longest - hash.length());
    while (length(name.substring(0, end)) + hash.length() > longest) {
      end--;
    }
    boolean half = Character.isHighSurrogate(name.charAt(end - 1));
    return name.substring(0, half ? end - 1 : end) + hash;
  }

  private static int length(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
