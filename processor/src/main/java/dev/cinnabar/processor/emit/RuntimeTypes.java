package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;

/** The runtime's classes that generated code names; the processor does not see the runtime. */
final class RuntimeTypes {

  static final ClassName BINDER = mapping("Binder");
  static final ClassName CASCADES = mapping("Cascades");
  static final ClassName CHANGES = mapping("Changes");
  static final ClassName CHECK = mapping("Check");
  static final ClassName COLUMN_FILL = mapping("ColumnFill");
  static final ClassName COMPOSITE_KEY = mapping("CompositeKey");
  static final ClassName COMPOSITE_KEY_MAPPER = mapping("CompositeKeyMapper");
  static final ClassName COLUMN_MAPPING = mapping("ColumnMapping");
  static final ClassName EMBEDDABLE_MAPPER = mapping("EmbeddableMapper");
  static final ClassName ENTITY_MAPPER = mapping("EntityMapper");
  static final ClassName ENTITY_MAPPING = mapping("EntityMapping");
  static final ClassName GENERATED_TABLE = mapping("GeneratedTable");
  static final ClassName JOIN_TABLE = mapping("JoinTable");
  static final ClassName KEY_GENERATION = mapping("KeyGeneration");
  static final ClassName KEY_PART = mapping("KeyPart");
  static final ClassName KEY_REFERENCE = mapping("KeyReference");
  static final ClassName LAZY = mapping("Lazy");
  static final ClassName LIFECYCLE_EVENT = mapping("LifecycleEvent");
  static final ClassName LONG_ENTRY = mapping("LongEntry");
  static final ClassName EMBEDDED_KEY_MAPPER = mapping("EmbeddedKeyMapper");
  static final ClassName LONG_KEY_MAPPER = mapping("LongKeyMapper");
  static final ClassName OBJECT_ENTRY = mapping("ObjectEntry");
  static final ClassName OBJECT_KEY_MAPPER = mapping("ObjectKeyMapper");
  static final ClassName INDEX_PART = mapping("IndexPart");
  static final ClassName REFERENTIAL_ACTION = mapping("ReferentialAction");
  static final ClassName REFERENTIAL_RULES = mapping("ReferentialRules");
  static final ClassName REFERENCES = mapping("References");
  static final ClassName ROW = mapping("Row");
  static final ClassName SORT_KEY = mapping("SortKey");
  static final ClassName STUB = mapping("Stub");
  static final ClassName TABLE_CONSTRAINT = mapping("TableConstraint");
  static final ClassName TABLE_NAME = mapping("TableName");
  static final ClassName TO_MANY = mapping("ToMany");
  static final ClassName TO_ONE = mapping("ToOne");
  static final ClassName VERSION = mapping("Version");

  static final ClassName COLUMN = query("Column");
  static final ClassName EMBEDDED_COLUMNS = query("EmbeddedColumns");
  static final ClassName ENTITY_TABLE = query("EntityTable");
  static final ClassName TABLE_REGISTRY = query("TableRegistry");
  static final ClassName TABLE_SOURCE = query("TableSource");
  static final ClassName TO_MANY_PATH = query("ToManyPath");
  static final ClassName TO_ONE_PATH = query("ToOnePath");

  static final ClassName ENTITY_DAO = ClassName.get("dev.cinnabar.session", "EntityDao");
  static final ClassName SESSION = ClassName.get("dev.cinnabar.session", "Session");

  private RuntimeTypes() {}

  private static ClassName mapping(String name) {
    return ClassName.get("dev.cinnabar.mapping", name);
  }

  private static ClassName query(String name) {
    return ClassName.get("dev.cinnabar.query", name);
  }
}
