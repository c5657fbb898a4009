package dev.cinnabar.conformance.model;

import dev.cinnabar.annotation.ForeignKeyRules;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A child that cannot be without its parent. */
@Entity
@Table(name = "volumes")
public class Volume {

  @Id @GeneratedValue private Long id;

  private String title;

  @ManyToOne(optional = false)
  @ForeignKeyRules(onDelete = ForeignKeyRules.Action.CASCADE)
  private Bookcase bookcase;

  protected Volume() {}

  public Volume(String title, Bookcase bookcase) {
    this.title = title;
    this.bookcase = bookcase;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Bookcase getBookcase() {
    return bookcase;
  }

  public void setBookcase(Bookcase bookcase) {
    this.bookcase = bookcase;
  }
}
