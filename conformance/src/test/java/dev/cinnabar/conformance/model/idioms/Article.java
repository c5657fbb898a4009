package dev.cinnabar.conformance.model.idioms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A child of two parents of one class, one of them required and loaded at once. */
@Entity
@Table(name = "articles")
public class Article extends BaseEntity {

  @Column(nullable = false, length = 40)
  private String title;

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "category_id", nullable = false)
  private Category category;

  @ManyToOne
  @JoinColumn(name = "secondary_id")
  private Category secondary;

  protected Article() {}

  public Article(String title) {
    this.title = title;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Category getCategory() {
    return category;
  }

  public void setCategory(Category category) {
    this.category = category;
  }

  public Category getSecondary() {
    return secondary;
  }

  public void setSecondary(Category secondary) {
    this.secondary = secondary;
  }
}
