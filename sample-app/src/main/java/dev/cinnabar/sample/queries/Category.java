package dev.cinnabar.sample.queries;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A tree in one table. */
@Entity
@Table(name = "categories")
public class Category {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 50)
  private String name;

  @ManyToOne private Category parent;

  Category() {}

  public Category(String name, Category parent) {
    this.name = name;
    this.parent = parent;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
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
}
