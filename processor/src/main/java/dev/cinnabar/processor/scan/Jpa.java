package dev.cinnabar.processor.scan;

/** The qualified names of annotations that are read. */
final class Jpa {

  static final String PACKAGE = "jakarta.persistence.";
  static final String OURS = "dev.cinnabar.annotation.";
  static final String HIBERNATE = "org.hibernate.annotations.";

  static final String ENTITY = PACKAGE + "Entity";
  static final String EMBEDDABLE = PACKAGE + "Embeddable";
  static final String TABLE = PACKAGE + "Table";
  static final String MAPPED_SUPERCLASS = PACKAGE + "MappedSuperclass";
  static final String ACCESS = PACKAGE + "Access";
  static final String SEQUENCE_GENERATOR = PACKAGE + "SequenceGenerator";
  static final String ID_CLASS = PACKAGE + "IdClass";
  static final String ID = PACKAGE + "Id";
  static final String CONVERTER = PACKAGE + "Converter";
  static final String ENUMERATED_VALUE = PACKAGE + "EnumeratedValue";
  static final String CONVERTERS = OURS + "Converters";
  static final String TABLE_INDEX = OURS + "TableIndex";
  static final String TABLE_INDEXES = OURS + "TableIndexes";
  static final String COLUMN_KIND = OURS + "ColumnKind";
  static final String NO_STUB = OURS + "NoStub";

  private Jpa() {}
}
