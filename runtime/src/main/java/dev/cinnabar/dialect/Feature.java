package dev.cinnabar.dialect;

/** Something that some databases can do and others cannot; code asks for it, never for a name. */
public enum Feature {
  /** {@code OFFSET} may stand without {@code LIMIT}. */
  OFFSET_WITHOUT_LIMIT,
  /** {@code ORDER BY … NULLS FIRST}. */
  NULLS_ORDERING
}
