package dev.cinnabar.conformance.model.idioms;

import dev.cinnabar.annotation.NoStub;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Nested entities: one with an identity for a key, one with a UUID for a key and no stub. */
public final class Library {

  private Library() {}

  /** An entity whose key the column gives. */
  @Entity
  @Table(name = "books")
  public static class Book {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 60)
    String title;

    @ManyToOne
    @JoinColumn(name = "author_id")
    Author author;

    protected Book() {}

    public Book(String title, Author author) {
      this.title = title;
      this.author = author;
    }

    public Long getId() {
      return id;
    }

    public String getTitle() {
      return title;
    }

    public Author getAuthor() {
      return author;
    }
  }

  /** An entity that is loaded with what refers to it. */
  @Entity
  @NoStub
  @Table(name = "authors")
  public static final class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    UUID id;

    @Column(nullable = false, length = 60)
    String name;

    Author() {}

    public Author(String name) {
      this.name = name;
    }

    public UUID getId() {
      return id;
    }

    public String getName() {
      return name;
    }
  }
}
