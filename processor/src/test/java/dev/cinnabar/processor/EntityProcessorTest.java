package dev.cinnabar.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.cinnabar.processor.emit.EntityEmitter;
import dev.cinnabar.processor.emit.SourceFile;
import dev.cinnabar.processor.model.EntityModel;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            "UserRegistry",
            "UserStub",
            "UserTable",
            "UserTaskDao",
            "UserTaskMapper",
            "UserTaskStub",
            "UserTaskTable"),
        generated(compilation));
  }

  @Test
  void writesTheRelationshipWhereItsForeignKeyIsReadOnly() {
    Compilation compilation =
        compile(
            source(
                "demo.Task",
                """
                @Entity public class Task {
                  @Id Long id;
                  @Column(insertable = false, updatable = false) @References(Task.class) Long parentId;
                  @ManyToOne(optional = false, fetch = FetchType.EAGER) Task parent;
                }
                """));

    assertThat(compilation).succeededWithoutWarnings();
    var mapper =
        assertThat(compilation).generatedSourceFile("demo.TaskMapper").contentsAsUtf8String();
    mapper.contains("case 1 -> PARENT.bind(task.parent, binder);");
    mapper.contains("changes.compareReference(1, task.parent, snapshot.parent);");
    mapper.contains("check.value(1, task.parent);");
    mapper.contains("changes.compare(1, task.parentId, snapshot.parentId);");
    mapper.contains(".readOnly();");
  }

  @Test
  void showsEachErrorOnceAndGeneratesTheRest() {
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(source("demo.NoKey", "@Entity public class NoKey { String title; }"));
    sources.add(
        source(
            "demo.Unreachable",
            "@Entity public class Unreachable { @Id Long id; private String title; }"));
    sources.add(
        source(
            "demo.Misspelt",
            "@Entity public class Misspelt { @Id Long id; Strin title; @ManyToOne NoKey other; }"));
    sources.add(source("demo.Fine", "@Entity public class Fine { @Id Long id; String title; }"));
    for (int i = 0; i < 10; i++) {
      sources.add(
          source(
              "demo.Use" + i,
              """
              import static demo.FineTable.FINE;
              import static demo.MisspeltTable.MISSPELT;
              import static demo.NoKeyTable.NO_KEY;
              import static demo.UnreachableTable.UNREACHABLE;
              public class Use%d {
                NoKeyDao noKeyDao; UnreachableDao unreachableDao; MisspeltDao misspeltDao; FineDao fineDao;
                Object use() { return List.of(NO_KEY.title, UNREACHABLE.id, MISSPELT.id, FINE.title); }
              }
              """
                  .formatted(i)));
    }

    Set<String> emitted = new TreeSet<>();
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new EntityProcessor(entity -> recorded(entity, emitted)))
            .compile(sources.toArray(JavaFileObject[]::new));

    assertEquals(
        List.of(
            "[NoKey] NoKey: no attribute is marked as the key. Put @Id on the attribute that"
                + " identifies a row.",
            "[PrivateWithoutAccessor] Unreachable.title: the field is private and has no getter and"
                + " no setter of type String that its mapper can see. Remove 'private' from the"
                + " field, or add the methods.",
            "[UnresolvedType] Misspelt.title: the type 'Strin' does not exist. Correct its name or"
                + " import it; if it is generated, its processor has to run here.",
            "cannot find symbol"),
        compilation.errors().stream()
            .map(error -> error.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
            .sorted()
            .toList());
    assertEquals(
        List.of(
            "FineDao",
            "FineMapper",
            "FineStub",
            "FineTable",
            "MisspeltDao",
            "MisspeltTable",
            "NoKeyDao",
            "NoKeyTable",
            "UnreachableDao",
            "UnreachableTable"),
        List.copyOf(emitted));
  }

  @Test
  void writesTheTableOfAnEntityWhoseTypeIsMissingForGood() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new EntityProcessor(), new RegistryProcessor())
            .compile(
                source("demo.Task", "@Entity public class Task { @Id Long id; Strin title; }"),
                source("demo.Use", "public class Use { TaskTable table; TaskDao dao; }"));

    assertEquals(
        List.of("[UnresolvedType] Task.title", "cannot find symbol"),
        compilation.diagnostics().stream()
            .map(diagnostic -> diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
            .map(message -> message.replaceFirst("(title): .*", "$1"))
            .sorted()
            .toList());
  }

  @Test
  void waitsForTypesThatOtherProcessorsWrite() {
    Compilation compilation =
        Compiler.javac()
            .withOptions("-Xlint:all,-processing", "-Werror")
            .withProcessors(
                new EntityProcessor(),
                new Generator(
                    Map.of(
                        "demo.Status",
                        "package demo; public enum Status { OPEN, DONE }",
                        "demo.Base",
                        "package demo; @jakarta.persistence.MappedSuperclass"
                            + " public class Base { String note; }")))
            .compile(
                source(
                    "demo.Task",
                    "@Entity public class Task extends Base { @Id Long id; Status status; }"));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("demo.TaskTable")
        .contentsAsUtf8String()
        .containsMatch("(?s)note.*status");
  }

  @Test
  void showsProblemsOfCompiledSuperclassesAtTheEntity(@TempDir Path folder) throws IOException {
    Path base = folder.resolve("Base.java");
    Files.writeString(
        base,
        """
        package demo;
        @jakarta.persistence.MappedSuperclass public class Base { Thread thread; }
        """);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", folder.toString(), base.toString());
    assertEquals(0, result);

    List<File> path = new ArrayList<>(List.of(folder.toFile()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      path.add(new File(entry));
    }
    Compilation compilation =
        Compiler.javac()
            .withClasspath(path)
            .withProcessors(new EntityProcessor())
            .compile(
                source("demo.Task", "\n@Entity public class Task extends Base { @Id Long id; }"));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[UnknownColumnType] Base.thread: a value of type Thread")
        .inFile(source("demo.Task", ""))
        .onLine(2);
  }

  @Test
  void showsAFaultOfItsOwnAsAnError() {
    Set<String> emitted = new TreeSet<>();
    Compilation compilation =
        Compiler.javac()
            .withProcessors(
                new EntityProcessor(
                    entity -> {
                      if (entity.type().simpleName().equals("Bad")) {
                        throw new IllegalStateException("broken emitter");
                      }
                      return recorded(entity, emitted);
                    }))
            .compile(
                source("demo.Bad", "@Entity public class Bad { @Id Long id; }"),
                source("demo.Good", "@Entity public class Good { @Id Long id; }"));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContainingMatch(
            "\\[InternalError] Bad: the processor failed: java.lang.IllegalStateException: broken"
                + " emitter at .*Please report this to the project with the source of the class\\.");
    assertEquals(List.of("GoodDao", "GoodMapper", "GoodStub", "GoodTable"), List.copyOf(emitted));
  }

  @Test
  void namesTablesAndColumnsAsAsked() {
    JavaFileObject entity =
        source("demo.UserTask", "@Entity public class UserTask { @Id Long id; String dueDay; }");

    assertThat(compile(entity))
        .generatedSourceFile("demo.UserTaskMapper")
        .contentsAsUtf8String()
        .containsMatch("(?s)\"user_task\".*\"due_day\"");
    assertThat(
            Compiler.javac()
                .withOptions("-Acinnabar.naming=jpa")
                .withProcessors(new EntityProcessor())
                .compile(entity))
        .generatedSourceFile("demo.UserTaskMapper")
        .contentsAsUtf8String()
        .containsMatch("(?s)\"UserTask\".*\"dueDay\"");
  }

  @Test
  void rejectsUnknownNaming() {
    Compilation compilation =
        Compiler.javac()
            .withOptions("-Acinnabar.naming=snake")
            .withProcessors(new EntityProcessor())
            .compile(source("demo.Task", "@Entity public class Task { @Id Long id; }"));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[InvalidOption] -Acinnabar.naming: 'snake' is not known. Write snake_case or jpa.");
  }

  @Test
  void suppressesWarningsOfTheWholeBuild() {
    JavaFileObject entity =
        source(
            "demo.Task",
            """
            @Entity public class Task {
              @Id Long id;
              String title;
              @ManyToOne Task parent;
              boolean is(Task other) { return this == other; }
            }
            """);

    assertThat(compile(entity)).hadWarningCount(2);
    assertThat(
            Compiler.javac()
                .withOptions("-Acinnabar.suppress=StubArgument, VisibleFieldInStub")
                .withProcessors(new EntityProcessor())
                .compile(entity))
        .succeededWithoutWarnings();
  }

  @ParameterizedTest
  @CsvSource({
    "StubArguments, 'StubArguments' is not known. Did you mean 'StubArgument'?",
    "NoKey, 'NoKey' is an error. Write codes of warnings: "
  })
  void rejectsWhatCannotBeSuppressed(String code, String message) {
    Compilation compilation =
        Compiler.javac()
            .withOptions("-Acinnabar.suppress=StubArgument," + code)
            .withProcessors(new EntityProcessor(), new RegistryProcessor())
            .compile(source("demo.Task", "@Entity public class Task { @Id Long id; }"));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[InvalidOption] -Acinnabar.suppress: " + message);
  }

  @Test
  void writesTheSameBytesEachTime() throws IOException {
    JavaFileObject entity =
        source(
            "demo.Task",
            "@Entity public class Task { @Id Long id; String title; @ManyToOne Task parent; }");

    assertEquals(texts(entity), texts(entity));
  }

  /** A compilation that fails does not give out its generated files. */
  private static List<SourceFile> recorded(EntityModel entity, Set<String> names) {
    List<SourceFile> files = EntityEmitter.emit(entity);
    files.forEach(file -> names.add(file.type().simpleName()));
    return files;
  }

  private static Map<String, String> texts(JavaFileObject entity) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file :
        Compiler.javac()
            .withProcessors(new EntityProcessor())
            .compile(entity)
            .generatedSourceFiles()) {
      texts.put(file.getName(), file.getCharContent(false).toString());
    }
    return texts;
  }

  private static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString(name, IMPORTS + text);
  }

  private static Compilation compile(JavaFileObject... sources) {
    return Compiler.javac()
        .withOptions("-Xlint:all,-processing", "-Werror")
        .withProcessors(new EntityProcessor(), new RegistryProcessor())
        .compile(sources);
  }

  private static List<String> generated(Compilation compilation) {
    return compilation.generatedSourceFiles().stream()
        .flatMap(file -> Stream.of(file.getName().replaceFirst(".*/(\\w+)\\.java$", "$1")))
        .sorted()
        .toList();
  }

  /** Another processor: writes classes in its first round. */
  private static final class Generator extends AbstractProcessor {
    private final Map<String, String> classes;
    private boolean done;

    Generator(Map<String, String> classes) {
      this.classes = classes;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        classes.forEach(this::write);
      }
      return false;
    }

    private void write(String name, String text) {
      try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        writer.write(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
