package dev.cinnabar.sample.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.sample.ChapterRun;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TypesChapterTest {

  @Test
  void storesTypesOfTheProgram() {
    ChapterRun run = ChapterRun.of(new TypesChapter());
    assertEquals(
        List.of("LAMP-1: [light, metal, new]", "Which colour? {red=2}", "Brass, 40 cm"),
        run.lines());
    assertEquals(
        List.of(
            "INSERT INTO products (sku, size, labels, description) VALUES (?, ?, ?, ?)",
            "SELECT sku, size, labels FROM products WHERE sku = ?",
            "UPDATE products SET labels = ? WHERE sku = ?",
            "SELECT sku, size, labels FROM products WHERE size = ?",
            "INSERT INTO surveys (id, questions, votes, source) VALUES (?, ?, ?, ?)",
            "SELECT id, questions, votes, source FROM surveys WHERE id = ?",
            "UPDATE surveys SET votes = ? WHERE id = ?",
            "SELECT sku, size, labels FROM products WHERE sku = ?",
            "SELECT sku, description FROM products WHERE sku IN (?)",
            "UPDATE products SET description = ? WHERE sku = ?",
            "SELECT sku, size, labels FROM products WHERE sku IN (?)",
            "SELECT sku, description FROM products WHERE sku IN (?)"),
        run.sql());
  }
}
