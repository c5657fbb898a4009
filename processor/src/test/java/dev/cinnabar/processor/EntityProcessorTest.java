package dev.cinnabar.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Whole compilations: what is generated compiles without a warning. */
final class EntityProcessorTest {

  private static final String IMPORTS =
      "package demo; import jakarta.persistence.*; import dev.cinnabar.annotation.*;"
          + " import java.util.*; ";

  @Test
  void generatesTheTutorialsClassesWithoutWarnings() {
    Compilation compilation =
        compile(
            source(
                "demo.User",
                """
                @Entity @Table(name = "users")
                public class User {
                  @Id @GeneratedValue private Long id;
                  @Column(nullable = false) private String name;
                  @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
                  private List<UserTask> tasks = new ArrayList<>();
                  protected User() {}
                  public User(String name) { this.name = name; }
                  public Long getId() { return id; }
                  public void setId(Long id) { this.id = id; }
                  public String getName() { return name; }
                  public void setName(String name) { this.name = name; }
                  public List<UserTask> getTasks() { return tasks; }
                  public void setTasks(List<UserTask> tasks) { this.tasks = tasks; }
                }
                """),
            source(
                "demo.UserTask",
                """
                @Entity
                public class UserTask {
                  @Id @GeneratedValue Long id;
                  @Column(nullable = false, length = 200) String title;
                  boolean completed;
                  Priority priority = Priority.NORMAL;
                  @ManyToOne @JoinColumn(name = "user_id") User user;
                  protected UserTask() {}
                  public UserTask(String title) { this.title = title; }
                  public String getTitle() { return title; }
                  public enum Priority { LOW, NORMAL, HIGH }
                }
                """));

    assertThat(compilation).succeededWithoutWarnings();
    assertEquals(
        List.of(
            "UserDao",
            "UserMapper",
            "UserStub",
            "UserTable",
            "UserTaskDao",
            "UserTaskMapper",
            "UserTaskStub",
            "UserTaskTable"),
        generated(compilation));
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, IMPORTS + text);
  }

  private static Compilation compile(JavaFileObject... sources) {
    return Compiler.javac()
        .withOptions("-Xlint:all,-processing", "-Werror")
        .withProcessors(new EntityProcessor())
        .compile(sources);
  }

  private static List<String> generated(Compilation compilation) {
    return compilation.generatedSourceFiles().stream()
        .flatMap(file -> Stream.of(file.getName().replaceFirst(".*/(\\w+)\\.java$", "$1")))
        .sorted()
        .toList();
  }
}
