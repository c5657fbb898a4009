package dev.cinnabar.example;

import java.util.ArrayList;
import java.util.List;

/** A node of a tree in the idiom of much JPA code: a setter that keeps both sides, a time stamp. */
public class Node {
  private Long id; // @Id @GeneratedValue
  private String name; // @Column(nullable = false, length = 100)
  private long stamp = System.nanoTime();
  private Node parent; // @ManyToOne
  private List<Node> children = new ArrayList<>(); // @OneToMany(mappedBy = "parent")

  protected Node() {}

  public Node(String name) {
    this.name = name;
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

  public long getStamp() {
    return stamp;
  }

  public void setStamp(long stamp) {
    this.stamp = stamp;
  }

  public Node getParent() {
    return parent;
  }

  public void setParent(Node parent) {
    this.parent = parent;
    if (parent != null && !parent.getChildren().contains(this)) {
      parent.getChildren().add(this);
    }
  }

  public List<Node> getChildren() {
    return children;
  }

  public void setChildren(List<Node> children) {
    this.children = children;
  }

  /** What a stub cannot catch: a write to the field of another object. */
  public static void renameUnseen(Node node, String name) {
    node.name = name;
  }

  @Override
  public String toString() {
    return "node " + getName();
  }
}
