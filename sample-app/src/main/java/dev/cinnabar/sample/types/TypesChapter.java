package dev.cinnabar.sample.types;

import static dev.cinnabar.sample.types.ProductTable.PRODUCT;
import static dev.cinnabar.sample.types.SurveyTable.SURVEY;

import dev.cinnabar.Database;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.sample.types.Survey.Question;
import dev.cinnabar.session.Session;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Types of the program's own in columns. */
public final class TypesChapter implements Chapter {

  @Override
  public void run(Database database, PrintStream out) {
    // tag::types
    Sku lamp = new Sku("LAMP-1");
    database.inTransaction(
        session -> session.add(new Product(lamp, Size.LARGE, List.of("light", "metal"))));

    try (Session session = database.openSession()) {
      Product product = session.require(PRODUCT, lamp); // the key is a Sku
      product.getLabels().add("new"); // seen: the snapshot keeps the text
      session.commit();

      List<Product> large =
          session.select(PRODUCT).where(PRODUCT.size.eq(Size.LARGE)).list(); // size = 'L'
      out.println(large.get(0).getSku().code() + ": " + large.get(0).getLabels());
    }
    // end::types

    // tag::json
    Question color = new Question("Which colour?", List.of("red", "green"));
    database.inTransaction(
        session -> session.add(new Survey(1, List.of(color), new TreeMap<>(Map.of("red", 1)))));

    try (Session session = database.openSession()) {
      Survey survey = session.require(SURVEY, 1L);
      survey.getVotes().merge("red", 1, Integer::sum); // seen
      session.commit(); // UPDATE surveys SET votes = ? WHERE id = ?
      out.println(survey.getQuestions().get(0).text() + " " + survey.getVotes());
    }
    // end::json

    // tag::lazy
    try (Session session = database.openSession()) {
      Product product = session.require(PRODUCT, lamp); // SELECT sku, size, labels …
      product.setDescription("Brass, 40 cm"); // SELECT sku, description …, for all of a result
      session.commit(); // UPDATE products SET description = ? WHERE sku = ?
      out.println(product.getDescription());
    }
    // end::lazy
  }
}
