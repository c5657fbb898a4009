package dev.cinnabar.sample.relationships;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

// tag::article
@Entity
@Table(name = "articles")
public class Article {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 100)
  private String title;

  @OneToOne(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
  private Summary summary;

  @ManyToMany
  @JoinTable(
      name = "article_topics",
      joinColumns = @JoinColumn(name = "article_id"),
      inverseJoinColumns = @JoinColumn(name = "topic_id"))
  private Set<Topic> topics = new HashSet<>();

  // end::article
  protected Article() {}

  public Article(String title) {
    this.title = title;
  }

  public Long getId() {
    return id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Summary getSummary() {
    return summary;
  }

  public void setSummary(Summary summary) {
    this.summary = summary;
  }

  public Set<Topic> getTopics() {
    return topics;
  }

  public void setTopics(Set<Topic> topics) {
    this.topics = topics;
  }
}
