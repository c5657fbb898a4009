package dev.cinnabar.conformance.model.idioms;

import dev.cinnabar.annotation.References;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A class whose getter does not return what its setter was given, and which says nothing of it. */
@Entity
@Table(name = "guarded")
public class Guarded {

  @Id @GeneratedValue Long id;

  @OneToMany
  @JoinColumn(name = "guarded_id")
  private List<Book> books = new ArrayList<>();

  public List<Book> getBooks() {
    return Collections.unmodifiableList(books);
  }

  public void setBooks(List<Book> books) {
    this.books = books;
  }

  /** A child. */
  @Entity
  @Table(name = "guarded_books")
  public static class Book {
    @Id @GeneratedValue Long id;

    @References(Guarded.class)
    Long guardedId;
  }
}
