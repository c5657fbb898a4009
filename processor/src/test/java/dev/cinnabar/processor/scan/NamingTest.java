package dev.cinnabar.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamingTest {

  @ParameterizedTest
  @CsvSource({
    "title, title",
    "UserTask, user_task",
    "createdAt, created_at",
    "HTMLPage, html_page",
    "pageURL, page_url",
    "line2Text, line2_text",
    "already_there, already_there",
    "A, a",
    "INDEX, index"
  })
  void separatesWordsByUnderscores(String javaName, String name) {
    assertEquals(name, Naming.SNAKE_CASE.name(javaName));
  }

  @ParameterizedTest
  @CsvSource({"SNAKE_CASE, project_lead_user_id", "JPA, projectLead_user_id"})
  void namesForeignKeysByAttributeAndKey(Naming naming, String name) {
    assertEquals(name, naming.joinColumn("projectLead", "user_id"));
  }
}
