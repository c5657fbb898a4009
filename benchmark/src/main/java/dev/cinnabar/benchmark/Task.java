package dev.cinnabar.benchmark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The row of every workload: a key, text, numbers, a truth value, a time. */
@Entity
@Table(name = "tasks")
public class Task {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 200)
  String title;

  @Column(length = 1000)
  String notes;

  boolean completed;

  int priority;

  @Column(nullable = false)
  LocalDateTime createdAt;

  protected Task() {}

  Task(String title, String notes, int priority, LocalDateTime createdAt) {
    this.title = title;
    this.notes = notes;
    this.priority = priority;
    this.createdAt = createdAt;
  }

  /** Returns the n-th of a series of tasks that differ. */
  static Task number(int number) {
    LocalDateTime createdAt = LocalDateTime.of(2026, 1, 1, 8, 0).plusMinutes(number);
    return new Task("Task " + number, "Notes of task " + number, number % 5, createdAt);
  }
}
