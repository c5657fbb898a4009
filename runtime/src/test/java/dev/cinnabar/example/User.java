package dev.cinnabar.example;

import java.util.ArrayList;
import java.util.List;

/** A user, reached by accessors only, as in much JPA code: table {@code users}. */
public class User {
  private Long id; // @Id @GeneratedValue
  private String name; // @Column(nullable = false, length = 100)

  // @OneToMany(mappedBy = "user", cascade = ALL, orphanRemoval = true)
  private List<UserTask> tasks = new ArrayList<>();

  protected User() {}

  public User(String name) {
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

  public List<UserTask> getTasks() {
    return tasks;
  }

  public void setTasks(List<UserTask> tasks) {
    this.tasks = tasks;
  }
}
