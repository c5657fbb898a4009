package dev.cinnabar.example;

import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.Stub;
import java.util.List;

/** A {@link Node} that loads its row when it is first used. */
final class NodeStub extends Node implements Stub {
  private final Lazy lazy;

  NodeStub(Lazy lazy) {
    this.lazy = lazy;
  }

  @Override
  public Lazy lazy() {
    return lazy;
  }

  @Override
  public void setId(Long id) {
    Lazy.load(lazy);
    super.setId(id);
  }

  @Override
  public String getName() {
    Lazy.load(lazy);
    return super.getName();
  }

  @Override
  public void setName(String name) {
    Lazy.load(lazy);
    super.setName(name);
  }

  @Override
  public long getStamp() {
    Lazy.load(lazy);
    return super.getStamp();
  }

  @Override
  public void setStamp(long stamp) {
    Lazy.load(lazy);
    super.setStamp(stamp);
  }

  @Override
  public Node getParent() {
    Lazy.loadRelationship(lazy);
    return super.getParent();
  }

  @Override
  public void setParent(Node parent) {
    Lazy.load(lazy);
    super.setParent(parent);
  }

  @Override
  public List<Node> getChildren() {
    Lazy.loadRelationship(lazy);
    return super.getChildren();
  }

  @Override
  public void setChildren(List<Node> children) {
    Lazy.load(lazy);
    super.setChildren(children);
  }

  @Override
  public String toString() {
    return Lazy.toString(lazy, super::toString);
  }
}
