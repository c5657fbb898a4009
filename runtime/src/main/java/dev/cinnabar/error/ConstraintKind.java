package dev.cinnabar.error;

/** What a constraint demands. */
public enum ConstraintKind {
  /** A value, or a combination of values, occurs once; primary keys too. */
  UNIQUE("a unique constraint"),
  /** The row referred to exists. */
  FOREIGN_KEY("a foreign key"),
  /** A value is present. */
  NOT_NULL("a NOT NULL constraint"),
  /** A condition holds. */
  CHECK("a check constraint"),
  /** Text or bytes are not longer than their column. */
  LENGTH("the length of the column"),
  /** Something else, or the database does not say. */
  OTHER("a constraint");

  private final String words;

  ConstraintKind(String words) {
    this.words = words;
  }

  /** Returns the kind as a message names it: "a unique constraint". */
  public String words() {
    return words;
  }
}
