package dev.cinnabar.processor.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * Sources with mistakes. A marker {@code // error: [Code] …} or {@code // warning: [Code] …} stands
 * on the line of each message that is expected; the text after the code is how the message begins.
 * Imports and package are given.
 *
 * @param name what the processor does about it
 * @param sources the source files
 */
record Mistake(String name, List<Source> sources) {

  private static final String PROLOGUE =
      "package demo; import jakarta.persistence.*; import dev.cinnabar.annotation.*;"
          + " import java.util.*; import java.math.*; import java.time.*; ";
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|enum|record|@interface)\\s+(\\w+)");
  private static final Pattern MARKER =
      Pattern.compile("// (error|warning): (.*?)(?=\\s*// (?:error|warning): |$)");

  /** Sources that have a prologue prepended unless they have a package of their own. */
  static Mistake mistake(String name, String... sources) {
    return new Mistake(name, List.of(sources).stream().map(Mistake::source).toList());
  }

  private static Source source(String text) {
    Matcher type = TYPE.matcher(text.replaceAll("//.*", ""));
    if (!type.find()) {
      throw new IllegalArgumentException("no type in: " + text);
    }
    boolean complete = text.startsWith("package ");
    String folder =
        complete
            ? text.substring("package ".length(), text.indexOf(';')).replace('.', '/')
            : "demo";
    return new Source(folder + "/" + type.group(1) + ".java", complete ? text : PROLOGUE + text);
  }

  /** Returns the messages that the markers announce. */
  List<Message> expected() {
    List<Message> expected = new ArrayList<>();
    for (Source source : sources) {
      List<String> lines = source.text().lines().toList();
      for (int line = 0; line < lines.size(); line++) {
        Matcher marker = MARKER.matcher(lines.get(line));
        while (marker.find()) {
          expected.add(
              new Message(
                  Diagnostic.Kind.valueOf(marker.group(1).toUpperCase(java.util.Locale.ROOT)),
                  source.path(),
                  line + 1,
                  marker.group(2).strip()));
        }
      }
    }
    return expected;
  }

  @Override
  public String toString() {
    return name;
  }

  /** A file of source. */
  record Source(String path, String text) {}

  /** A message, expected or given. */
  record Message(Diagnostic.Kind kind, String path, long line, String text) {
    /** Tells whether the message given is the expected one. */
    boolean matches(Message given) {
      return kind == given.kind
          && path.equals(given.path)
          && line == given.line
          && given.text.startsWith(text);
    }

    /** Returns kind and code. */
    String outline() {
      int end = text.indexOf(']');
      return kind + " " + (end < 0 ? text : text.substring(0, end + 1));
    }
  }
}
