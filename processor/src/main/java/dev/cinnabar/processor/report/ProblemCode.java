package dev.cinnabar.processor.report;

import java.util.Locale;

/** The kinds of mistakes, one for each distinct way out; every code has a section in the docs. */
public enum ProblemCode {
  // The class.
  NOT_A_CLASS,
  ABSTRACT_ENTITY,
  GENERIC_ENTITY,
  INNER_ENTITY,
  PRIVATE_ENTITY,
  NO_USABLE_CONSTRUCTOR,
  EXTENDS_ENTITY,
  UNMAPPED_SUPERCLASS,
  NAME_CLASH,
  DUPLICATE_TABLE,

  // The key.
  NO_KEY,
  SEVERAL_KEYS,
  KEY_TYPE_UNSUPPORTED,
  GENERATED_KEY_TYPE,
  GENERATION_UNSUPPORTED,
  GENERATOR_UNKNOWN,
  GENERATED_WITHOUT_ID,
  GENERATED_KEY_PART,
  ID_CLASS_MISMATCH,
  ID_CLASS_UNUSABLE,
  ID_CLASS_WITHOUT_EQUALS,
  MAPS_ID_UNKNOWN,
  MAPS_ID_MISMATCH,

  // The version.
  VERSION_TYPE,
  SEVERAL_VERSIONS,

  // Names.
  INVALID_IDENTIFIER,
  DUPLICATE_COLUMN,
  DUPLICATE_ATTRIBUTE,
  UNKNOWN_COLUMN,

  // Columns.
  UNKNOWN_COLUMN_TYPE,
  UNRESOLVED_TYPE,
  PRECISION_MISSING,
  SCALE_BEYOND_PRECISION,
  LENGTH_INVALID,
  PRECISION_INVALID,
  DEFAULT_INVALID,
  ENUMERATED_ON_NON_ENUM,
  EMPTY_ENUM,
  ENUM_CODE_UNREADABLE,
  CONVERTER_UNUSABLE,
  CONVERTER_TYPE_MISMATCH,
  CONVERTER_AMBIGUOUS,
  CONVERTER_NOT_LISTED,

  // Embedded values.
  NOT_EMBEDDABLE,
  EMPTY_EMBEDDABLE,
  RECURSIVE_EMBEDDABLE,
  KEY_IN_EMBEDDABLE,
  RELATIONSHIP_IN_EMBEDDABLE,
  OVERRIDE_UNKNOWN,
  OVERRIDE_CHANGES_TYPE,

  // Arrays and JSON.
  ARRAY_TYPE_UNSUPPORTED,
  JSON_TYPE_UNSUPPORTED,
  JSON_BINDING_MISSING,
  JSON_BINDING_UNUSABLE,

  // Access.
  MISSING_ATTRIBUTE,
  PRIVATE_WITHOUT_ACCESSOR,
  FINAL_FIELD,
  STATIC_ATTRIBUTE,
  ACCESSOR_UNKNOWN,
  ACCESSOR_MISMATCH,
  PROPERTY_ACCESS,

  // Relationships.
  TARGET_NOT_ENTITY,
  TARGET_UNKNOWN,
  MAPPED_BY_MISSING,
  MAPPED_BY_UNKNOWN,
  MAPPED_BY_WRONG_TYPE,
  ORDER_BY_UNKNOWN,
  JOIN_COLUMN_NOT_MAPPED,
  JOIN_COLUMN_TYPE_MISMATCH,
  JOIN_COLUMNS_INCOMPLETE,
  REFERENCED_COLUMN_UNKNOWN,
  CONCRETE_COLLECTION,
  COLLECTION_UNSUPPORTED,
  LAZY_WITHOUT_STUB,
  REFERENCES_TYPE_MISMATCH,
  SET_NULL_ON_REQUIRED,

  // Methods that are called.
  CALLBACK_SIGNATURE,
  CALLBACK_NOT_VISIBLE,

  // Annotations.
  UNSUPPORTED_ANNOTATION,
  UNSUPPORTED_ATTRIBUTE,
  CONTRADICTING_ANNOTATIONS,
  MISPLACED_ANNOTATION,

  // Warnings.
  STUB_IMPOSSIBLE(Severity.WARNING),
  VISIBLE_FIELD_IN_STUB(Severity.WARNING),
  STUB_ARGUMENT(Severity.WARNING),
  HIBERNATE_ANNOTATION(Severity.WARNING),
  REGISTRY_NOT_PROVIDED(Severity.WARNING),

  // Us.
  INVALID_OPTION,
  INTERNAL_ERROR;

  /** What a problem does to the compilation. */
  public enum Severity {
    ERROR,
    WARNING
  }

  private final Severity severity;

  ProblemCode() {
    this(Severity.ERROR);
  }

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  /** Returns what a problem of this kind does to the compilation. */
  public Severity severity() {
    return severity;
  }

  /** Returns the code as messages and docs spell it: {@code NoKey}. */
  public String title() {
    StringBuilder title = new StringBuilder();
    for (String word : name().split("_", -1)) {
      title.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return title.toString();
  }
}
