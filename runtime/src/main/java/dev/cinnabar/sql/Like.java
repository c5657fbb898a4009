package dev.cinnabar.sql;

/**
 * {@code operand [NOT] LIKE pattern ESCAPE '!'}. The escape is always the same and always written,
 * because databases differ in what they assume where it is not; {@link #escape} and {@link
 * #withoutEscape} make patterns that fit.
 *
 * @param operand the text
 * @param pattern the pattern: {@code %} for any text, {@code _} for one character, {@code !} before
 *     either to mean itself
 * @param negated whether the text must not match
 */
public record Like(SqlExpression operand, SqlExpression pattern, boolean negated)
    implements SqlExpression {

  /** The character that takes away the meaning of the one behind it. */
  public static final char ESCAPE = '!';

  /** Returns a pattern that matches exactly the text. */
  public static String escape(String text) {
    return escape(text, "!%_");
  }

  /** Returns the pattern for one that knows no escape: {@code !} stands for itself. */
  public static String withoutEscape(String pattern) {
    return escape(pattern, "!");
  }

  private static String escape(String text, String special) {
    StringBuilder escaped = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (special.indexOf(c) >= 0) {
        escaped.append(ESCAPE);
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
