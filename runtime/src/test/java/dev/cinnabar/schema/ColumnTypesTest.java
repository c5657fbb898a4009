package dev.cinnabar.schema;

import static dev.cinnabar.mapping.ColumnMapping.column;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.H2Dialect;
import dev.cinnabar.dialect.MariaDbDialect;
import dev.cinnabar.dialect.PostgresDialect;
import dev.cinnabar.dialect.SqliteDialect;
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

  private static String definition(ColumnMapping column, Dialect dialect) {
    EntityMapping<String> mapping =
        EntityMapping.of(String.class, TableName.of("things"))
            .column(column("id", "id", SqlType.BIGINT).required())
            .column(column)
            .build();
    List<String> lines =
        Schema.of(List.of(mapping), dialect).create(Set.of()).get(0).lines().toList();
    return lines.subList(2, lines.size() - 1).stream()
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }
}
