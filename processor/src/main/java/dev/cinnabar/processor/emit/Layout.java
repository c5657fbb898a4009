package dev.cinnabar.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks long expressions where a reader would. */
final class Layout {

  private static final int WIDTH = 100;

  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z][a-z0-9_]*\\.)+(?=[A-Z])");

  /** A comment of one sentence over three lines. */
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*\n *\\* (.*)\n *\\*/");

  /** An annotation with two values over four lines. */
  private static final Pattern ANNOTATION =
      Pattern.compile("(?m)^(@\\w+\\()\n {4}(.*,)\n {4}(.*)\n\\)$");

  /** Two fields of a nested class with nothing between them. */
  private static final Pattern FIELDS =
      Pattern.compile("(?m)^( {4}private [^=\n]*;)\n\n(?= {4}private )");

  /** A method without statements. */
  private static final Pattern EMPTY = Pattern.compile("\\{\\n *\\}");

  /** The first line of a class that is too long. */
  private static final Pattern HEADER =
      Pattern.compile("(?m)^(?=.{" + (WIDTH + 1) + "})(.* class \\S+) (extends .*)$");

  private Layout() {}

  /** Puts right what JavaPoet has its own mind about. No literal goes over the end of a line. */
  static String tidy(String source) {
    String text = source.replace(" \n", "\n");
    text = COMMENT.matcher(text).replaceAll("/** $1 */");
    text = ANNOTATION.matcher(text).replaceAll("$1$2 $3)");
    text = FIELDS.matcher(text).replaceAll("$1\n");
    text = EMPTY.matcher(text).replaceAll("{}");
    return HEADER.matcher(text).replaceAll("$1\n    $2");
  }

  /** Tells whether code fits on a line after {@code indent} columns. */
  static boolean fits(CodeBlock code, int indent) {
    String text = PACKAGES.matcher(code.toString()).replaceAll("");
    return indent + text.length() <= WIDTH && text.indexOf('\n') < 0;
  }

  /** {@code head.call1().call2()}, one call to a line where it is too long for one line. */
  static CodeBlock chain(CodeBlock head, List<CodeBlock> calls, int indent) {
    CodeBlock.Builder oneLine = head.toBuilder();
    calls.forEach(oneLine::add);
    if (fits(oneLine.build(), indent)) {
      return oneLine.build();
    }
    CodeBlock.Builder lines = head.toBuilder().add("$>$>");
    calls.forEach(call -> lines.add("\n").add(call));
    return lines.add("$<$<").build();
  }

  /** {@code method(argument, argument)}, one argument to a line where it is too long. */
  static CodeBlock call(CodeBlock method, List<CodeBlock> arguments, int indent) {
    CodeBlock oneLine = CodeBlock.of("$L($L)", method, CodeBlock.join(arguments, ", "));
    if (fits(oneLine, indent)) {
      return oneLine;
    }
    CodeBlock all = CodeBlock.join(arguments, ", ");
    CodeBlock broken = fits(all, indent + 4) ? all : CodeBlock.join(arguments, ",\n");
    return CodeBlock.builder().add("$L(\n$>$>", method).add(broken).add("$<$<)").build();
  }
}
