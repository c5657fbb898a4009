package dev.cinnabar.conformance.model.idioms;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** A tree mapped on both sides, with reserved words for names and a text that prints its parent. */
@Entity
@Table(name = "group")
public class Category extends BaseEntity {

  @Column(name = "order", nullable = false, length = 40)
  private String name;

  @ManyToOne
  @JoinColumn(name = "parent")
  private Category parent;

  @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
  private Set<Category> children = new LinkedHashSet<>();

  @OneToMany(mappedBy = "category", cascade = CascadeType.ALL, orphanRemoval = true)
  private Collection<Article> articles = new LinkedHashSet<>();

  @OneToMany(mappedBy = "secondary")
  private Collection<Article> alsoIn = new LinkedHashSet<>();

  protected Category() {}

  public Category(String name) {
    this.name = name;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Category getParent() {
    return parent;
  }

  public void setParent(Category parent) {
    this.parent = parent;
  }

  public Set<Category> getChildren() {
    return children;
  }

  public void setChildren(Set<Category> children) {
    this.children = children;
  }

  public Collection<Article> getArticles() {
    return articles;
  }

  public void setArticles(Collection<Article> articles) {
    this.articles = articles;
  }

  public Collection<Article> getAlsoIn() {
    return alsoIn;
  }

  public void setAlsoIn(Collection<Article> alsoIn) {
    this.alsoIn = alsoIn;
  }

  @Override
  public String toString() {
    return getName() + " in " + getParent();
  }
}
