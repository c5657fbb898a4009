package dev.cinnabar.processor.report;

/**
 * One thing that is wrong in the user's source.
 *
 * @param code which kind of mistake
 * @param origin where it stands
 * @param wrong what is wrong, as a sentence
 * @param remedy what to do about it, as a sentence
 */
public record Problem(ProblemCode code, Origin origin, String wrong, String remedy) {

  /** Tells whether the compilation fails for it. */
  public boolean isError() {
    return code.severity() == ProblemCode.Severity.ERROR;
  }

  /** Returns {@code [Code] Where: what is wrong. What to do.} */
  public String message() {
    return "[%s] %s: %s %s"
        .formatted(code.title(), origin.where(), sentence(wrong), sentence(remedy));
  }

  /** Returns this problem at another place. */
  public Problem at(Origin other) {
    return new Problem(code, other, wrong, remedy);
  }

  private static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }
}
