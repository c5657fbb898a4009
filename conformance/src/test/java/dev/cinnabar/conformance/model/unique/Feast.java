package dev.cinnabar.conformance.model.unique;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A unique value of a type that has no unused ones. */
@Entity
@Table(name = "feasts")
public class Feast {

  @Id
  @Column(length = 20)
  String name;

  @Column(nullable = false, unique = true)
  private LocalDate held;

  protected Feast() {}

  public Feast(String name, LocalDate held) {
    this.name = name;
    this.held = held;
  }

  public String getName() {
    return name;
  }

  public LocalDate getHeld() {
    return held;
  }

  public void setHeld(LocalDate held) {
    this.held = held;
  }
}
