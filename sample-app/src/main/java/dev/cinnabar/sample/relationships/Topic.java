package dev.cinnabar.sample.relationships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

// tag::topic
@Entity
@Table(name = "topics")
public class Topic {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 50)
  private String name;

  @ManyToMany(mappedBy = "topics")
  private Set<Article> articles = new HashSet<>();

  // end::topic
  protected Topic() {}

  public Topic(String name) {
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Set<Article> getArticles() {
    return articles;
  }

  public void setArticles(Set<Article> articles) {
    this.articles = articles;
  }
}
