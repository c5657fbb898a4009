package dev.cinnabar.schema;

import static dev.cinnabar.mapping.ColumnMapping.column;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.H2Dialect;
import dev.cinnabar.dialect.MariaDbDialect;
import dev.cinnabar.dialect.PostgresDialect;
import dev.cinnabar.dialect.SqliteDialect;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.MappingException;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a column becomes in each database: its line and its check in CREATE TABLE. */
final class ColumnTypesTest {

  /** The table of the guide; on SQLite a check says what the type does not. */
  @Test
  void keepsEachTypeInTheColumnThatTheGuideSays() {
    assertStored(
        SqlType.varchar(6), "VARCHAR(6)", "VARCHAR(6) COLLATE \"C\"", "VARCHAR(6)", "TEXT, CHECK");
    assertStored(SqlType.TEXT, "CLOB", "TEXT COLLATE \"C\"", "LONGTEXT", "TEXT");
    assertStored(
        SqlType.CHAR, "VARCHAR(1)", "VARCHAR(1) COLLATE \"C\"", "VARCHAR(1)", "TEXT, CHECK");
    assertStored(SqlType.BOOLEAN, "BOOLEAN", "BOOLEAN", "BOOLEAN, CHECK", "INTEGER, CHECK");
    assertStored(SqlType.SMALLINT, "SMALLINT", "SMALLINT", "SMALLINT", "INTEGER");
    assertStored(SqlType.INTEGER, "INTEGER", "INTEGER", "INTEGER", "INTEGER");
    assertStored(SqlType.BIGINT, "BIGINT", "BIGINT", "BIGINT", "INTEGER");
    assertStored(SqlType.REAL, "REAL", "REAL", "DOUBLE", "REAL");
    assertStored(SqlType.DOUBLE, "DOUBLE PRECISION", "DOUBLE PRECISION", "DOUBLE", "REAL");
    assertStored(
        SqlType.decimal(12, 2), "NUMERIC(12, 2)", "NUMERIC(12, 2)", "DECIMAL(12, 2)", "INTEGER");
    assertStored(SqlType.DATE, "DATE", "DATE", "DATE", "TEXT");
    assertStored(SqlType.TIME, "TIME(6)", "TIME(6)", "TIME(6)", "TEXT");
    assertStored(SqlType.TIMESTAMP, "TIMESTAMP(6)", "TIMESTAMP(6)", "DATETIME(6)", "TEXT");
    assertStored(
        SqlType.INSTANT,
        "TIMESTAMP(6) WITH TIME ZONE",
        "TIMESTAMP(6) WITH TIME ZONE",
        "DATETIME(6)",
        "TEXT");
    assertStored(SqlType.DURATION, "BIGINT", "BIGINT", "BIGINT", "INTEGER");
    assertStored(SqlType.UUID, "UUID", "UUID", "BINARY(16)", "TEXT");
    assertStored(
        SqlType.varbinary(6), "VARBINARY(6)", "BYTEA, CHECK", "VARBINARY(6)", "BLOB, CHECK");
    assertStored(SqlType.BLOB, "BLOB", "BYTEA", "LONGBLOB", "BLOB");
  }

  private static void assertStored(
      SqlType type, String h2, String postgres, String mariaDb, String sqlite) {
    ColumnMapping column = column("data", "data", type);
    assertEquals("data " + h2, shortly(column, new H2Dialect()));
    assertEquals("data " + postgres, shortly(column, new PostgresDialect()));
    assertEquals("data " + mariaDb, shortly(column, new MariaDbDialect()));
    assertEquals("data " + sqlite, shortly(column, new SqliteDialect()));
  }

  private static String shortly(ColumnMapping column, Dialect dialect) {
    return definition(column, dialect).replaceAll("CONSTRAINT \\S+ CHECK .*", "CHECK");
  }

  @Test
  void keepsJsonInTheTypeOfTheDatabaseOrChecked() {
    ColumnMapping json = column("data", "data", SqlType.JSON).required();
    assertEquals("data JSON NOT NULL", definition(json, new H2Dialect()));
    assertEquals("data JSONB NOT NULL", definition(json, new PostgresDialect()));
    assertEquals("data JSON NOT NULL", definition(json, new MariaDbDialect()));
    assertEquals(
        "data TEXT NOT NULL, CONSTRAINT ck_things_data CHECK (json_valid(data))",
        definition(json, new SqliteDialect()));
  }

  @Test
  void keepsEnumsInATypeOfTheirOwnOrAsCheckedText() {
    ColumnMapping color =
        column("color", "color", SqlType.enumeration(5))
            .oneOf("RED", "GREEN")
            .enumType(TableName.of("shop", "color"));
    String check = ", CONSTRAINT ck_things_color CHECK (color IN ('RED', 'GREEN'))";
    assertEquals("color VARCHAR(5)" + check, definition(color, new H2Dialect()));
    assertEquals("color VARCHAR(5)" + check, definition(color, new MariaDbDialect()));
    assertEquals("color TEXT" + check, definition(color, new SqliteDialect()));
    Schema postgres = Schema.of(List.of(mapping(color)), new PostgresDialect());
    assertEquals(
        List.of(
            "CREATE SCHEMA IF NOT EXISTS shop",
            "DO $$ BEGIN CREATE TYPE shop.color AS ENUM ('RED', 'GREEN');"
                + " EXCEPTION WHEN duplicate_object THEN NULL; END $$",
            """
            CREATE TABLE things (
              id BIGINT NOT NULL PRIMARY KEY,
              color shop.color
            )"""),
        postgres.create(Set.of()));
    assertEquals(
        List.of("DROP TABLE IF EXISTS things", "DROP TYPE IF EXISTS shop.color"),
        postgres.drop(Set.of(TableName.of("things"))));
  }

  @Test
  void refusesTwoMeaningsOfOneType() {
    ColumnMapping color =
        column("color", "color", SqlType.enumeration(5)).enumType(TableName.of("color"));
    EntityMapping<String> mapping =
        EntityMapping.of(String.class, TableName.of("things"))
            .column(column("id", "id", SqlType.BIGINT).required())
            .column(color.oneOf("RED"))
            .column(column("paint", "paint", color.type()).enumType(TableName.of("color")))
            .build();
    MappingException refused =
        assertThrows(
            MappingException.class, () -> Schema.of(List.of(mapping), new PostgresDialect()));
    assertEquals(ErrorCode.EnumTypes, refused.code());
    assertEquals(
        "[EnumTypes] String.paint: the type color has the values [RED] already. Give one of the two types another name by @NativeEnum.",
        refused.getMessage());
  }

  private static EntityMapping<String> mapping(ColumnMapping column) {
    return EntityMapping.of(String.class, TableName.of("things"))
        .column(column("id", "id", SqlType.BIGINT).required())
        .column(column)
        .build();
  }

  private static String definition(ColumnMapping column, Dialect dialect) {
    List<String> lines =
        Schema.of(List.of(mapping(column)), dialect).create(Set.of()).get(0).lines().toList();
    return lines.subList(2, lines.size() - 1).stream()
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }
}
