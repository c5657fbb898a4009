package dev.cinnabar.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes entities that refer to each other: each has ten columns, a reference to the one before it
 * and a collection of those that refer to it.
 */
final class EntityModels {

  private static final String ENTITY =
      """
      package model;

      import jakarta.persistence.*;
      import java.math.BigDecimal;
      import java.time.Instant;
      import java.time.LocalDate;
      import java.util.ArrayList;
      import java.util.List;

      @Entity
      @Table(name = "entity_%1$d")
      public class Entity%1$d {
        @Id @GeneratedValue Long id;
        @Column(nullable = false, length = 80) String name;
        @Column(length = 200) String remark;
        int number;
        Integer limit;
        boolean active;
        @Column(precision = 12, scale = 2) BigDecimal amount;
        LocalDate day;
        Instant createdAt;
        Double ratio;
        @ManyToOne Entity%2$d before;
        @OneToMany(mappedBy = "before", cascade = CascadeType.ALL)
        List<Entity%3$d> after = new ArrayList<>();

        public Long getId() {
          return id;
        }

        public String getName() {
          return name;
        }

        public void setName(String name) {
          this.name = name;
        }

        public BigDecimal getAmount() {
          return amount;
        }

        public Entity%2$d getBefore() {
          return before;
        }

        public List<Entity%3$d> getAfter() {
          return after;
        }
      }
      """;

  private EntityModels() {}

  /** Writes a model into a folder and returns its files. */
  static List<Path> write(Path folder, int size) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("model"));
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Path file = sources.resolve("Entity" + i + ".java");
      Files.writeString(file, ENTITY.formatted(i, (i + size - 1) % size, (i + 1) % size));
      files.add(file);
    }
    return files;
  }
}
