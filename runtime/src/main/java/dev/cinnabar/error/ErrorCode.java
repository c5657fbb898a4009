package dev.cinnabar.error;

/** What went wrong, by stable names; each has a section in {@code docs/errors.md}. */
public enum ErrorCode {
  /** A required row does not exist. */
  EntityNotFound,
  /** A lazy attribute was touched after its session had ended. */
  Detached,
  /** What was not fetched was touched where a touch loads nothing. */
  NotFetched,
  /** A row was changed or deleted by someone else. */
  StaleData,
  /** Values that no column could hold. */
  Validation,
  /** The session is closed. */
  SessionClosed,
  /** A statement has failed before: only rollback and close work. */
  MustRollBack,
  /** The answer to a commit was lost. */
  OutcomeUnknown,
  /** A call that writes, in a session that does not. */
  ReadOnly,
  /** A session was used by two threads at once. */
  ConcurrentUse,
  /** A call from within a call that does not allow it. */
  Reentrance,
  /** The database refused a statement. */
  StatementFailed,
  /** The database refused a row by one of its constraints. */
  ConstraintViolation,
  /** No connection could be had, or it broke. */
  ConnectionFailed,
  /** A stored value does not fit its attribute. */
  ColumnValue,
  /** A converter failed on the value of an attribute. */
  ConverterFailed,
  /** Two constants of an enum have one code. */
  EnumCodes,
  /** Two enums for one type of the database. */
  EnumTypes,
  /** A setter, getter or constructor of an entity failed. */
  AccessorFailed,
  /** A class that is not an entity of this database. */
  UnknownEntity,
  /** No generated registry was found. */
  NoRegistry,
  /** No dialect for a URL or a product. */
  UnknownDialect,
  /** A driver older than the oldest one supported. */
  DriverTooOld,
  /** A server or a connection is set up in a way that changes values. */
  UnsafeSettings,
  /** A mapping that this database cannot hold. */
  UnsupportedByDatabase,
  /** A second object for the key of another one. */
  DuplicateObject,
  /** A new object with a generated key already set. */
  KeyAlreadySet,
  /** A new object without the key that the program has to assign. */
  KeyMissing,
  /** The key of a stored object was changed. */
  KeyChanged,
  /** An object that is not in the session. */
  NotInSession,
  /** An object that belongs to another session. */
  OtherSession,
  /** A direct write into a stub that was not loaded. */
  StubWritten,
  /** Two sides of a relationship contradict each other. */
  ContradictingSides,
  /** A reference to an object that was never added. */
  TransientReference,
  /** A deleted row that another one refers to and must go on referring to. */
  StillReferenced,
  /** A value in an attribute that no insert writes. */
  NotInsertable,
  /** A changed attribute whose column is not written by updates. */
  NotUpdatable,
  /** A row with another value for an attribute that only the constructor sets. */
  NotSettable,
  /** Rows that need each other's keys. */
  CyclicReferences,
  /** A unique value goes from one row to another, and neither row can be written first. */
  UniqueExchange,
  /** Generated keys that do not match the rows inserted. */
  GeneratedKeys,
  /** An unexpected number of affected rows. */
  RowCount,
  /** More rows than one. */
  NotUnique,
  /** No row where one was required. */
  NoResult,
  /** A statement without a session to run on. */
  Unbound,
  /** A wrong argument of a query. */
  InvalidQuery
}
