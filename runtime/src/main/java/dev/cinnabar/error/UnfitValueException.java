package dev.cinnabar.error;

/**
 * A value that a database cannot hold, found while it was bound and before it was sent. Where it is
 * known what the value is for, an exception that names entity and attribute has this one as its
 * cause.
 */
public final class UnfitValueException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  private static final String REMEDY = ". Change the value, or the type of the column.";

  private final String problem;

  /**
   * Creates the exception.
   *
   * @param place what the value is for, as far as it is known: {@code Parameter 2}
   * @param problem what is wrong, without the value
   */
  public UnfitValueException(String place, String problem) {
    super(ErrorCode.ColumnValue, place + ": " + problem + REMEDY, null, null);
    this.problem = problem;
  }

  /** Returns what is wrong and what to do, for a message that names what the value is for. */
  public String problem() {
    return problem + REMEDY;
  }
}
