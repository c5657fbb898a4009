package dev.cinnabar.sample.entities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

// tag::task
// tag::entity
@Entity
@Table(name = "tasks")
public class Task {

  @Id @GeneratedValue Long id; // not private: the mapper sees it and needs no setter

  @Column(nullable = false, length = 200)
  private String title;

  private boolean completed; // default value: what Java says

  protected Task() {} // for the mapper

  public Task(String title) {
    this.title = title;
  }

  // end::entity
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
}
// end::task
