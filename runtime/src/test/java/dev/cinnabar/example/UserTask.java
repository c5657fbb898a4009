package dev.cinnabar.example;

/** A task with fields the mapper can see: table {@code user_tasks}. */
public class UserTask {
  Long id; // @Id @GeneratedValue
  String title; // @Column(nullable = false, length = 200)
  boolean completed;
  Priority priority = Priority.NORMAL;
  User user; // @ManyToOne @JoinColumn(name = "user_id")

  protected UserTask() {}

  public UserTask(String title) {
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

  public boolean isCompleted() {
    return completed;
  }

  public void setCompleted(boolean completed) {
    this.completed = completed;
  }

  public Priority getPriority() {
    return priority;
  }

  public User getUser() {
    return user;
  }

  public void setUser(User user) {
    this.user = user;
  }

  /** How soon. */
  public enum Priority {
    LOW,
    NORMAL,
    HIGH
  }
}
