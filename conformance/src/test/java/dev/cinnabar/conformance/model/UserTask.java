package dev.cinnabar.conformance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A child that may be without parent. */
@Entity
@Table(name = "user_tasks")
public class UserTask {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 200)
  private String title;

  private boolean completed;

  private int priority;

  private LocalDate due;

  @ManyToOne
  @JoinColumn(name = "user_id")
  private User user;

  protected UserTask() {}

  public UserTask(String title) {
    this.title = title;
  }

  /** Makes an object that stands for a stored row, as a form does. */
  public static UserTask known(Long id, String title) {
    UserTask known = new UserTask(title);
    known.id = id;
    return known;
  }

  public Long getId() {
    return id;
  }

  /** What no program should do. */
  public void changeId(Long other) {
    id = other;
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

  public int getPriority() {
    return priority;
  }

  public void setPriority(int priority) {
    this.priority = priority;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }

  public User getUser() {
    return user;
  }

  public void setUser(User user) {
    this.user = user;
  }
}
