package dev.cinnabar.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The user's text in generated source, where it can break nothing. */
final class Text {

  /** What reads well between braces in a comment and cannot end it. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_., $#()'-]*");

  private Text() {}

  /**
   * Returns a string literal. Quotes, backslashes, control and formatting characters and lone
   * surrogates are escaped; all else stays readable.
   */
  static CodeBlock literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints().forEach(character -> append(literal, character));
    return CodeBlock.of("$L", literal.append('"'));
  }

  /** Returns a string literal, or {@code null}. */
  static CodeBlock literalOrNull(@Nullable String text) {
    return text == null ? CodeBlock.of("null") : literal(text);
  }

  /** Returns string literals separated by commas. */
  static CodeBlock literals(Iterable<String> texts) {
    CodeBlock.Builder literals = CodeBlock.builder();
    String separator = "";
    for (String text : texts) {
      literals.add("$L$L", separator, literal(text));
      separator = ", ";
    }
    return literals.build();
  }

  /** Tells whether the text can stand in a comment. */
  static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches();
  }

  private static void append(StringBuilder literal, int character) {
    switch (character) {
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      default -> {
        if (isHidden(character)) {
          for (char unit : Character.toChars(character)) {
            literal.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
          }
        } else {
          literal.appendCodePoint(character);
        }
      }
    }
  }

  private static boolean isHidden(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE;
  }
}
