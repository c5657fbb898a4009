package dev.cinnabar.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.dialect.RenderedStatement.Places;
import dev.cinnabar.example.UserTaskTable;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.sql.RowStatements;
import dev.cinnabar.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RowStatementsTest {

  private static final EntityMapping<?> TASK = UserTaskTable.USER_TASK.mapper().mapping();

  @Test
  void insertsTheGivenColumns() {
    assertSql(
        "INSERT INTO user_tasks (title, completed) VALUES (?, ?)",
        RowStatements.insert(TASK, TASK.columns().subList(1, 3)));
  }

  @Test
  void insertsARowOfDefaults() {
    assertSql("INSERT INTO user_tasks DEFAULT VALUES", RowStatements.insert(TASK, List.of()));
  }

  @Test
  void updatesTheGivenColumnsByKey() {
    assertSql(
        "UPDATE user_tasks SET title = ?, completed = ? WHERE id = ?",
        RowStatements.update(TASK, TASK.columns().subList(1, 3)));
  }

  @Test
  void refusesAnUpdateOfNothing() {
    assertThrows(IllegalArgumentException.class, () -> RowStatements.update(TASK, List.of()));
  }

  @Test
  void deletesByKey() {
    assertSql("DELETE FROM user_tasks WHERE id = ?", RowStatements.delete(TASK));
  }

  @Test
  void selectsByKey() {
    assertSql(
        "SELECT id, title, completed, priority, user_id FROM user_tasks WHERE id = ?",
        RowStatements.select(TASK));
  }

  @Test
  void selectsByForeignKeys() {
    RenderedStatement statement =
        SqlRenderer.render(Dialect.ansi(), RowStatements.selectIn(TASK, List.of(4), 3));
    assertEquals(
        """
        SELECT id, title, completed, priority, user_id FROM user_tasks \
        WHERE user_id IN (?, ?, ?, ?)""",
        statement.sql());
    assertEquals(List.of(new Places(0, 4)), statement.places());
  }

  @Test
  void takesValuesInTheOrderOfTheColumnsAndTheKeyLast() {
    RenderedStatement statement =
        SqlRenderer.render(
            Dialect.ansi(), RowStatements.update(TASK, TASK.columns().subList(1, 3)));
    assertEquals(List.of(new Places(0, 1), new Places(1, 1), new Places(2, 1)), statement.places());
  }

  @Test
  void writesSchemasAndQuotesWhatNeedsIt() {
    EntityMapping<Object> mapping =
        EntityMapping.of(Object.class, TableName.of("Shop", "order"))
            .column(ColumnMapping.column("id", "id", SqlType.BIGINT))
            .column(ColumnMapping.column("Unit Price", "price", SqlType.BIGINT))
            .build();
    assertSql(
        "UPDATE \"Shop\".\"order\" SET \"Unit Price\" = ? WHERE id = ?",
        RowStatements.update(mapping, mapping.columns().subList(1, 2)));
    assertSql(
        "SELECT id, \"Unit Price\" FROM \"Shop\".\"order\" WHERE id IN (?)",
        RowStatements.selectIn(mapping, List.of(0), 1));
  }

  private static void assertSql(String sql, Statement statement) {
    assertEquals(sql, SqlRenderer.render(Dialect.ansi(), statement).sql());
  }
}
