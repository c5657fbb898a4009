package dev.cinnabar.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import dev.cinnabar.query.EntityTable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that follow from an entity's name alone. */
final class GeneratedNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Task, TASK, task",
    "UserTask, USER_TASK, userTask",
    "HTTPServer, HTTP_SERVER, httpServer",
    "Address2, ADDRESS2, address2",
    "Line2Item, LINE2_ITEM, line2Item",
    "URL, URL_TABLE, url",
    "X, X_TABLE, x",
    "Class, CLASS, entity",
    "Row, ROW, entity",
    "Yield, YIELD, entity",
    "iTEM, I_TEM, entity"
  })
  void namesConstantAndVariable(String entity, String constant, String variable) {
    ClassName type = ClassName.get("demo", entity);
    assertEquals(constant, GeneratedNames.constant(type));
    assertEquals(variable, GeneratedNames.variable(type));
  }

  @Test
  void joinsTheNamesOfNestedClasses() {
    ClassName book = ClassName.get("demo", "Library", "Book");
    assertEquals("demo.Library_BookTable", GeneratedNames.table(book).toString());
    assertEquals("BOOK", GeneratedNames.constant(book));
  }

  @Test
  void knowsTheMethodsThatATableHasAnyway() {
    Set<String> taken = new TreeSet<>();
    for (Class<?> type = EntityTable.class; type != null; type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        int inherited = method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED);
        if (inherited != 0 && method.getParameterCount() == 0) {
          taken.add(method.getName());
        }
      }
    }
    taken.removeAll(TableEmitter.METHODS);
    assertTrue(taken.isEmpty(), taken.toString());
  }
}
