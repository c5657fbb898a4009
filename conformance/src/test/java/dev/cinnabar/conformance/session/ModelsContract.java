package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.idioms.ArticleTable.ARTICLE;
import static dev.cinnabar.conformance.model.idioms.CategoryTable.CATEGORY;
import static dev.cinnabar.conformance.model.idioms.Library_AuthorTable.AUTHOR;
import static dev.cinnabar.conformance.model.idioms.Library_BookTable.BOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.idioms.Article;
import dev.cinnabar.conformance.model.idioms.Category;
import dev.cinnabar.conformance.model.idioms.Guarded;
import dev.cinnabar.conformance.model.idioms.Library;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Keys of several types, base classes, trees, two relationships between the same classes. */
public abstract class ModelsContract extends Contract {

  private static final String PLACES =
      "SELECT a.title, c.\"order\", s.\"order\" FROM articles a"
          + " JOIN \"group\" c ON a.category_id = c.id"
          + " LEFT JOIN \"group\" s ON a.secondary_id = s.id ORDER BY a.id";

  protected ModelsContract(TestDatabase product) {
    super(product);
  }

  private static Category tree() {
    Category root = new Category("root");
    Category science = new Category("science");
    Category art = new Category("art");
    root.getChildren().add(science);
    root.getChildren().add(art);
    science.getArticles().add(new Article("Stars"));
    art.getArticles().add(new Article("Colours"));
    return root;
  }

  @Test
  void storesTreesAndReadsThemLevelByLevel() {
    Category root = tree();
    prepare(session -> session.add(root));
    try (Session session = database.openSession()) {
      Category read = session.require(CATEGORY, root.getId());
      assertEquals("root in null", read.toString());
      log.clear();
      List<String> names = read.getChildren().stream().map(Category::getName).sorted().toList();
      assertEquals(List.of("art", "science"), names);
      int articles = 0;
      for (Category child : read.getChildren()) {
        assertSame(read, child.getParent());
        articles += child.getArticles().size();
      }
      assertEquals(2, articles);
      log.assertSent("select group", "select articles");
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void keepsTwoRelationshipsBetweenTheSameClassesApart() {
    Category root = tree();
    prepare(session -> session.add(root));
    try (Session session = database.openSession()) {
      Article stars = session.select(ARTICLE).where(ARTICLE.title.eq("Stars")).one();
      Category art = session.select(CATEGORY).where(CATEGORY.name.eq("art")).one();
      art.getAlsoIn().add(stars);
      assertSame(art, stars.getSecondary());
      session.commit();
      assertEquals("science", stars.getCategory().getName());
    }
    assertEquals(List.of("Stars|science|art", "Colours|art|null"), rows(PLACES));
  }

  @Test
  void movesRequiredChildWithOrphanRemoval() {
    Category root = tree();
    prepare(session -> session.add(root));
    try (Session session = database.openSession()) {
      Article stars = session.select(ARTICLE).where(ARTICLE.title.eq("Stars")).one();
      Category art = session.select(CATEGORY).where(CATEGORY.name.eq("art")).one();
      stars.getCategory().getArticles().remove(stars);
      art.getArticles().add(stars);
      log.clear();
      session.commit();
      log.assertSent("update articles set category_id");
    }
    assertEquals(List.of("Stars|art|null", "Colours|art|null"), rows(PLACES));
  }

  @Test
  void deletesWholeTreesLeavesFirst() {
    Category root = tree();
    prepare(session -> session.add(root));
    try (Session session = database.openSession()) {
      session.delete(session.require(CATEGORY, root.getId()));
      session.commit();
    }
    assertEquals(List.of(), rows("SELECT id FROM \"group\""));
    assertEquals(List.of(), rows("SELECT id FROM articles"));
  }

  @Test
  void loadsEagerReferencesWithTheResult() {
    Category root = tree();
    prepare(session -> session.add(root));
    List<Article> articles;
    try (Session session = database.openSession()) {
      articles = session.select(ARTICLE).orderBy(ARTICLE.id.asc()).list();
      log.assertSent("select articles", "select group");
    }
    assertEquals("science", articles.get(0).getCategory().getName());
    assertNull(articles.get(0).getSecondary());
  }

  @Test
  void loadsClassesWithoutStubWithTheResult() {
    Library.Author jane = new Library.Author("Jane");
    prepare(
        session -> {
          session.add(jane);
          session.add(new Library.Book("Emma", jane));
          session.add(new Library.Book("Persuasion", jane));
        });
    try (Session session = database.openSession()) {
      List<Library.Book> books = session.select(BOOK).orderBy(BOOK.id.asc()).list();
      String authors = log.statements().get(1);
      assertEquals(authors.indexOf('?'), authors.lastIndexOf('?'), "one key, asked for once");
      log.assertSent("select books", "select authors");
      assertSame(books.get(0).getAuthor(), books.get(1).getAuthor());
      assertEquals("Jane", books.get(0).getAuthor().getName());
      assertSame(books.get(0).getAuthor(), session.require(AUTHOR, jane.getId()));
      assertNull(session.get(AUTHOR, UUID.fromString("00000000-0000-0000-0000-000000000000")));
    }
  }

  @Test
  void refusesGetterThatReturnsSomethingElse() {
    try (Session session = database.openSession()) {
      EntityException refused =
          assertThrows(
              EntityException.class,
              () -> {
                session.add(new Guarded());
                session.commit();
              });
      assertEquals(ErrorCode.AccessorFailed, refused.code());
      assertTrue(refused.getMessage().contains("books"), refused::getMessage);
    }
  }
}
