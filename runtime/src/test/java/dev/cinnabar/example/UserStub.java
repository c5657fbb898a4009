package dev.cinnabar.example;

import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.Stub;
import java.util.List;

/** A {@link User} that loads its row when it is first used. */
final class UserStub extends User implements Stub {
  private final Lazy lazy;

  UserStub(Lazy lazy) {
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
  public List<UserTask> getTasks() {
    Lazy.loadRelationship(lazy);
    return super.getTasks();
  }

  @Override
  public void setTasks(List<UserTask> tasks) {
    Lazy.load(lazy);
    super.setTasks(tasks);
  }

  @Override
  public String toString() {
    return Lazy.toString(lazy, super::toString);
  }
}
