package dev.cinnabar.sample.relationships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

// tag::summary
@Entity
@Table(name = "summaries")
public class Summary {

  @Id @GeneratedValue Long id;

  @Column(nullable = false)
  private String text;

  @OneToOne(optional = false)
  private Article article; // article_id BIGINT NOT NULL, with a unique key

  // end::summary
  protected Summary() {}

  public Summary(String text) {
    this.text = text;
  }

  public Long getId() {
    return id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Article getArticle() {
    return article;
  }

  public void setArticle(Article article) {
    this.article = article;
  }
}
