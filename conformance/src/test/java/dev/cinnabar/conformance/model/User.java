package dev.cinnabar.conformance.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A parent whose children end with it. */
@Entity
@Table(name = "users")
public class User {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 100)
  private String name;

  @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<UserTask> tasks = new ArrayList<>();

  protected User() {}

  public User(String name) {
    this.name = name;
  }

  /** Makes an object that stands for a stored row, as a form does. */
  public static User known(Long id, String name) {
    User known = new User(name);
    known.id = id;
    return known;
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

  public List<UserTask> getTasks() {
    return tasks;
  }

  public void setTasks(List<UserTask> tasks) {
    this.tasks = tasks;
  }
}
