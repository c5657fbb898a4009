package dev.cinnabar.example;

import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.Stub;

/** A {@link UserTask} that loads its row when it is first used. */
final class UserTaskStub extends UserTask implements Stub {
  private final Lazy lazy;

  UserTaskStub(Lazy lazy) {
    this.lazy = lazy;
  }

  @Override
  public Lazy lazy() {
    return lazy;
  }

  @Override
  public String getTitle() {
    Lazy.load(lazy);
    return super.getTitle();
  }

  @Override
  public void setTitle(String title) {
    Lazy.load(lazy);
    super.setTitle(title);
  }

  @Override
  public boolean isCompleted() {
    Lazy.load(lazy);
    return super.isCompleted();
  }

  @Override
  public void setCompleted(boolean completed) {
    Lazy.load(lazy);
    super.setCompleted(completed);
  }

  @Override
  public UserTask.Priority getPriority() {
    Lazy.load(lazy);
    return super.getPriority();
  }

  @Override
  public User getUser() {
    Lazy.loadRelationship(lazy);
    return super.getUser();
  }

  @Override
  public void setUser(User user) {
    Lazy.load(lazy);
    super.setUser(user);
  }

  @Override
  public String toString() {
    return Lazy.toString(lazy, super::toString);
  }
}
