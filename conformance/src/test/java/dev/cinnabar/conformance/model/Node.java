package dev.cinnabar.conformance.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A tree in one table. */
@Entity
@Table(name = "nodes")
public class Node {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 20)
  private String name;

  @ManyToOne(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "parent_id")
  private Node parent;

  protected Node() {}

  public Node(String name, Node parent) {
    this.name = name;
    this.parent = parent;
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

  public Node getParent() {
    return parent;
  }

  public void setParent(Node parent) {
    this.parent = parent;
  }
}
