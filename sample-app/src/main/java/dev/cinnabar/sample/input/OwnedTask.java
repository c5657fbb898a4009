package dev.cinnabar.sample.input;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A task of the file. */
@Entity
@Table(name = "owned_tasks")
public class OwnedTask {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 200)
  private String title;

  private LocalDate due;

  private int priority;

  private boolean completed;

  @ManyToOne(optional = false)
  @JoinColumn(name = "owner_id", nullable = false)
  private Owner owner;

  protected OwnedTask() {}

  public OwnedTask(String title, LocalDate due, int priority, boolean completed) {
    this.title = title;
    this.due = due;
    this.priority = priority;
    this.completed = completed;
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

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }

  public int getPriority() {
    return priority;
  }

  public void setPriority(int priority) {
    this.priority = priority;
  }

  public boolean isCompleted() {
    return completed;
  }

  public void setCompleted(boolean completed) {
    this.completed = completed;
  }

  public Owner getOwner() {
    return owner;
  }

  public void setOwner(Owner owner) {
    this.owner = owner;
  }
}
