package dev.cinnabar.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lombok in the same compilation: it adds members in a round that announces nothing. */
final class LombokTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsAccessorsThatLombokAdds(boolean lombokFirst, @TempDir Path folder) throws IOException {
    Path source = folder.resolve("User.java");
    Files.writeString(
        source,
        """
        package demo;
        import jakarta.persistence.*;
        import java.util.*;
        @Entity @lombok.Getter @lombok.Setter @lombok.NoArgsConstructor @lombok.AllArgsConstructor
        public class User {
          @Id @GeneratedValue private Long id;
          private String name;
          @ManyToOne private User boss;
          @OneToMany(mappedBy = "boss") private List<User> team = new ArrayList<>();
        }
        """);
    ByteArrayOutputStream output = new ByteArrayOutputStream();

    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                output,
                output,
                "-Xlint:all,-processing,-options",
                "-Werror",
                "-d",
                folder.toString(),
                "-processorpath",
                processorPath(lombokFirst),
                source.toString());

    assertEquals(0, result, output.toString(StandardCharsets.UTF_8));
    String stub = Files.readString(folder.resolve("demo/UserStub.java"));
    assertTrue(stub.contains("public String getName()"), stub);
    assertTrue(stub.contains("Lazy.loadRelationship(lazy);\n    return super.getTeam();"), stub);
  }

  private static String processorPath(boolean lombokFirst) {
    List<Class<?>> ours = List.of(EntityProcessor.class, ClassName.class);
    List<Class<?>> lombok = List.of(lombok.Getter.class);
    return (lombokFirst
            ? Stream.concat(lombok.stream(), ours.stream())
            : Stream.concat(ours.stream(), lombok.stream()))
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
