package dev.cinnabar.sample.input;

/** A line of the file that says no task. */
public final class BrokenLineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long line;

  BrokenLineException(long line, String problem, Throwable cause) {
    super("Line " + line + ": " + problem + " Nothing was stored.", cause);
    this.line = line;
  }

  /** Returns the number of the line, the first one being 1. */
  public long line() {
    return line;
  }
}
