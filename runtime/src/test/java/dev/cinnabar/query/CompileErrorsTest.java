package dev.cinnabar.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What javac says of a query whose types are wrong. */
final class CompileErrorsTest {

  @ParameterizedTest
  @MethodSource("mistakes")
  void refuses(String statement, List<String> words) {
    List<Diagnostic<? extends JavaFileObject>> errors = compile(statement);
    assertEquals(1, errors.size(), errors::toString);
    String message = errors.get(0).getMessage(Locale.ENGLISH);
    for (String word : words) {
      assertTrue(message.contains(word), message);
    }
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("TASK.completed.eq(\"yes\");", List.of("eq(", "String", "Boolean")),
        arguments("TASK.id.gt(\"3\");", List.of("gt(", "String", "Long")),
        arguments("TASK.title.eq(TASK.id);", List.of("eq(", "NumberColumn", "String")),
        arguments("TASK.completed.lt(true);", List.of("cannot find symbol", "lt", "BooleanColumn")),
        arguments("TASK.title.plus(1);", List.of("cannot find symbol", "plus", "TextColumn")),
        arguments("TASK.priority.contains(\"H\");", List.of("cannot find symbol", "contains")),
        arguments("TASK.priority.eq(\"HIGH\");", List.of("eq(", "String", "Priority")),
        arguments("TASK.id.in(select(TASK.title));", List.of("in(", "Select")),
        arguments("TASK.id.coalesce(\"none\");", List.of("coalesce(", "String", "Long")),
        arguments("sum(TASK.title);", List.of("sum", "TextColumn")),
        arguments(
            "record Line(String title) {} select(TASK.title, TASK.id).map(Line::new);",
            List.of("invalid constructor reference", "Line", "differ in length")),
        arguments(
            "record Line(Long id, String title) {} select(TASK.title, TASK.id).map(Line::new);",
            List.of("invalid constructor reference", "String cannot be converted to")),
        arguments("select(TASK).where(TASK.completed);", List.of("BooleanColumn", "Predicate")),
        arguments("select(TASK).orderBy(TASK.id);", List.of("orderBy", "NumberColumn", "Order")),
        arguments("select(TASK).join(USER.tasks, USER);", List.of("join")),
        arguments("select(TASK).fetch(USER.tasks);", List.of("fetch")),
        arguments("select(USER).fetch(USER.tasks.then(USER.tasks));", List.of("then")),
        arguments("select(TASK.title).fetch(TASK.user);", List.of("fetch")),
        arguments("select(TASK).fetch(TASK.user());", List.of("fetch", "UserTable")),
        arguments("select(USER).fetch(USER.tasks.joined());", List.of("symbol", "joined")),
        arguments("FetchPlan.recursive(USER.tasks);", List.of("recursive")),
        arguments(
            "select(TASK).with(Parameter.of(\"n\", TASK.id.type()), \"1\");",
            List.of("with", "String", "Long")),
        arguments("update(TASK).set(TASK.title, 5);", List.of("set", "TextColumn", "int")),
        arguments("update(TASK).set(TASK.id, TASK.title);", List.of("set", "TextColumn")),
        arguments("insertInto(TASK).set(TASK.user(), \"Anna\");", List.of("set", "String")),
        arguments(
            "insertInto(TASK).where(TASK.id.eq(1L));", List.of("cannot find symbol", "where")),
        arguments(
            "insertInto(USER).set(USER.id, 1L).onConflict().execute();",
            List.of("cannot find symbol", "execute", "OnConflict")),
        arguments(
            "when(TASK.completed.isTrue(), \"a\").otherwise(1);",
            List.of("otherwise(", "int", "String")));
  }

  @Test
  void acceptsTheSameWithTheRightTypes() {
    assertEquals(
        List.of(),
        compile(
            """
            record Line(String title, Long id) {}
            select(TASK.title, TASK.id)
                .map(Line::new)
                .where(TASK.completed.eq(true).and(TASK.id.in(select(USER.id))))
                .orderBy(TASK.id.desc());
            select(USER).fetch(USER.tasks.then(TASK.user.joined().then(USER.tasks)));
            """));
  }

  private static List<Diagnostic<? extends JavaFileObject>> compile(String statement) {
    String source =
        """
        import static dev.cinnabar.example.UserTable.USER;
        import static dev.cinnabar.query.Expressions.when;
        import static dev.cinnabar.query.Functions.sum;
        import static dev.cinnabar.query.Statements.insertInto;
        import static dev.cinnabar.query.Statements.select;
        import static dev.cinnabar.query.Statements.update;

        import dev.cinnabar.example.UserTaskTable;
        import dev.cinnabar.query.FetchPlan;
        import dev.cinnabar.query.Parameter;

        class Query {
          static final UserTaskTable TASK = UserTaskTable.USER_TASK;

          void run() {
            %s
          }
        }
        """
            .formatted(statement);
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Query.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none",
            "-d",
            System.getProperty("java.io.tmpdir"),
            "-classpath",
            System.getProperty("java.class.path"));
    ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, found, options, null, List.of(file))
        .call();
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }
}
